import type { Candidate } from "./candidate.ts";
import { knowWord } from "./know-word.ts";
import { readNumberWords } from "./read-number-words.ts";
import type { Reading, Token } from "./read-words.ts";
import { replacements } from "./wording.fr.ts";

/** Streets that a capital alone makes an address, and ways whose word has too many other meanings without a number. */
const streets =
	/^(?:RUE|AVENUE|BOULEVARD|BD|BLD|BVD|CHAUSSEE|CHEE|DREVE|IMPASSE|RUELLE|VENELLE|FAUBOURG|SENTIER|CLOS)$/;
const ways =
	/^(?:AV|AVE|PLACE|PL|ALLEE|ALLEES|QUAI|ROUTE|RTE|CHEMIN|CH|SQUARE|COURS|PASSAGE|ESPLANADE|VOIE|PARVIS|MAIL|DOMAINE|CITE|HAMEAU|LOTISSEMENT|VILLA|RESIDENCE|ROND|LIEU|ESPACE|COUR|R|TIENNE|THIER|MONTEE|PARC|PLAINE)$/;
const germanic =
	/^[A-Z]{3,}(?:STRAAT|STRAATJE|LAAN|STEENWEG|PLEIN|DREEF|KAAI|BAAN|WEG|LEI|STRASSE|PLATZ|GASSE|ALLEE)$|^STRASSE$/;
const linking = /^(?:DE|DU|DES|LA|LE|LES|L|D|AUX|AU|A|ET|EN|SUR|SOUS|DER|DEN|VAN|ST|STE)$/;
const stops =
	/^(?:EST|ET|OU|QUI|DANS|POUR|DEPUIS|AVEC|CHEZ|PAR|MAIS|CAR|JE|IL|ELLE|ON|NOUS|VOUS|ILS|ELLES|SE|SUR|BOITE|TEL|TELEPHONE|NUMERO|AU|A|OU|DONC|QUAND|PUIS|ALORS|VERS|LE|MON|MA|MES|SON|SA|MME|M|DR|CEDEX|PRES|JUSQU|CHU|CHR|HOPITAL)$/;
const box = /^(?:BTE|BOITE|BUS|BT|BP)$/;

const isHouse = (token: Token | undefined): boolean => token?.shape === "number" && token.text.length <= 4;

/** The first token of the house number before a street word, or undefined. */
const houseBefore = (tokens: readonly Token[], street: number): number | undefined => {
	let at = street - 1;
	if (/^[,-]$/.test(tokens[at]?.text ?? "")) at -= 1;
	if (/^(?:BIS|TER|QUATER|A|B|C)$/.test(tokens[at]?.fold ?? "")) at -= 1;
	const token = tokens[at];
	if (token !== undefined && isHouse(token)) {
		return /^[-/]$/.test(tokens[at - 1]?.text ?? "") && isHouse(tokens[at - 2]) && !tokens[at]!.spaced
			? at - 2
			: at;
	}
	for (let from = Math.max(0, street - 4); from < street; from += 1) {
		const number = readNumberWords(tokens, from);
		if (number?.next === street && !/^UNE?$/.test(tokens[from]!.fold)) return from;
	}
	return undefined;
};

/** The last token of a house number and box after a street name (« 16 », « , 16/3 bte 4 »), or undefined. */
const houseAfter = (tokens: readonly Token[], after: number): number | undefined => {
	let at = after;
	if (tokens[at]?.text === ",") at += 1;
	if (/^N$/.test(tokens[at]?.fold ?? "") && /^[°º]$/.test(tokens[at + 1]?.text ?? "")) at += 2;
	else if (tokens[at]?.fold === "NUMERO") at += 1;
	if (!isHouse(tokens[at])) return undefined;
	let last = at;
	if (/^[/-]$/.test(tokens[last + 1]?.text ?? "") && isHouse(tokens[last + 2])) last += 2;
	else if (/^[A-Z]$/.test(tokens[last + 1]?.fold ?? "") && !tokens[last + 1]!.spaced) last += 1;
	if (box.test(tokens[last + 1]?.fold ?? "") && tokens[last + 2]?.shape === "number") last += 2;
	return last;
};

/** Streets with a proper name, with or without house number, in French, Dutch and German; capitals or not. */
export function detectAddress({ tokens, spoken }: Reading): Candidate[] {
	const found: Candidate[] = [];
	const add = (from: number, to: number, confidence: number): void => {
		const [start, end] = [tokens[from]!.start, tokens[to]!.end];
		found.push({
			start,
			end,
			kind: "address",
			confidence,
			reason: "address",
			replacement: replacements.address,
		});
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (token.fold === "") continue;
		if (germanic.test(token.fold) && token.shape !== "lower") {
			let at = index + 1;
			while (
				at < index + 5 &&
				tokens[at] !== undefined &&
				(/^(?:DES|VON|DER|JUNI|MAI)$/.test(tokens[at]!.fold) ||
					(isHouse(tokens[at]) && /^(?:JUNI|MAI)$/.test(tokens[at + 2]?.fold ?? "")) ||
					tokens[at]!.text === ".")
			)
				at += 1;
			const house = houseAfter(tokens, at);
			if (house !== undefined) {
				add(index, house, 0.9);
				index = house;
			}
			continue;
		}
		const street = streets.test(token.fold);
		if (!street && !ways.test(token.fold)) continue;
		const house = houseBefore(tokens, index);
		if (!street && house === undefined && token.fold.length < 4) continue;
		const [last, capital] = nameEnd(tokens, index + 1, house !== undefined, spoken);
		if (last === undefined) continue;
		const after = house === undefined ? houseAfter(tokens, last + 1) : undefined;
		const enough =
			house !== undefined ? true : after !== undefined ? capital || street : street && (capital || spoken);
		if (!enough || (!capital && house === undefined && after === undefined)) continue;
		add(house ?? index, after ?? last, house !== undefined || after !== undefined ? 0.93 : 0.85);
		index = after ?? last;
	}
	return found;
}

/** The last token of a street's name and whether it holds a capital. Lower-case words need a house number before. */
function nameEnd(
	tokens: readonly Token[],
	from: number,
	numbered: boolean,
	spoken: boolean,
): [number | undefined, boolean] {
	let last: number | undefined;
	let capital = false;
	let words = 0;
	for (let at = from; words < 7 && at < from + 14; at += 1) {
		const token = tokens[at];
		if (token === undefined || token.shape === "break") break;
		if (/^(?:['’]|[-–])$/.test(token.text) && !token.spaced && at > from) continue;
		if (token.text === "." && (tokens[at - 1]!.fold.length <= 3 || at === from)) continue;
		if (token.shape === "number") {
			const dated = /^(?:JUIN|MAI|NOVEMBRE|SEPTEMBRE|JUILLET|AOUT)$/.test(tokens[at + 1]?.fold ?? "");
			if (!dated) break;
			last = at;
			continue;
		}
		if (token.fold === "") break;
		if (linking.test(token.fold) && token.shape !== "capital" && words < 6) {
			if (last !== undefined && /^(?:A|ET|AU)$/.test(token.fold) && tokens[at + 1]?.shape === "lower") break;
			if (last !== undefined && token.fold === "A") break;
			continue;
		}
		if (stops.test(token.fold) && (token.shape === "lower" || last !== undefined)) break;
		const named = token.shape !== "lower";
		if (named && last !== undefined && knowWord(token.fold).never) break;
		if (
			!named &&
			!numbered &&
			!spoken &&
			!(
				words === 0 &&
				/^(?:DOCTEUR|GENERAL|MARECHAL|ROI|PROFESSEUR|CHAMP|MOULIN|GRAND|VIEUX|HAUTE?|NEUVE)$/.test(token.fold)
			) &&
			!(words > 0 && capital && tokens[at - 1]?.text === "-")
		)
			break;
		if (!named && words >= 3) break;
		if (!named && capital && tokens[at - 1]?.text !== "-") break;
		if (named) capital = true;
		words += 1;
		last = at;
	}
	return [last, capital];
}
