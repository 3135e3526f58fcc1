import type { Act } from "./act.ts";

/** What was done on one testimony since it was opened, and what was taken back. */
export type ActHistory = { readonly done: readonly Act[]; readonly undone: readonly Act[] };

export const NOTHING_DONE: ActHistory = { done: [], undone: [] };

/** A new act; what had been taken back can no longer be done again. */
export function remember(history: ActHistory, act: Act): ActHistory {
	return { done: [...history.done, act], undone: [] };
}

/** The act to take back, and the history after it; null when there is none. */
export function takeBack({ done, undone }: ActHistory): { act: Act; history: ActHistory } | null {
	const act = done.at(-1);
	return act ? { act, history: { done: done.slice(0, -1), undone: [...undone, act] } } : null;
}

/** The act to do again, and the history after it; null when there is none. */
export function doAgain({ done, undone }: ActHistory): { act: Act; history: ActHistory } | null {
	const act = undone.at(-1);
	return act ? { act, history: { done: [...done, act], undone: undone.slice(0, -1) } } : null;
}

/** Without an act that the server refused, on either side. */
export function forget({ done, undone }: ActHistory, act: Act): ActHistory {
	return { done: done.filter((one) => one !== act), undone: undone.filter((one) => one !== act) };
}
