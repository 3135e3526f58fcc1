import { useEffect, useMemo, useState } from "react";
import { useMe } from "../../session/use-me.ts";
import { changeEntry, type Desk, type Entry, newEntry } from "./entry.ts";
import { keptEntries } from "./kept-entries.ts";
import { newSubmissionId } from "./new-submission-id.ts";

/** The open entry of a desk: as it was left in this tab, or a new one. Every change is kept in the tab at once. */
export function useEntry(desk: Desk) {
	const { id } = useMe();
	const kept = useMemo(() => keptEntries(window.sessionStorage, id), [id]);
	const [entry, setEntry] = useState<Entry>(() => {
		kept.forgetOthers();
		return kept.read(desk) ?? newEntry(desk, newSubmissionId());
	});
	useEffect(() => kept.keep(entry), [kept, entry]);
	return {
		entry,
		change: (change: Partial<Entry>) => setEntry((before) => changeEntry(before, change, new Date())),
		replace: setEntry,
		startAnew: () => setEntry(newEntry(desk, newSubmissionId())),
	};
}
