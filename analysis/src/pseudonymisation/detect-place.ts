import { citiesAbroad } from "@portevoix/data/lists/cities-abroad";
import { municipalities } from "@portevoix/data/lists/municipalities";
import type { Candidate } from "./candidate.ts";
import { endsPlace } from "./ends-place.ts";
import { knowWord } from "./know-word.ts";
import { matchPhrase, type Phrases, readyPhrases } from "./match-phrases.ts";
import { readPostcode } from "./read-postcode.ts";
import { readProperName } from "./read-proper-name.ts";
import { readRiverName } from "./read-river-name.ts";
import type { Reading, Token } from "./read-words.ts";
import { labels, replacements } from "./wording.fr.ts";

const abroad = new Set(citiesAbroad);
let places: Phrases | undefined;

const provinces = /^(?:LIEGE|NAMUR|LUXEMBOURG|ANVERS|LIMBOURG|HAINAUT|ANTWERPEN|LIMBURG)$/;
/** Towns whose name is also a word, but that « à » makes a town even in lower case. */
const everyday =
	/^(?:LIEGE|MONS|ATH|SPA|HUY|WAVRE|NAMUR|TOURNAI|ARLON|DINANT|BRUGES|CINEY|THUIN|GAND|ANVERS)$/;
const locative = /^(?:A|AU|AUX|VERS|TE|IN|NAAR|NACH|AT)$/;
const announcing =
	/^(?:VILLE|COMMUNE|VILLAGE|HABITE|HABITONS|HABITENT|HABITAIT|HABITER|RESIDE|RESIDANT|RESIDENT|DOMICILIE|DOMICILIEE|ORIGINAIRE|NATIF|NATIVE|DEMENAGE|BANLIEUE|DOMICILE|VIT|VIVONS|VENANT|NE|NEE|GARE|MAIRIE|BOURGMESTRE|QUARTIER|POLICE|CENTRE)$/;
const notAfter =
	/^(?:PROVINCE|REGION|MALADIE|SYNDROME|SCORE|ECHELLE|TEST|METHODE|CLASSIFICATION|BRABANT|TRAITE|ACCORD|ACCORDS|CONVENTION|PROTOCOLE|DUCHE|PORTE|UNIVERSITE)$/;

const key = (tokens: readonly Token[], from: number, to: number): string =>
	tokens
		.slice(from, to)
		.map((token) => token.fold)
		.filter(Boolean)
		.join(" ");

/** Postcodes with the place after them, municipalities by their list, and unknown places by the words before them. */
export function detectPlace({ tokens, spoken }: Reading, addresses: readonly Candidate[] = []): Candidate[] {
	const addressEnds = new Set(addresses.map((address) => address.end));
	const afterAddress = (index: number): boolean => {
		const previous = tokens[index - 1];
		const mark = previous !== undefined && (previous.text === "," || previous.shape === "break");
		return addressEnds.has((mark ? tokens[index - 2] : previous)?.end ?? -1);
	};
	places ??= readyPhrases([...municipalities(), ...citiesAbroad]);
	const found: Candidate[] = [];
	const afterPlace = (index: number): boolean => {
		const last = found.at(-1);
		return (
			last?.kind === "place" &&
			/^[,(]$/.test(tokens[index - 1]?.text ?? "") &&
			tokens[index - 2]?.end === last.end
		);
	};
	const add = (from: number, to: number, confidence: number, reason: "placeList" | "placeContext"): void => {
		let last = to;
		if (tokens[to]?.fold === "CEDEX") last = tokens[to + 1]?.shape === "number" ? to + 2 : to + 1;
		const named = { label: labels.place, key: key(tokens, from, to) };
		found.push({
			start: tokens[from]!.start,
			end: tokens[last - 1]!.end,
			kind: "place",
			confidence,
			reason,
			named,
		});
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (token.shape === "number") {
			const code = readPostcode(tokens, index, places, spoken, afterAddress(index) || afterPlace(index));
			if (code === undefined) continue;
			found.push({
				start: code.start,
				end: tokens[code.next - 1]!.end,
				kind: "postcode",
				confidence: 0.9,
				reason: "postcode",
				replacement: replacements.postcode,
			});
			if (code.place !== undefined) add(code.from, code.place, 0.9, "placeContext");
			index = (code.place ?? code.next) - 1;
			continue;
		}
		if (token.fold === "" || (token.shape === "lower" && !spoken)) continue;
		const [previous, second] = [before(tokens, index, 1), before(tokens, index, 2)];
		if (
			token.shape !== "lower" &&
			announces(previous, second) &&
			!locative.test(token.fold) &&
			!knowWord(token.fold).never
		) {
			const unknown = readProperName(tokens, index, 4, endsPlace);
			if (unknown !== undefined && !knowWord(token.fold).common && knowWord(token.fold).first === undefined) {
				add(index, matchPhrase(tokens, index, places) ?? unknown, 0.8, "placeContext");
				index = (matchPhrase(tokens, index, places) ?? unknown) - 1;
				continue;
			}
		}
		const next = matchPhrase(tokens, index, places) ?? readRiverName(tokens, index);
		if (next === undefined || notAfter.test(previous) || notAfter.test(second)) continue;
		if (provinces.test(token.fold) && /^(?:PROVINCE|BRABANT)$/.test(second)) continue;
		if (token.fold === "LUXEMBOURG" && !locative.test(previous)) continue;
		if (tokens[next]?.text === "-" && !tokens[next]!.spaced && tokens[next + 1]?.spaced === false) continue;
		const single = next === index + 1;
		const known = knowWord(token.fold);
		const placed =
			afterAddress(index) ||
			locative.test(previous) ||
			announces(previous, second) ||
			(previous === "DE" && /^(?:PRES|LOIN|COTE|AUTOUR)$/.test(second));
		if (spoken && token.shape === "lower") {
			const dwelling = announces(previous, second) || (everyday.test(token.fold) && locative.test(previous));
			if (
				single &&
				!dwelling &&
				(known.common || token.fold.length < 4 || (!placed && known.first !== undefined))
			)
				continue;
			if (!single || placed) add(index, next, 0.75, "placeList");
			else if (token.fold.length > 5 && known.first === undefined) add(index, next, 0.6, "placeList");
			else continue;
			index = next - 1;
			continue;
		}
		const famous =
			token.shape === "capital" && !token.opens && (abroad.has(token.fold) || everyday.test(token.fold));
		if (
			single &&
			!placed &&
			!famous &&
			(known.common || known.never || known.first !== undefined || token.fold.length < 4)
		)
			continue;
		if (
			single &&
			placed &&
			(known.never ||
				(known.common && (token.shape === "upper" || token.opens)) ||
				(token.shape === "upper" && token.fold.length < 4))
		)
			continue;
		add(index, next, placed ? 0.85 : single ? 0.7 : 0.82, "placeList");
		index = next - 1;
	}
	return found;
}

/** The folded word that stands some words before a token on its line, or "". */
function before(tokens: readonly Token[], index: number, distance: number): string {
	let left = distance;
	for (let at = index - 1; at >= 0 && at > index - 8; at -= 1) {
		const token = tokens[at]!;
		if (token.shape === "break" || /^[.!?;:]$/.test(token.text)) return "";
		if (token.fold === "") continue;
		left -= 1;
		if (left === 0) return token.fold;
	}
	return "";
}

function announces(previous: string, second: string): boolean {
	if (announcing.test(previous) && !/^(?:NE|NEE|CENTRE|POLICE)$/.test(previous))
		return previous === "VILLE" || previous === "HABITE";
	return (
		(/^(?:A|DE|D|DU|DANS|SUR|EN)$/.test(previous) && announcing.test(second)) ||
		(previous === "DE" && second === "PRES")
	);
}
