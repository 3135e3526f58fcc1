import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { CODING } from "../../wording/coding.fr.ts";
import { searchCodes } from "./search-codes.ts";

export type CodeChoice = {
	readonly code: CodeEntry;
	readonly because: string | null;
	readonly group: string;
};

/** What the field offers: answers to what was typed, else the recent codes and the whole codebook. */
export function offerCodes(
	codes: readonly CodeEntry[],
	sigla: ReadonlyMap<string, string>,
	recent: readonly CodeEntry[],
	typed: string,
): CodeChoice[] {
	if (typed.trim() !== "") {
		return searchCodes(codes, sigla, typed).map((found) => ({ ...found, group: "" }));
	}
	return [
		...recent.map((code) => ({ code, because: null, group: CODING.recent })),
		...codes.map((code) => ({ code, because: null, group: CODING.allCodes })),
	];
}
