import type { Language } from "@portevoix/data/vocabulary/testimony";
import { normaliseHeader } from "./normalise-header.ts";

const NAMES: Readonly<Record<string, Language>> = {
	fr: "fr",
	francais: "fr",
	french: "fr",
	frans: "fr",
	franzosisch: "fr",
	nl: "nl",
	neerlandais: "nl",
	nederlands: "nl",
	dutch: "nl",
	niederlandisch: "nl",
	de: "de",
	allemand: "de",
	deutsch: "de",
	german: "de",
	duits: "de",
	en: "en",
	anglais: "en",
	english: "en",
	engels: "en",
	englisch: "en",
};

/** A language of the program from its code (`fr`, `fr-BE`, `de-informal`) or its name in one of the four; null for another. */
export function readLanguage(cell: string): Language | null {
	if (cell.length > 40) return null;
	const words = normaliseHeader(cell).split(" ");
	const first = words[0] ?? "";
	return Object.hasOwn(NAMES, first) ? (NAMES[first] ?? null) : null;
}
