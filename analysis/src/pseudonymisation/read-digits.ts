import type { Reading, Token } from "./read-words.ts";

/** Digits that stand together, at UTF-16 indexes; a letter O between digits, as scans write it, counts as 0. */
export type DigitGroup = { readonly start: number; readonly end: number; readonly digits: string };

/** Groups parted by at most three of the marks that people put inside numbers; never across a line. */
export type DigitRun = { readonly groups: readonly DigitGroup[]; readonly gaps: readonly string[] };

const inside = /^[ \u00a0\u202f.\-–/()|,_]{0,3}$/;

const isLetterO = (token: Token | undefined): boolean => token?.text === "O" || token?.text === "o";

/** Reads the numbers of a text with their separators, in one pass. A group glued to a word ends a run. */
export function readDigits(reading: Reading): DigitRun[] {
	const { text, tokens } = reading;
	const runs: DigitRun[] = [];
	let groups: DigitGroup[] = [];
	let gaps: string[] = [];
	const close = (): void => {
		if (groups.length > 0) runs.push({ groups, gaps });
		groups = [];
		gaps = [];
	};
	for (let index = 0; index < tokens.length; index += 1) {
		if (tokens[index]!.shape !== "number") continue;
		let first = index;
		let last = index;
		const previous = tokens[index - 1];
		if (isLetterO(previous) && !tokens[index]!.spaced) first = index - 1;
		for (let after = tokens[last + 1]; after !== undefined && !after.spaced; after = tokens[last + 1]) {
			if (after.shape !== "number" && !isLetterO(after)) break;
			last += 1;
		}
		const start = tokens[first]!.start;
		const end = tokens[last]!.end;
		const before = tokens[first - 1];
		const after = tokens[last + 1];
		index = last;
		const gluedBefore = before !== undefined && before.fold !== "" && !tokens[first]!.spaced;
		if (gluedBefore) {
			close();
			continue;
		}
		const from = groups.at(-1)?.end;
		if (from !== undefined) {
			const gap = start - from <= 3 ? text.slice(from, start) : "\n";
			if (inside.test(gap)) gaps.push(gap);
			else close();
		}
		groups.push({ start, end, digits: text.slice(start, end).replace(/[Oo]/g, "0") });
		// « 500mg » is no number of ours; a word glued to a long number is a slip of the keyboard.
		if (after !== undefined && after.fold !== "" && !after.spaced) {
			if (groups.length < 4 && end - start < 8) {
				groups.pop();
				gaps.pop();
			}
			close();
		}
	}
	close();
	return runs;
}
