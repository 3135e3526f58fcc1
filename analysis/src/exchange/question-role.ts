import type { ImportTool } from "@portevoix/data/vocabulary/import";
import type { Cell } from "./cell.ts";
import type { ColumnRole } from "./column-map.ts";
import { findOptions } from "./find-options.ts";
import { isIdentifying } from "./is-identifying.ts";
import { isMissing } from "./is-missing.ts";
import { isNarrative } from "./is-narrative.ts";
import { normaliseHeader } from "./normalise-header.ts";
import type { ParsedHeader } from "./parse-header.ts";
import type { ColumnProfile } from "./profile-column.ts";
import { readAgeBand } from "./read-age-band.ts";
import { readLanguage } from "./read-language.ts";
import { readProvince } from "./read-province.ts";
import { readWitnessRole } from "./read-witness-role.ts";

type Options = NonNullable<ReturnType<typeof findOptions>>;

const POSTCODE = /(?:^| )(?:code postal|codes postaux|postcode|postal code|zip|postleitzahl|plz|cp)(?: |$)/;
const PROVINCE = /(?:^| )(?:province|provincie|provinz)(?: |$)/;
const BIRTH =
	/(?:^| )(?:naissance|geboortejaar|geboortedatum|geburtsjahr|geburtsdatum|birth|ne le|nee le)(?: |$)/;
const AGE = /(?:^| )(?:age|leeftijd|leeftijdscategorie|leeftijdsgroep|alter|altersgruppe)(?: |$)/;
const ROLE =
	/(?:^| )(?:vous etes|etes vous|temoignez|temoin|je suis|en tant que|role|profil|statut|qualite|u bent|bent u|ik ben|sie sind|sind sie|rolle|are you|you are|i am)(?: |$)/;
const LANGUAGE = /(?:^| )(?:langue|taal|sprache|language)(?: |$)/;
const OTHER =
	/^(?:other|autre|autres|andere|anders|sonstiges|sonstige)$|(?:^| )(?:autre|autres) (?:precisez|preciser|a preciser)(?: |$)|(?:^| )si (?:autre|autres|oui)(?: |$)|precisez|(?:^| )anders namelijk|(?:^| )other please specify|(?:^| )(?:_?other|comment)$/;

/** Decides what a column of the questionnaire becomes, from its header and from what its cells are like. */
export function questionRole(
	tool: ImportTool,
	header: string,
	parsed: ParsedHeader,
	profile: ColumnProfile,
	rows: readonly (readonly Cell[])[],
	position: number,
): { readonly role: ColumnRole; readonly shared?: Options } {
	const words = normaliseHeader(header);
	const narrative = isNarrative(profile, header);
	const most = (read: (cell: string) => unknown) => shareOf(rows, position, read) >= 0.7;
	const names = [header, parsed.question, ...(parsed.code === null ? [] : [parsed.code])];
	if (POSTCODE.test(words) && !narrative) return { role: "province" };
	if (BIRTH.test(words) && !narrative && profile.ticks < profile.filled) return { role: "set-aside" };
	if (isIdentifying(names, profile)) return { role: "set-aside" };
	if (profile.filled === 0 || (words === "" && !narrative)) return { role: "ignored" };
	if (PROVINCE.test(words) && most((cell) => readProvince(cell) !== "unknown")) return { role: "province" };
	if (AGE.test(words) && most(readAgeBand)) return { role: "age" };
	if (LANGUAGE.test(words) && most(readLanguage)) return { role: "language" };
	if (ROLE.test(words) && profile.distinct <= 12 && most(readWitnessRole)) return { role: "role" };
	if (profile.numbers === profile.filled) return { role: "number" };
	if (profile.dates === profile.filled) return { role: "date" };
	const shared = findOptions(tool, rows, position);
	if (shared) return { role: "choice", shared };
	if (narrative) return { role: "narrative" };
	if (
		OTHER.test(normaliseHeader(parsed.sub ?? "")) ||
		OTHER.test(words) ||
		/other$|comment$/i.test(parsed.subCode ?? "")
	) {
		return { role: "other-answer" };
	}
	return { role: isClosed(profile) ? "single-choice" : "ignored" };
}

/** Answers come from a list when they repeat; of one to three rows, when they are a few words. */
function isClosed({ filled, distinct, mostWords, long, longDistinct }: ColumnProfile): boolean {
	if (distinct > 60 || (long > 0 && longDistinct > 12)) return false;
	if (filled <= 3) return mostWords <= 4;
	return distinct <= Math.max(2, filled * 0.5);
}

/** The share, from 0 to 1, of the answers of a column that a reader understands. */
function shareOf(
	rows: readonly (readonly Cell[])[],
	position: number,
	read: (cell: string) => unknown,
): number {
	let [filled, understood] = [0, 0];
	for (const row of rows) {
		const cell = row[position];
		if (isMissing(cell)) continue;
		filled += 1;
		const value = read(cell);
		if (value !== null && value !== false) understood += 1;
	}
	return filled === 0 ? 0 : understood / filled;
}
