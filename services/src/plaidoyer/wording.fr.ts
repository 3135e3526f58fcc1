import type { Province } from "@portevoix/data/vocabulary/testimony";

/** French sentences that the plaidoyer step writes by itself. */
export const NEW_DOCUMENT = {
	firstChapter: "Première partie",
	summary: "Résumé des recommandations",
	method: "Méthode",
} as const;

export const ATTRIBUTION = {
	nobody: "Un témoin",
	role: (label: string) => label.charAt(0).toUpperCase() + label.slice(1),
	province: {
		antwerp: "province d’Anvers",
		"walloon-brabant": "province du Brabant wallon",
		"flemish-brabant": "province du Brabant flamand",
		"west-flanders": "province de Flandre-Occidentale",
		"east-flanders": "province de Flandre-Orientale",
		hainaut: "province de Hainaut",
		liege: "province de Liège",
		limburg: "province de Limbourg",
		luxembourg: "province de Luxembourg",
		namur: "province de Namur",
		brussels: "Bruxelles",
		abroad: "à l’étranger",
		unknown: "",
	} satisfies Record<Province, string>,
} as const;

const NARROW_SPACE = "\u202F";

export const METHOD = {
	collection: (period: string) =>
		`Les témoignages ont été reçus ${period}, par écrit, au téléphone, sur papier ou en groupe. Chaque personne a choisi les usages qu’elle accepte ; ce qui n’a pas été accepté n’est ni compté ni cité.`,
	period: (from: string, to: string) => `de ${from} à ${to}`,
	noPeriod: "pendant la période de l’appel",
	size: (witnesses: string, testimonies: string, read: string) =>
		`Ce travail repose sur ${witnesses} (${testimonies}). Lecture jusqu’au bout${NARROW_SPACE}: ${read}.`,
	masking:
		"Avant toute lecture, les mots qui permettent de reconnaître une personne, un lieu ou un établissement ont été masqués, puis le texte a été approuvé par une personne.",
	singleReading:
		"Ce site travaille en lecture simple : la même personne peut masquer et approuver un texte ; une seconde lecture n’est pas exigée avant une citation.",
	doubleReading: "Une seconde personne a relu chaque texte avant qu’il soit cité.",
	coding: (version: number, codes: number) =>
		`Les passages ont été codés avec la grille de codage version ${version} (${codes} codes). Un code proposé par le programme n’est compté que si une personne l’a accepté. Un chiffre compte des personnes différentes, chacune une fois, parmi celles dont le témoignage a été lu jusqu’au bout.`,
	protection: (threshold: number) =>
		`Aucun nombre de moins de ${threshold} personnes n’est imprimé, et d’autres nombres sont cachés quand ils permettraient de le retrouver.`,
	limits:
		"Ces témoignages sont spontanés : ils disent ce que des personnes ont vécu, pas combien de personnes dans la population vivent la même chose. Les personnes sans connexion sont atteintes surtout par le téléphone, le papier et les groupes.",
	software: (revision: number) =>
		`Chaque citation a été comparée mot à mot au texte approuvé au moment de l’export (projet, révision ${revision}). Programme${NARROW_SPACE}: Porte-voix, logiciel libre (EUPL-1.2).`,
} as const;
