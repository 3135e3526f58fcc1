import { counted, numberInWords, sentenceCase } from "./number-in-words.fr.ts";

const figures = new Intl.NumberFormat("fr-BE");
const TOOLS: Readonly<Record<string, string>> = {
	limesurvey: "LimeSurvey",
	kobo: "KoboToolbox",
	odk: "ODK",
	msforms: "Microsoft Forms",
	googleforms: "Google Forms",
	table: "tableau",
	transcript: "transcription",
};

/** Figures with their thin spaces. */
const n = (count: number) => figures.format(count);

type BatchNumbers = {
	readonly accepted: number;
	readonly quarantined: number;
	readonly duplicates: number;
	readonly refused: readonly unknown[];
};

/** Every sentence of the import of a file. */
export const IMPORTING = {
	title: "Importer un fichier",
	lead: "Une enquête en CSV (LimeSurvey, Kobo, ODK, Microsoft ou Google Forms, tableau), ou une transcription en VTT, SRT ou TXT. Rien n’est enregistré avant que vous l’ayez relu.",
	choose: "Choisir un fichier",
	drop: "Vous pouvez aussi le déposer ici.",
	chosen: "Fichier choisi",
	reading: "Lecture du fichier…",
	recognised: (tool: string, rows: number) =>
		tool === "transcript"
			? "C’est une transcription."
			: `${tool === "table" ? "C’est un tableau" : `Le fichier vient de ${TOOLS[tool] ?? tool}`} : ${counted(rows, "ligne", "lignes", "f")}.`,
	how: (encoding: string, separator: string | null) =>
		separator === null ? `Lettres : ${encoding}.` : `Lettres : ${encoding}. Séparateur : ${separator}.`,
	accepted: (count: number) =>
		count === 0
			? "Aucun nouveau témoignage."
			: count === 1
				? "Un témoignage à importer."
				: `${sentenceCase(counted(count, "témoignage", "témoignages"))} à importer.`,
	duplicates: (count: number) =>
		count === 1
			? "Un était déjà là : il n’est pas repris."
			: `${sentenceCase(numberInWords(count))} étaient déjà là : ils ne sont pas repris.`,
	refused: (count: number) =>
		count === 1
			? "Une ligne ne peut pas être reprise"
			: `${sentenceCase(counted(count, "ligne", "lignes", "f"))} ne peuvent pas être reprises`,
	row: "Ligne",
	column: "Colonne",
	reason: "Pourquoi",
	more: (count: number) => `et ${n(count)} autres, pour les mêmes genres de raisons.`,
	setAside: "Colonnes laissées de côté, parce qu’elles font reconnaître quelqu’un : ",
	setAsideHint: "Elles ne sont ni lues ni gardées.",
	note: (line: number, reason: string) => `Ligne ${n(line)} : ${reason}`,
	notes: "Ce qui n’a pas pu être repris dans la transcription",
	narrative: "Où sont les témoignages",
	narrativeHint: "Le texte de ces colonnes sera masqué puis lu. Les réponses à choix sont gardées à part.",
	narrativeFound: "Trouvées par leur contenu. Changez si ce n’est pas la bonne.",
	narrativeMissing: "Aucune colonne ne ressemble à un récit : cochez celle des témoignages.",
	columnLengths: (filled: number, usual: number, longest: number) =>
		filled === 0
			? "vide"
			: `${n(filled)} ${filled < 2 ? "réponse" : "réponses"}, souvent ${n(usual)} caractères, au plus ${n(longest)}`,
	otherColumns: "Les autres colonnes",
	role: "Devient",
	roles: {
		narrative: "témoignage",
		choice: "réponse à choix",
		"single-choice": "réponse à choix",
		number: "nombre",
		date: "date",
		"received-at": "date de réception",
		"stable-id": "numéro de la réponse",
		language: "langue",
		"set-aside": "laissée de côté",
		province: "province",
		role: "qualité du témoin",
		age: "âge",
		ignored: "non reprise",
		"other-answer": "réponse « autre »",
	} as Readonly<Record<string, string>>,
	speakers: "Qui parle",
	speakersHint: "Seules les paroles des témoins sont codées, comptées et citées.",
	speakerSays: (turns: number, words: number) =>
		`${counted(turns, "prise de parole", "prises de parole", "f")}, ${n(words)} mots`,
	speakerRoles: {
		witness: "témoin",
		"call-taker": "personne qui écoute",
		facilitator: "animation",
		other: "autre voix",
	},
	noName: "(sans nom)",
	witnessMissing: "Dites qui est le témoin.",
	options: "Ce que vous savez de ces témoignages",
	channel: "Arrivés",
	channels: {
		form: "par un formulaire en ligne",
		call: "par téléphone",
		paper: "sur papier",
		email: "par e-mail",
		group: "en groupe de parole",
		"in-person": "en entretien",
	},
	delimiter: "Séparateur des colonnes",
	delimiters: {
		auto: "trouvé tout seul",
		";": "point-virgule",
		",": "virgule",
		"\t": "tabulation",
		"|": "barre verticale",
	} as Readonly<Record<string, string>>,
	campaign: "Appel à témoignages",
	campaignHint: "Une clé courte, comme guichets-2026. Facultatif ; un nom nouveau ouvre un nouvel appel.",
	consent: "L’accord des témoins",
	consentKinds: {
		consents: "Ils l’ont donné, sous un texte que j’ai",
		basis: "Personne ne l’a demandé, mais il y a un motif pour compter",
		none: "Je ne sais pas encore : ils attendront",
	},
	purposes: "Ce que tous ont accepté",
	purposeNames: {
		count: "garder et compter leur récit",
		excerpt: "citer quelques phrases, sans leur nom",
		"excerpt-with-attributes": "dire à côté leur âge, leur province et leur rôle",
		press: "montrer ces phrases à la presse",
	},
	consentText: "Le texte qu’ils ont vu",
	consentTextHint:
		"Mot pour mot, tel qu’il était dans l’enquête. Il est gardé pour toujours avec leurs réponses.",
	consentFile: "Le prendre dans un fichier texte",
	basis: "Le motif",
	basisHint: "Pourquoi ces récits peuvent être comptés. Ils ne pourront pas être cités.",
	waits: "Sans accord ni motif, ces témoignages seront gardés à part : ni comptés, ni cités.",
	problems: {
		"consent-unsaid": "Dites ce qu’il en est de l’accord des témoins.",
		"purpose-missing": "Cochez ce que les témoins ont accepté.",
		"text-missing": "Ajoutez le texte sous lequel les témoins ont donné leur accord.",
		"basis-missing": "Écrivez le motif.",
		"narrative-missing": "Cochez la colonne des témoignages.",
		"witness-missing": "Dites qui est le témoin.",
		"nothing-new": "Ce fichier n’apporte rien de nouveau.",
	},
	bring: (count: number) =>
		count === 0
			? "Importer"
			: count === 1
				? "Importer un témoignage"
				: `Importer ${numberInWords(count)} témoignages`,
	importing:
		"Importation en cours. Un grand fichier peut prendre une minute : vous pouvez laisser cette page ouverte.",
	another: "Choisir un autre fichier",
	done: (count: number, name: string) =>
		count === 0
			? `${name} : rien de nouveau n’a été importé.`
			: count === 1
				? `${name} : un témoignage importé.`
				: `${name} : ${counted(count, "témoignage importé", "témoignages importés")}.`,
	doneWaiting: (count: number) =>
		count === 1
			? "Il attend un accord ou un motif."
			: `${sentenceCase(numberInWords(count))} attendent un accord ou un motif.`,
	doneNext: "Prochaine étape : les masquer.",
	undo: "Annuler ce lot",
	undoTitle: "Annuler ce lot ?",
	undoText: (name: string, count: number) =>
		count === 1
			? `Le témoignage de ${name} ne comptera plus et son original sera détruit. Le même fichier pourra être importé de nouveau. Si son texte est déjà masqué, rien ne sera annulé.`
			: `Les ${numberInWords(count)} témoignages de ${name} ne compteront plus et leurs originaux seront détruits. Le même fichier pourra être importé de nouveau. Si un seul texte est déjà masqué, rien ne sera annulé.`,
	undoYes: "Annuler le lot",
	undoNo: "Garder le lot",
	undone: (count: number) =>
		count === 1
			? "Le lot est annulé : un témoignage retiré."
			: `Le lot est annulé : ${counted(count, "témoignage retiré", "témoignages retirés")}.`,
	batches: "Lots importés",
	batchesEmpty:
		"Aucun fichier n’a encore été importé. Le premier apparaîtra ici, et pourra être annulé tant qu’aucun texte n’est masqué.",
	batch: ({ accepted, quarantined, duplicates, refused }: BatchNumbers) => {
		const parts = [
			accepted === 0 ? "rien de nouveau" : counted(accepted, "témoignage", "témoignages"),
			...(quarantined === 0 ? [] : [`${numberInWords(quarantined)} sans accord`]),
			...(duplicates === 0 ? [] : [`${numberInWords(duplicates)} déjà là`]),
			...(refused.length === 0 ? [] : [counted(refused.length, "ligne refusée", "lignes refusées", "f")]),
		];
		return `${sentenceCase(parts.join(", "))}.`;
	},
	batchUndone: (day: string) => `Annulé le ${day}.`,
	separators: {
		";": "point-virgule",
		",": "virgule",
		"\t": "tabulation",
		"|": "barre verticale",
		"": "aucun",
	} as Readonly<Record<string, string>>,
	tool: (tool: string) => TOOLS[tool] ?? tool,
} as const;
