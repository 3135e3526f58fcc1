import { counted, numberInWords, sentenceCase } from "./number-in-words.fr.ts";

/** A sentence whose link is the noun one acts on. */
export type LinkedSentence = {
	readonly before?: string;
	readonly link: string;
	readonly after: string;
	readonly detail?: string;
};

const DOORS: Readonly<Record<string, string>> = {
	form: "par le formulaire",
	call: "par téléphone",
	paper: "sur papier",
	email: "par e-mail",
	group: "en groupe de parole",
	"in-person": "en entretien",
};

const oldest = (days: number | null, one: boolean) => {
	if (days === null) return "";
	const since = days === 0 ? "aujourd’hui" : days === 1 ? "hier" : counted(days, "jour", "jours");
	return one ? ` depuis ${since}` : `, le plus ancien depuis ${since}`;
};

/** « a, b et c ». */
function listed(parts: readonly string[]): string {
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`;
}

const testimonies = (count: number) => sentenceCase(counted(count, "témoignage", "témoignages"));

/** The sentences of Aujourd’hui. Days are whole days of waiting; null when nobody knows since when. */
export const TODAY = {
	greeting: (name: string) => `Bonjour ${name}.`,
	toMask: (count: number, days: number | null): LinkedSentence => ({
		link: testimonies(count),
		after:
			count === 1
				? ` attend d’être masqué${oldest(days, true)}.`
				: ` attendent d’être masqués${oldest(days, false)}.`,
		detail: "Personne ne peut les lire, les coder ni les citer avant.",
	}),
	quarantined: (count: number, days: number | null): LinkedSentence => ({
		link: testimonies(count),
		after:
			count === 1
				? ` n’a pas encore d’accord${oldest(days, true)}.`
				: ` n’ont pas encore d’accord${oldest(days, false)}.`,
		detail: "Sans un « oui » du témoin ou un motif écrit, rien n’en est compté ni cité.",
	}),
	toCode: (count: number, days: number | null): LinkedSentence => ({
		link: testimonies(count),
		after:
			count === 1
				? ` est masqué et attend d’être codé${oldest(days, true)}.`
				: ` sont masqués et attendent d’être codés${oldest(days, false)}.`,
	}),
	suggestions: (count: number, among: number): LinkedSentence => ({
		link: sentenceCase(counted(count, "suggestion", "suggestions", "f")),
		after:
			count === 1
				? " de code attend une décision."
				: ` de codes attendent une décision, dans ${counted(among, "témoignage", "témoignages")}.`,
		detail: "Une suggestion ne compte jamais tant que personne n’a décidé.",
	}),
	secondReadings: (count: number, days: number | null): LinkedSentence => ({
		link: sentenceCase(counted(count, "texte", "textes")),
		after:
			count === 1
				? ` attend une deuxième lecture${oldest(days, true)}.`
				: ` attendent une deuxième lecture${oldest(days, false)}.`,
		detail: "Il faut être deux : vous n’avez pas approuvé ceux-là. Avant cette lecture, rien n’en est cité.",
	}),
	plaidoyer: (title: string, stale: number, withdrawn: number): LinkedSentence => {
		const parts = [
			...(withdrawn === 0
				? []
				: [counted(withdrawn, "citation n’est plus permise", "citations ne sont plus permises", "f")]),
			...(stale === 0 ? [] : [counted(stale, "chiffre a bougé", "chiffres ont bougé")]),
		];
		return {
			before: "Dans ",
			link: `« ${title} »`,
			after: `, ${listed(parts)}.`,
			detail:
				withdrawn === 0
					? "Relisez les phrases qui s’appuient sur ces chiffres avant d’exporter."
					: "Ces mots ne s’impriment déjà plus. Relisez ce qui les entoure avant d’exporter.",
		};
	},
	nothing: {
		toMask: "Rien à masquer.",
		quarantined: "Aucun accord ne manque.",
		toCode: "Rien à coder.",
		suggestions: "Aucune suggestion ouverte.",
		secondReadings: "Rien à relire en second.",
		plaidoyers: "Dans les plaidoyers, aucun chiffre n’a bougé et toutes les citations tiennent.",
	},
	nothingForYou: "Rien ne vous attend ici aujourd’hui.",
	callTaker: {
		link: "Un appel",
		after: " peut arriver : l’écran est prêt.",
		detail: "Seuls le texte, le canal et l’accord pour compter sont nécessaires.",
	} satisfies LinkedSentence,
	week: "Depuis sept jours",
	received: (byDoor: readonly { readonly channel: string; readonly count: number }[]) => {
		const all = byDoor.reduce((sum, { count }) => sum + count, 0);
		if (all === 0) return "Aucun témoignage n’est arrivé.";
		const [first] = byDoor;
		const came = all === 1 ? "est arrivé" : "sont arrivés";
		const door = (channel: string) => DOORS[channel] ?? channel;
		if (byDoor.length === 1 && first) {
			return `${testimonies(all)} ${came}, ${all === 1 ? "" : "tous "}${door(first.channel)}.`;
		}
		const parts = byDoor.map(({ channel, count }) => `${numberInWords(count)} ${door(channel)}`);
		return `${testimonies(all)} ${came} : ${listed(parts)}.`;
	},
	withdrawn: (count: number) =>
		count === 0
			? "Personne n’a retiré son témoignage."
			: count === 1
				? "Un témoignage a été retiré. Ses mots sont effacés partout."
				: `${testimonies(count)} ont été retirés. Leurs mots sont effacés partout.`,
	files: "Fichiers",
	batch: (accepted: number, waiting: number, day: string, undone: boolean): LinkedSentence => ({
		before: "Le dernier, ",
		link: "",
		after: undone
			? `, du ${day}, a été annulé.`
			: `, a apporté le ${day} ${counted(accepted, "témoignage", "témoignages")}${waiting === 0 ? "" : `, dont ${numberInWords(waiting)} sans accord`}.`,
	}),
	noBatch: "Aucun fichier n’a encore été importé.",
	import: "Importer un fichier",
} as const;
