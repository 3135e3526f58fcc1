import type { Province } from "@portevoix/data/vocabulary/testimony";
import { normaliseHeader } from "./normalise-header.ts";

const NAMES: readonly (readonly [Province, readonly string[]])[] = [
	["antwerp", ["anvers", "antwerpen", "antwerp"]],
	["walloon-brabant", ["brabant wallon", "waals brabant", "wallonisch brabant", "walloon brabant"]],
	["flemish-brabant", ["brabant flamand", "vlaams brabant", "flamisch brabant", "flemish brabant"]],
	["west-flanders", ["flandre occidentale", "west vlaanderen", "westflandern", "west flanders"]],
	["east-flanders", ["flandre orientale", "oost vlaanderen", "ostflandern", "east flanders"]],
	["hainaut", ["hainaut", "henegouwen", "hennegau"]],
	["liege", ["liege", "luik", "luttich"]],
	["limburg", ["limbourg", "limburg"]],
	["luxembourg", ["luxembourg", "luxemburg"]],
	["namur", ["namur", "namen"]],
	[
		"brussels",
		["bruxelles", "bruxelles capitale", "brussel", "brussel hoofdstad", "brussels", "brussel hauptstadt"],
	],
	["abroad", ["etranger", "a l etranger", "hors de belgique", "buitenland", "ausland", "abroad"]],
];
const BY_NAME = new Map(NAMES.flatMap(([province, names]) => names.map((name) => [name, province] as const)));
const LEADING = /^(?:province|provincie|provinz|region|gewest)(?: (?:de|du|d|van|of))?(?: (?:la|l|het))? /;

/**
 * The province of a name (French, Dutch, German, English) or of a Belgian postcode; `unknown` for anything else. The
 * postcode itself goes no further than this function: a postcode with a rare disease tells who somebody is.
 */
export function readProvince(cell: string): Province {
	if (cell.length > 80) return "unknown";
	const words = normaliseHeader(cell);
	const code = /^(?:b |be )?([1-9]\d{3})(?:\D|$)/.exec(words);
	if (code) return provinceOfPostcode(Number(code[1]));
	return BY_NAME.get(words) ?? BY_NAME.get(words.replace(LEADING, "")) ?? "unknown";
}

/** Ranges of the Belgian post: 1000–1299 Brussels, 1300–1499 Walloon Brabant, 1500–1999 and 3000–3499 Flemish Brabant… */
function provinceOfPostcode(code: number): Province {
	if (code > 9992) return "unknown";
	if (code < 1300) return "brussels";
	if (code < 1500) return "walloon-brabant";
	if (code < 2000) return "flemish-brabant";
	if (code < 3000) return "antwerp";
	if (code < 3500) return "flemish-brabant";
	if (code < 4000) return "limburg";
	if (code < 5000) return "liege";
	if (code < 6000) return "namur";
	if (code < 6600) return "hainaut";
	if (code < 7000) return "luxembourg";
	if (code < 8000) return "hainaut";
	return code < 9000 ? "west-flanders" : "east-flanders";
}
