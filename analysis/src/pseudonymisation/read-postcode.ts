import { municipalityPostcodes } from "@portevoix/data/lists/municipality-postcodes";
import { endsPlace } from "./ends-place.ts";
import { knowWord } from "./know-word.ts";
import { matchPhrase, type Phrases } from "./match-phrases.ts";
import { readProperName } from "./read-proper-name.ts";
import type { Token } from "./read-words.ts";

const units = /^(?:MG|G|ML|KG|CM|MM|EUROS?|ANS|JOURS|MOIS|H|HEURES|FOIS|PERSONNES|PATIENTS|UI)$/;

/** A postcode at a number token: four Belgian or five digits, and the place that follows it. */
export function readPostcode(
	tokens: readonly Token[],
	index: number,
	known: Phrases,
	spoken: boolean,
	street: boolean,
): { start: number; next: number; from: number; place: number | undefined } | undefined {
	const token = tokens[index]!;
	let next = index + 1;
	let digits = token.text;
	if (digits.length === 2 && tokens[next]?.shape === "number" && tokens[next]!.text.length === 3) {
		digits += tokens[next]!.text;
		next += 1;
	}
	const belgian = digits.length === 4 && next === index + 1 && municipalityPostcodes().has(digits);
	const neighbour = digits.length === 5 || (digits.length === 4 && /^[1-9]/.test(digits));
	if (!belgian && !neighbour) return undefined;
	if (
		/^[.,/:+-]$/.test(tokens[index - 1]?.text ?? "") &&
		!token.spaced &&
		tokens[index - 2]?.shape === "number"
	)
		return undefined;
	if (tokens[index - 1]?.shape === "number" && digits.length !== 4) return undefined;
	let start = token.start;
	const [dash, letter] = [tokens[index - 1], tokens[index - 2]];
	if (dash?.text === "-" && !token.spaced && /^(?:B|F|L|D|NL)$/.test(letter?.fold ?? ""))
		start = letter!.start;
	let from = next;
	while (
		from < next + 2 &&
		/^(?:[,–-]|\n)$/.test(tokens[from]?.text.trim() === "" ? "\n" : (tokens[from]?.text ?? ""))
	)
		from += 1;
	const listed = matchPhrase(tokens, from, known);
	const word = tokens[from];
	const capital = word !== undefined && word.shape !== "lower" && word.fold !== "" && !units.test(word.fold);
	const addressed =
		/^,$/.test(tokens[index - 1]?.text ?? "") ||
		tokens[index - 1]?.shape === "capital" ||
		tokens[index - 1]?.shape === "upper";
	if (listed !== undefined && (capital || (spoken && belgian))) {
		if (belgian || digits.length === 5 || addressed)
			return { start, next, from, place: Math.max(listed, placeEnd(tokens, from) ?? 0) };
	}
	const year = /^(?:19|20)\d\d$/.test(digits);
	if (capital && !year && !knowWord(word.fold).never && (digits.length === 5 || addressed)) {
		const place = placeEnd(tokens, from);
		if (
			place !== undefined &&
			(!knowWord(word.fold).common || (addressed && tokens[from - 1]!.shape !== "break"))
		)
			return { start, next, from, place };
	}
	if (street && (digits.length === 5 || belgian)) return { start, next, from, place: undefined };
	return undefined;
}

function placeEnd(tokens: readonly Token[], from: number): number | undefined {
	return readProperName(tokens, from, 4, endsPlace);
}
