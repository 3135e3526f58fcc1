import { knowWord } from "./know-word.ts";
import type { Token } from "./read-words.ts";

/** One part of a name: a word, a compound with hyphens or apostrophes, or initials; token indexes. */
export type NamePart = {
	readonly from: number;
	readonly next: number;
	readonly folds: readonly string[];
	readonly shape: "initial" | "upper" | "capital" | "lower";
	/** How the lists judge it. */
	readonly first: "certain" | "possible" | undefined;
	readonly last: "certain" | "possible" | undefined;
	readonly common: boolean;
	readonly never: boolean;
	/** Capitals inside the word, as in acronyms (« IgM »), not as in « McDonald ». */
	readonly acronym: boolean;
};

const shortFirst = /^(?:PH|CH|TH|CL|FR|JH|CHR|ST|FL)$/;

/** Reads the part of a name that begins at a token, or undefined when the token is no word. */
export function readNamePart(tokens: readonly Token[], index: number): NamePart | undefined {
	const token = tokens[index];
	if (token === undefined || token.fold === "") return undefined;
	const folds = [token.fold];
	let next = index + 1;
	let dotted = false;
	const short = token.shape === "upper" && token.fold.length === 1;
	const abbreviated =
		token.shape !== "lower" &&
		shortFirst.test(token.fold) &&
		tokens[next]?.text === "." &&
		!tokens[next]!.spaced;
	if ((short || abbreviated) && tokens[next]?.text === "." && !tokens[next]!.spaced) {
		dotted = true;
		next += 1;
	}
	while (next < index + 12) {
		const joint = tokens[next];
		const word = tokens[next + 1];
		if (joint === undefined || word === undefined || joint.spaced || word.fold === "" || word.spaced) break;
		const hyphen = /^[-‐‑]$/.test(joint.text) && word.shape !== "number";
		const apostrophe =
			/^['’]$/.test(joint.text) &&
			(token.fold.length <= 2 || word.shape === "capital" || word.shape === "upper") &&
			token.shape !== "lower";
		if (!hyphen && !apostrophe) break;
		folds.push(word.fold);
		next += 2;
		if (word.fold.length === 1 && tokens[next]?.text === "." && !tokens[next]!.spaced) next += 1;
	}
	const initial =
		(short || abbreviated) &&
		(dotted || folds.length > 1 || short) &&
		folds.every((fold) => fold.length <= 2);
	const known = folds.map(knowWord);
	const head = known[0]!;
	return {
		from: index,
		next,
		folds,
		shape: initial
			? "initial"
			: token.shape === "upper"
				? "upper"
				: token.shape === "lower"
					? "lower"
					: "capital",
		first: initial
			? undefined
			: (head.first ?? (folds.length > 1 && folds[0]!.length === 1 ? known[1]?.first : undefined)),
		last: known.some((one) => one.last === "certain")
			? "certain"
			: known.some((one) => one.last === "possible")
				? "possible"
				: undefined,
		common: !initial && known.every((one) => one.common),
		acronym:
			token.shape === "mixed" && !/^(?:Mc|Mac|De|Du|Le|La|Van|Ma|Di|Da|D|O|L|Saint)[A-Z]/.test(token.text),
		never: known.some((one) => one.never) && !(folds.length > 1 && head.first === "certain"),
	};
}
