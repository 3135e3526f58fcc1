import type { Facet } from "@portevoix/data/vocabulary/count";
import type { Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";

const NARROW_SPACE = "\u202F";
const day = new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "UTC" });
const inFrench = (date: string) => day.format(new Date(date)).replace(/^1 /, "1er ");

/** « a, b ou c ». */
function list(parts: readonly string[], last: "ou" | "et"): string {
	const end = parts.at(-1) ?? "";
	return parts.length < 2 ? end : `${parts.slice(0, -1).join(", ")} ${last} ${end}`;
}

const PROVINCES: Readonly<Record<Province, string>> = {
	antwerp: "d’Anvers",
	"walloon-brabant": "du Brabant wallon",
	"flemish-brabant": "du Brabant flamand",
	"west-flanders": "de Flandre-Occidentale",
	"east-flanders": "de Flandre-Orientale",
	hainaut: "du Hainaut",
	liege: "de Liège",
	limburg: "du Limbourg",
	luxembourg: "du Luxembourg",
	namur: "de Namur",
	brussels: "de Bruxelles",
	abroad: "de l’étranger",
	unknown: "de province non précisée",
};

const ROLES: Readonly<Record<WitnessRole, string>> = {
	patient: "de patients",
	relative: "de proches",
	professional: "de professionnels de la santé",
	association: "d’associations",
	unknown: "de témoins sans qualité précisée",
};

const provinces: Readonly<Record<string, string>> = PROVINCES;
const roles: Readonly<Record<string, string>> = ROLES;

export type ConditionPhrase = {
	/** What stands before the underlined words. */
	readonly before: string;
	/** The underlined words when nothing is chosen; absent when the part then leaves the sentence. */
	readonly nothing?: string;
	/** The underlined words for what is chosen. */
	readonly chosen: (values: readonly string[], labels: readonly string[]) => string;
	/** The name of the condition, in lists and for screen readers. */
	readonly name: string;
};

/** The question of « Compter » as a sentence, and the choices that its words open. */
export const QUESTION = {
	list,
	sentence: {
		start: "Parmi les témoignages",
		by: "comptés par",
		andBy: "et par",
		addBy: "croiser avec…",
		theme: "thème",
	},
	phrases: {
		channel: {
			name: "canal",
			before: "",
			nothing: "de tous les canaux",
			chosen: (_values, labels) => `venus par ${list(labels, "ou")}`,
		},
		province: {
			name: "province",
			before: "",
			nothing: "de toute la Belgique",
			chosen: (values, labels) =>
				list(
					values.map((value, at) => provinces[value] ?? labels[at] ?? value),
					"ou",
				),
		},
		"witness-role": {
			name: "qualité du témoin",
			before: "",
			nothing: "de tous les témoins",
			chosen: (values, labels) =>
				list(
					values.map((value, at) => roles[value] ?? labels[at] ?? value),
					"et",
				),
		},
		"witness-age": {
			name: "âge du témoin",
			before: "dont le témoin a",
			chosen: (_values, labels) => list(labels, "ou"),
		},
		"concerned-age": {
			name: "âge de la personne concernée",
			before: "dont la personne concernée a",
			chosen: (_values, labels) => list(labels, "ou"),
		},
		"care-setting": {
			name: "lieu de soins",
			before: "vécus ici :",
			chosen: (_values, labels) => list(labels, "ou"),
		},
		language: { name: "langue", before: "en", chosen: (_values, labels) => list(labels, "ou") },
		"collected-by": {
			name: "association",
			before: "recueillis par",
			chosen: (_values, labels) => list(labels, "ou"),
		},
		code: {
			name: "thème",
			before: "qui parlent de",
			nothing: "quel que soit le thème",
			chosen: (_values, labels) => list(labels, "ou"),
		},
		stance: {
			name: "sens",
			before: "comme",
			chosen: (_values, labels) => list(labels, "ou"),
		},
	} satisfies { readonly [facet in Facet]?: ConditionPhrase },
	period: {
		name: "période",
		always: "reçus depuis toujours",
		from: (from: string) => `reçus depuis le ${inFrench(from)}`,
		to: (to: string) => `reçus jusqu’au ${inFrench(to)}`,
		between: (from: string, to: string) => `reçus du ${inFrench(from)} au ${inFrench(to)}`,
		since: "Reçus à partir du",
		until: "Reçus jusqu’au",
		thisYear: "Cette année",
		lastYear: "L’année passée",
		ever: "Depuis toujours",
	},
	choose: (name: string) => `Choisir${NARROW_SPACE}: ${name}`,
	change: (name: string) => `(changer${NARROW_SPACE}: ${name})`,
	search: "Chercher dans la liste",
	noChoice: "Rien ne correspond.",
	remove: "Enlever cette condition",
	done: "C’est bon",
	add: "Ajouter une condition",
} as const;
