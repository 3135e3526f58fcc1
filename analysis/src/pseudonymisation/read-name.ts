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
const particle = /^(?:DE|DU|DES|LE|LA|LES|VAN|DER|DEN|VON|EL|AL|BEN|BIN|IBN|ABU|DA|DI|DOS|DEL|DELLA|TEN|TER|OULD|AIT|SAN|SAINT|MAC|MC|D|O|L|Y|VANDE|VANDEN|VANDER|T|S)$/;

/** Whether a folded word links the parts of a surname (« de », « van », « el »). */
export function isParticle(fold: string): boolean {
	return particle.test(fold);
}

/** Reads the part of a name that begins at a token, or undefined when the token is no word. */
export function readNamePart(tokens: readonly Token[], index: number): NamePart | undefined {
	const token = tokens[index];
	if (token === undefined || token.fold === "") return undefined;
	const folds = [token.fold];
	let next = index + 1;
	let dotted = false;
	const short = token.shape === "upper" && token.fold.length === 1;
	const abbreviated = token.shape !== "lower" && shortFirst.test(token.fold) && tokens[next]?.text === "." && !tokens[next]!.spaced;
	if ((short || abbreviated) && tokens[next]?.text === "." && !tokens[next]!.spaced) {
		dotted = true;
		next += 1;
	}
	while (next < index + 12) {
		const joint = tokens[next];
		const word = tokens[next + 1];
		if (joint === undefined || word === undefined || joint.spaced || word.fold === "" || word.spaced) break;
		const hyphen = /^[-‐‑]$/.test(joint.text) && word.shape !== "number";
		const apostrophe = /^['’]$/.test(joint.text) && (token.fold.length <= 2 || word.shape === "capital" || word.shape === "upper") && token.shape !== "lower";
		if (!hyphen && !apostrophe) break;
		folds.push(word.fold);
		next += 2;
		if (word.fold.length === 1 && tokens[next]?.text === "." && !tokens[next]!.spaced) next += 1;
	}
	const initial = (short || abbreviated) && (dotted || folds.length > 1 || short) && folds.every((fold) => fold.length <= 2);
	const known = folds.map(knowWord);
	const head = known[0]!;
	return {
		from: index,
		next,
		folds,
		shape: initial ? "initial" : token.shape === "upper" ? "upper" : token.shape === "lower" ? "lower" : "capital",
		first: initial ? undefined : (head.first ?? (folds.length > 1 && folds[0]!.length === 1 ? known[1]?.first : undefined)),
		last: known.some((one) => one.last === "certain") ? "certain" : known.some((one) => one.last === "possible") ? "possible" : undefined,
		common: !initial && known.every((one) => one.common),
		acronym: token.shape === "mixed" && !/^(?:Mc|Mac|De|Du|Le|La|Van|Ma|Di|Da|D|O|L|Saint)[A-Z]/.test(token.text),
		never: known.some((one) => one.never) && !(folds.length > 1 && head.first === "certain"),
	};
}

/**
 * Reads the parts of a name that follow each other from a token on one line: at most `longest`, particles kept between them
 * (as the head of the next part). `accepts` says whether a part may belong; reading stops at the first that may not.
 */
export function readName(
	tokens: readonly Token[],
	index: number,
	longest: number,
	accepts: (part: NamePart, position: number) => boolean,
): NamePart[] {
	const parts: NamePart[] = [];
	let at = index;
	while (parts.length < longest) {
		let head = at;
		let linked = 0;
		while (linked < 3 && isParticle(tokens[head]?.fold ?? "") && !(tokens[head]!.shape === "upper" && tokens[head + 1]?.text === ".")) {
			head += 1;
			if (/^['’-]$/.test(tokens[head]?.text ?? "") && !tokens[head]!.spaced) head += 1;
			linked += 1;
		}
		let part = readNamePart(tokens, head);
		const lower = tokens[at]?.shape === "lower";
		if (linked > 0 && (part === undefined || (lower && part.shape === "lower") || (parts.length === 0 && lower) || !accepts(part, parts.length))) {
			if (lower) break;
			head = at;
			part = readNamePart(tokens, at);
		}
		if (part === undefined || !accepts(part, parts.length)) break;
		parts.push(head === at ? part : { ...part, from: at, first: undefined });
		at = part.next;
	}
	return parts;
}
