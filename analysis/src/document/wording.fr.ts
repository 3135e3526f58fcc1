/** Every French sentence that the layout of a document adds to what people wrote. */
import type { Authority, Stance } from "@portevoix/data/vocabulary/code";

const thin = "\u202f";

export const authorityLabels: Readonly<Record<Authority, string>> = {
	federal: "Autorité fédérale",
	region: "Régions",
	community: "Communautés",
	municipality: "Communes et CPAS",
	insurer: "Assureurs",
	hospital: "Hôpitaux",
	"nursing-home": "Maisons de repos",
	"health-insurance-fund": "Mutualités",
	"care-provider": "Soignants et cabinets",
	pharmacy: "Pharmacies",
	employer: "Employeurs",
	school: "Écoles",
	transport: "Sociétés de transport",
	"software-publisher": "Éditeurs de logiciels",
	"patient-federation": "Fédérations de patients",
	association: "Associations",
};

/** The three labels of a scale, in the order of the line. */
export const scaleLabels: Readonly<Record<Extract<Stance, "obstacle" | "help" | "added-value">, string>> = {
	obstacle: "Frein",
	help: "Aide",
	"added-value": "Réelle plus-value",
};

const months = [
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin",
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre",
];

const scaleSentences = [
	{ upTo: -0.7, sentence: "Le repère est tout du côté du frein." },
	{ upTo: -0.3, sentence: "Le repère est nettement du côté du frein." },
	{ upTo: -0.1, sentence: "Le repère penche du côté du frein." },
	{ upTo: 0.1, sentence: "Le repère est au milieu, entre frein et aide." },
	{ upTo: 0.3, sentence: "Le repère penche du côté de l’aide." },
	{ upTo: 0.7, sentence: "Le repère est nettement du côté de l’aide." },
	{ upTo: 1, sentence: "Le repère est tout du côté de l’aide." },
];

export const documentWording = {
	kind: "Plaidoyer",
	contents: "Sommaire",
	solution: "Solution",
	summaryHeading: "Résumé des recommandations",
	methodHeading: "Méthode",
	tableHeader: ["Détail", "Personnes"],
	scaleHeading: `L’informatisation de ce service${thin}:`,
	scaleColumns: ["L’informatisation est", "Selon les témoignages"],
	held: "oui",
	notHeld: "non",
	scaleTooFew:
		"Trop peu de personnes se prononcent pour placer un repère sans risquer de les faire reconnaître.",
	scaleMissing: "[échelle non calculée]",
	scaleUndefined: (reason: string) => `Pas d’échelle${thin}: ${reason}`,
	missing: "[citation introuvable]",
	withdrawn: "[extrait retiré]",
	coverCaption: "Chaque trait est une solution demandée dans ce plaidoyer.",
	position: (who: string) => `Ce que défend ${who}`,
	sameNote: (number: number) => `Même base que la note ${number}.`,
	finding: (about: string, sentence: string) => `${about}${thin}: ${sentence}`,
	scaleBase: (persons: number) => `${persons} personnes se prononcent.`,
	scaleAlternative: (names: string, sentence: string) =>
		`Échelle qui va du frein, à gauche, à l’aide et à la réelle plus-value, à droite. ${sentence} Ce que disent les témoignages${thin}: ${names}.`,
	/** Where a needle from −1 to 1 stands. */
	needle: (needle: number) =>
		(scaleSentences.find(({ upTo }) => needle <= upTo) ?? scaleSentences.at(-1)!).sentence,
	/** `2027-03` → « mars 2027 »; the text itself when it is no month. */
	month: (date: string) => {
		const [year, month] = date.split("-");
		const name = months[Number(month) - 1];
		return name === undefined ? date : `${name} ${year}`;
	},
	unprintable: (point: string) => `[caractère ${point}]`,
} as const;
