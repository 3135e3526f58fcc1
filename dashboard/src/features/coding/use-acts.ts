import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { useMe } from "../../session/use-me.ts";
import { type Act, type Command, commandAgainst, commandFor } from "./act.ts";
import { doAgain, forget, NOTHING_DONE, remember, takeBack } from "./act-history.ts";
import { CODING_QUEUE_KEY, sheetKey } from "./coding-queries.ts";
import type { CodingSheet } from "./coding-sheet.ts";
import { patchSheet } from "./patch-sheet.ts";
import { performCommand } from "./perform-command.ts";

/**
 * Acts on one testimony. The page shows an act at once; the server is asked in the order of the acts, one at a time, and
 * the sheet is read again when it has answered all. A refused act leaves the history and the page.
 */
export function useActs(reference: string, testimonyId: string) {
	const cache = useQueryClient();
	const me = useMe();
	const history = useRef(NOTHING_DONE);
	const ids = useRef(new Map<string, string>());
	const handles = useRef(new Map<string, string>());
	const waiting = useRef(0);
	const chain = useRef(Promise.resolve());
	const made = useRef(0);
	const [failure, setFailure] = useState<Error | null>(null);
	const [depth, setDepth] = useState({ done: 0, undone: 0 });

	const keyOf = useCallback((codingId: string) => handles.current.get(codingId) ?? codingId, []);

	return useMemo(() => {
		const idOf = (handle: string) => ids.current.get(handle) ?? handle;
		const isHandle = (codingId: string, handle: string) => keyOf(codingId) === handle;
		const write = (next: typeof history.current) => {
			history.current = next;
			setDepth({ done: next.done.length, undone: next.undone.length });
		};
		const send = (act: Act, command: Command) => {
			setFailure(null);
			waiting.current += 1;
			// Words of a reading in flight would be older than what is shown.
			void cache.cancelQueries({ queryKey: sheetKey(reference) });
			cache.setQueryData<CodingSheet>(sheetKey(reference), (sheet) =>
				sheet ? patchSheet(sheet, command, me, isHandle) : sheet,
			);
			chain.current = chain.current
				.then(async () => {
					const id = await performCommand(testimonyId, command, idOf);
					if (id === null || !("handle" in command) || command.handle === null) return;
					ids.current.set(command.handle, id);
					handles.current.set(id, command.handle);
				})
				.catch((error: unknown) => {
					setFailure(error instanceof Error ? error : new Error(String(error)));
					write(forget(history.current, act));
				})
				.then(async () => {
					waiting.current -= 1;
					if (waiting.current > 0) return;
					await cache.invalidateQueries({ queryKey: sheetKey(reference) });
					void cache.invalidateQueries({ queryKey: CODING_QUEUE_KEY });
				});
		};
		return {
			keyOf,
			/** A name for a coding that is about to be made. */
			newHandle: () => {
				made.current += 1;
				return `new-${made.current}`;
			},
			act: (act: Act) => {
				write(remember(history.current, act));
				send(act, commandFor(act));
			},
			/** Takes the last act back; answers it. */
			undo: (): Act | null => {
				const taken = takeBack(history.current);
				if (!taken) return null;
				write(taken.history);
				send(taken.act, commandAgainst(taken.act));
				return taken.act;
			},
			/** Does again what was taken back last; answers it. */
			redo: (): Act | null => {
				const again = doAgain(history.current);
				if (!again) return null;
				write(again.history);
				send(again.act, commandFor(again.act));
				return again.act;
			},
			/** Resolves when the server has answered everything that was asked. */
			settled: () => chain.current,
			failure,
			depth,
		};
	}, [cache, depth, failure, keyOf, me, reference, testimonyId]);
}
