import { useState } from "react";
import type { Desk, Entry } from "./entry.ts";
import { type EntryProblem, entryProblems } from "./entry-problems.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useEntry } from "./use-entry.ts";
import { useSaving } from "./use-saving.ts";

/** An open entry with its sending: what is missing is said once somebody tried, and leaves as it is mended. */
export function useReception(desk: Desk, hashOf: (channel: Entry["channel"]) => string | undefined) {
	const { entry, change, replace, startAnew } = useEntry(desk);
	const [tried, setTried] = useState(false);
	const hash = hashOf(entry.channel);
	const saving = useSaving(entry, hash ?? "", replace);
	const problems: readonly EntryProblem[] = tried ? entryProblems(entry, new Date()) : [];
	const save = () => {
		if (saving.isPending || entry.stored || hash === undefined) return;
		setTried(true);
		if (entryProblems(entry, new Date()).length === 0) saving.mutate();
	};
	const begin = () => {
		setTried(false);
		saving.reset();
		startAnew();
	};
	return { entry, change, problems, save, begin, saving, place: useDeskKeys(save) };
}
