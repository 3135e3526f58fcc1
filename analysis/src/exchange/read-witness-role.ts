import type { WitnessRole } from "@portevoix/data/vocabulary/testimony";
import { normaliseHeader } from "./normalise-header.ts";

/** Beginnings of words, tried in this order: « proche d’un patient » is a relative, « association de patients » an association. */
const STEMS: readonly (readonly [WitnessRole, readonly string[]])[] = [
	["association", ["association", "asbl", "vereniging", "vzw", "verein", "selbsthilfegruppe", "federation"]],
	[
		"relative",
		[
			"proche",
			"aidant",
			"parent",
			"famille",
			"conjoint",
			"epou",
			"mere",
			"pere",
			"fils",
			"fille",
			"mantelzorg",
			"familie",
			"naaste",
			"ouder",
			"partner",
			"angehorig",
			"eltern",
			"mutter",
			"vater",
			"relative",
			"caregiver",
			"carer",
			"family",
			"mother",
			"father",
		],
	],
	[
		"professional",
		[
			"professionnel",
			"soignant",
			"infirmi",
			"medecin",
			"pharmacien",
			"kine",
			"travailleu",
			"zorgverlener",
			"hulpverlener",
			"verpleegkundige",
			"arts",
			"fachkraft",
			"pflegekraft",
			"arzt",
			"professional",
			"nurse",
			"doctor",
		],
	],
	["patient", ["patient", "usager", "malade", "beneficiaire", "personne concernee", "kranke", "moi meme"]],
];

/** Who speaks, from the answer to a question about it in French, Dutch, German or English; null when the answer does not say. */
export function readWitnessRole(cell: string): WitnessRole | null {
	if (cell.length > 160) return null;
	const words = ` ${normaliseHeader(cell)}`;
	for (const [role, stems] of STEMS) if (stems.some((stem) => words.includes(` ${stem}`))) return role;
	return null;
}
