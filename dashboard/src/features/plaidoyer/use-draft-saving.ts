import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { useCallback, useEffect, useRef, useState } from "react";
import { DraftKeeper, type KeeperState, type SavedDraft } from "./draft-keeper.ts";
import { sendDraft } from "./send-draft.ts";

/**
 * Keeps a draft: two seconds after the last change, when the text loses the focus, when the page is hidden. `read` gives
 * what is on the page, `apply` shows what came out of a merge.
 */
export function useDraftSaving(
	saved: SavedDraft & { readonly id: string },
	read: () => PlaidoyerDocument,
	apply: (document: PlaidoyerDocument) => void,
) {
	const page = useRef({ read, apply });
	page.current = { read, apply };
	const [state, setState] = useState<KeeperState>({ kind: "opened", revision: saved.revision });
	const keeper = useRef<DraftKeeper | null>(null);
	keeper.current ??= new DraftKeeper(saved, {
		...sendDraft(saved.id),
		read: () => page.current.read(),
		apply: (document) => page.current.apply(document),
		tell: setState,
		newId: () => crypto.randomUUID(),
		now: () => new Date(),
	});
	const { current } = keeper;
	useEffect(() => {
		const hidden = () => document.visibilityState === "hidden" && current.save();
		const online = () => current.save();
		const leaving = (event: BeforeUnloadEvent) => current.isDirty && event.preventDefault();
		document.addEventListener("visibilitychange", hidden);
		window.addEventListener("online", online);
		window.addEventListener("beforeunload", leaving);
		return () => {
			document.removeEventListener("visibilitychange", hidden);
			window.removeEventListener("online", online);
			window.removeEventListener("beforeunload", leaving);
			// The page is left inside the desk: what is not kept yet is sent now.
			if (current.isDirty) void current.save();
		};
	}, [current]);
	return {
		state,
		changed: useCallback(() => current.changed(), [current]),
		save: useCallback(() => current.save(), [current]),
		settle: useCallback((document: PlaidoyerDocument) => current.settle(document), [current]),
	};
}
