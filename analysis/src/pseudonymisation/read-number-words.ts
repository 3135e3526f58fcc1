import type { Token } from "./read-words.ts";

const units: Record<string, number> = {
	ZERO: 0,
	UN: 1,
	UNE: 1,
	DEUX: 2,
	TROIS: 3,
	QUATRE: 4,
	CINQ: 5,
	SIX: 6,
	SEPT: 7,
	HUIT: 8,
	NEUF: 9,
	DIX: 10,
	ONZE: 11,
	DOUZE: 12,
	TREIZE: 13,
	QUATORZE: 14,
	QUINZE: 15,
	SEIZE: 16,
	PREMIER: 1,
};
const tens: Record<string, number> = {
	VINGT: 20,
	VINGTS: 20,
	TRENTE: 30,
	QUARANTE: 40,
	CINQUANTE: 50,
	SOIXANTE: 60,
	SEPTANTE: 70,
	HUITANTE: 80,
	OCTANTE: 80,
	NONANTE: 90,
};

/** A number written in words: its value and the index of the token after it. */
export type NumberWords = { readonly value: number; readonly next: number };

const fold = (tokens: readonly Token[], index: number): string => tokens[index]?.fold ?? "";

/** The index of the next word of the same number: words follow each other with a space, a hyphen or « et ». */
const following = (tokens: readonly Token[], index: number): number => {
	const token = tokens[index];
	if (token?.text === "-" && !token.spaced) return index + 1;
	return index;
};

const below100 = (tokens: readonly Token[], index: number): NumberWords | undefined => {
	const word = fold(tokens, index);
	let value = tens[word];
	let next = index + 1;
	let limit = 9;
	if (value === undefined) {
		const unit = units[word];
		if (unit === undefined) return undefined;
		const after = following(tokens, next);
		if (word === "QUATRE" && /^VINGTS?$/.test(fold(tokens, after))) {
			[value, next, limit] = [80, after + 1, 19];
		} else if (
			word === "DIX" &&
			(units[fold(tokens, after)] ?? 0) >= 7 &&
			(units[fold(tokens, after)] ?? 0) <= 9
		) {
			return { value: 10 + units[fold(tokens, after)]!, next: after + 1 };
		} else return { value: unit, next };
	} else if (value === 60) limit = 19;
	let after = following(tokens, next);
	if (fold(tokens, after) === "ET" && /^(?:UN|UNE|ONZE)$/.test(fold(tokens, following(tokens, after + 1)))) {
		after = following(tokens, after + 1);
	}
	const rest = units[fold(tokens, after)];
	if (rest === undefined || rest === 0 || rest > limit || fold(tokens, after) === "PREMIER")
		return { value, next };
	const teen = rest === 10 && limit === 19 ? below100(tokens, after) : undefined;
	return teen ? { value: value + teen.value, next: teen.next } : { value: value + rest, next: after + 1 };
};

const below1000 = (tokens: readonly Token[], index: number): NumberWords | undefined => {
	const head = /^CENTS?$/.test(fold(tokens, index)) ? { value: 1, next: index } : below100(tokens, index);
	if (head === undefined || head.value === 0 || head.value > 19) return head;
	const hundred = following(tokens, head.next);
	if (!/^CENTS?$/.test(fold(tokens, hundred))) return head;
	const rest = below100(tokens, following(tokens, hundred + 1));
	if (rest === undefined || rest.value === 0) return { value: head.value * 100, next: hundred + 1 };
	return { value: head.value * 100 + rest.value, next: rest.next };
};

/**
 * Reads a French number in words that begins at a token (« quatre cent septante-cinq », « mille neuf cent deux »,
 * Belgian, Swiss and French forms). Undefined when the token opens no number.
 */
export function readNumberWords(tokens: readonly Token[], index: number): NumberWords | undefined {
	const head = fold(tokens, index) === "MILLE" ? { value: 1, next: index } : below1000(tokens, index);
	if (head === undefined || head.value === 0) return head;
	const thousand = following(tokens, head.next);
	if (fold(tokens, thousand) !== "MILLE") return head;
	const rest = below1000(tokens, following(tokens, thousand + 1));
	if (rest === undefined || rest.value === 0) return { value: head.value * 1000, next: thousand + 1 };
	return { value: head.value * 1000 + rest.value, next: rest.next };
}
