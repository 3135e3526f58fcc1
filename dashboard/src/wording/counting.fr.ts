import type { ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { QUESTION } from "./counting-question.fr.ts";

const NARROW_SPACE = "\u202F";

const figure = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
const persons = (number: number) => `${figure(number)} ${number < 2 ? "personne" : "personnes"}`;
const moment = new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeStyle: "short" });
const month = new Intl.DateTimeFormat("fr-BE", { month: "long", year: "numeric", timeZone: "UTC" });

export const COUNTING = {
	figure,
	list: QUESTION.list,
	monthInFrench: (value: string) => month.format(new Date(`${value}-01`)),
	moment: (iso: string) => moment.format(new Date(iso)),
	reset: "Tout effacer",
	link: "Copier l’adresse de cette question",
	linkInBar: "Le navigateur n’a pas pu copier : l’adresse de la page elle-même rouvre cette question.",
	linkCopied: "L’adresse est copiée : elle rouvre cette question.",
	view: "Vue",
	publishable: "Publiable",
	internal: "Interne, exacte",
	internalWarning:
		"Vue interne : ces nombres sont exacts et peuvent faire reconnaître quelqu’un. Ils ne sortent pas de la maison.",
	among: (witnesses: string, testimonies: string, version: number) =>
		`${witnesses}, ${testimonies}. Grille de codage, version ${version}.`,
	none: "non précisé",
	noAssociation: "aucune association",
	persons,
	testimonies: (number: number) => `${figure(number)} ${number < 2 ? "témoignage" : "témoignages"}`,
	personsOf: (number: ProtectedNumber) =>
		typeof number === "number" ? persons(number) : `moins de ${number.below} personnes (ou nombre protégé)`,
	testimoniesOf: (number: ProtectedNumber) =>
		typeof number === "number"
			? `${figure(number)} ${number < 2 ? "témoignage" : "témoignages"}`
			: "nombre de témoignages protégé",
	cell: (number: ProtectedNumber) =>
		typeof number === "number"
			? number === 0
				? "aucune"
				: figure(number)
			: `moins de ${number.below}, ou nombre protégé`,
	/** Short, for charts and narrow cells. */
	shortCell: (number: ProtectedNumber) =>
		typeof number === "number"
			? number === 0
				? "aucune"
				: figure(number)
			: `moins de ${number.below} ou protégé`,
	finding: {
		nobody: "Personne ne correspond à cette question.",
		nobodyText: "Enlevez une condition de la phrase, ou élargissez la période.",
		told: (who: string, one: boolean) => `${who} ${one ? "a" : "ont"} témoigné.`,
		spoke: (who: string, one: boolean, about: string) => `${who} ${one ? "parle" : "parlent"} de ${about}.`,
		among: (read: number) => ` sur ${figure(read)} ${read < 2 ? "lue" : "lues"}`,
		quoted: (label: string) => `«${NARROW_SPACE}${label}${NARROW_SPACE}»`,
		share: (percent: number) => `Soit ${percent}${NARROW_SPACE}% des personnes lues.`,
		gave: (number: number) =>
			`En tout${NARROW_SPACE}: ${figure(number)} ${number < 2 ? "témoignage" : "témoignages"}.`,
		toRead: (number: number) =>
			`Il reste ${persons(number)} à lire${NARROW_SPACE}: ce nombre peut encore monter.`,
	},
	doors: {
		title: `Par quelle porte${NARROW_SPACE}?`,
		known: (number: number, door: string) => `${figure(number)} par ${door}`,
		hidden: (below: number, doors: string) => `moins de ${below} (ou nombre protégé) par ${doors}`,
		sentence: (parts: readonly string[]) =>
			`En nombre de personnes${NARROW_SPACE}: ${parts.join(`${NARROW_SPACE}; `)}.`,
		nobody: "Personne.",
		connected:
			"Une partie de ces personnes ont écrit par internet : ce chiffre parle de personnes non connectées en partie par la voix de personnes connectées.",
		keepOffline: "Ne garder que le téléphone et le papier",
	},
	lead: {
		first: (label: string) => `${label} vient en tête.`,
		firstBefore: (label: string, next: string) => `${label} vient en tête, devant ${next}.`,
		tie: (labels: readonly string[]) => `${QUESTION.list(labels, "et")} viennent en tête.`,
		shown: (sentence: string) => `Parmi les nombres montrés, ${sentence}`,
		nothing: "Aucun nombre n’est assez grand pour être montré : demandez moins de détail.",
		nobody: "Personne dans aucune case.",
		peak: (label: string) => `Le plus de témoins${NARROW_SPACE}: ${label}.`,
		case: (row: string, column: string) => `La case la plus pleine${NARROW_SPACE}: ${row}, ${column}.`,
	},
	unit: (facets: readonly string[]) =>
		`En nombre de personnes, ${facets.map((facet) => `par ${facet}`).join(" et ")}.`,
	several: "Une personne peut être dans plusieurs lignes.",
	nobodyIn: (labels: readonly string[]) => `Personne${NARROW_SPACE}: ${labels.join(", ")}.`,
	legend: (below: number) =>
		`Hachuré${NARROW_SPACE}: moins de ${below} personnes, qu’on pourrait reconnaître, ou un nombre qui permettrait de retrouver une case cachée.`,
	chart: "Graphique",
	table: "Tableau",
	showAs: "Montrer comme",
	keyT: "lire ce graphique en tableau, et retour",
	tableShown: "Tableau affiché.",
	chartShown: "Graphique affiché.",
	chartName: (title: string) =>
		`Figure${NARROW_SPACE}: ${title} Touche T${NARROW_SPACE}: tableau ou graphique.`,
	alt: (kind: "bars" | "lines", unit: string, rows: readonly string[]) =>
		`${kind === "bars" ? "Graphique en barres" : "Courbe"}. ${unit} ${rows.join(`${NARROW_SPACE}; `)}.`,
	row: (label: string, value: string) => `${label}${NARROW_SPACE}: ${value}`,
	columns: { witnesses: "Personnes", testimonies: "Témoignages", read: "Lues" },
	total: "Ensemble",
	png: "Image (PNG)",
	csv: "Tableau (CSV)",
	pngSaved: "L’image est dans vos téléchargements.",
	csvSaved: "Le tableau est dans vos téléchargements.",
	pngFailed: "Le navigateur n’a pas pu fabriquer l’image. Le tableau CSV reste possible.",
	csvColumns: [
		"Facette",
		"Valeur",
		"Croisée avec",
		"Valeur croisée",
		"Personnes",
		"Témoignages",
		"Personnes lues",
		"Vue",
		"Question",
		"Note",
	],
	use: "Se servir de ce nombre",
	freeze: "Figer ce décompte",
	freezeText:
		"Un décompte figé garde pour toujours la question, les nombres protégés, la date et une empreinte.",
	frozen: (id: string, at: string) => `Figé le ${at} sous le numéro ${id}.`,
	read: "Lire les témoignages",
	readPlain: "Choisissez un thème dans la phrase pour pouvoir lire ses passages.",
	cite: "Citer dans un plaidoyer",
	citeTitle: "Citer ce décompte dans un plaidoyer",
	citeText:
		"Le plaidoyer recalcule le nombre chaque fois qu’il est montré ; la valeur d’aujourd’hui est figée à côté, et un changement se voit.",
	citeWhich: "Quel plaidoyer ?",
	citeNow: "Citer",
	cited: (chapter: string) =>
		`Le décompte est placé à la fin du chapitre « ${chapter} » : déplacez-le où il sert.`,
	openPlaidoyer: "Ouvrir le plaidoyer",
	noPlaidoyer: "Il n’y a pas encore de plaidoyer : ouvrez-en un d’abord.",
	where: "Où vivent ces personnes",
	whereText: "Province du témoin, en nombre de personnes.",
	mapName: "Personnes par province",
	otherPlaces: (parts: readonly string[]) => `${parts.join(`${NARROW_SPACE}; `)}.`,
	updated: (sentence: string) => `Nouveau décompte${NARROW_SPACE}: ${sentence}`,
} as const;
