const date = new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "Europe/Brussels" });
const figures = new Intl.NumberFormat("fr-BE");

const plural = (count: number, one: string, more: string) =>
	`${figures.format(count)} ${count > 1 ? more : one}`;

/** Milliseconds as the clock of a recording: 4:07, 1:02:09. */
function clock(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (value: number) => String(value).padStart(2, "0");
	const minutes = `${Math.floor(seconds / 60) % 60}`;
	return seconds < 3600
		? `${minutes}:${two(seconds % 60)}`
		: `${Math.floor(seconds / 3600)}:${two(Number(minutes))}:${two(seconds % 60)}`;
}

const CHANNELS: Readonly<Record<string, string>> = {
	form: "Formulaire",
	call: "Téléphone",
	paper: "Papier",
	email: "Courriel",
	group: "Groupe",
	"in-person": "Sur place",
};

const SPEAKERS: Readonly<Record<string, string>> = {
	witness: "Témoin",
	"call-taker": "Permanence",
	facilitator: "Animation",
	other: "Autre voix",
};

/** Everything the page « Masquer » says. */
export const MASKING = {
	title: "Masquer",
	channel: (channel: string) => CHANNELS[channel] ?? channel,
	received: (iso: string) => `reçu le ${date.format(new Date(iso))}`,
	speaker: (speaker: string) => SPEAKERS[speaker] ?? speaker,
	clock,
	answer: (number: number) => `Réponse ${number}`,

	queue: {
		lead: (count: number) =>
			count === 0
				? "Rien n’attend d’être masqué."
				: count === 1
					? "Un récit attend d’être masqué."
					: `${figures.format(count)} récits attendent d’être masqués.`,
		leadToRead: (count: number) =>
			count === 0
				? "Aucun texte n’attend votre seconde lecture."
				: `${plural(count, "texte attend", "textes attendent")} votre seconde lecture.`,
		nav: "Files du masquage",
		tabs: {
			"to-mask": (count: number) => `À masquer (${figures.format(count)})`,
			"second-reading": (count: number) => `À relire (${figures.format(count)})`,
			masked: (count: number) => `Masqués (${figures.format(count)})`,
		},
		empty: {
			"to-mask":
				"Ce que reçoivent le formulaire, la permanence et les importations arrive ici. Pour en ajouter, ouvrez « Recevoir » ; pour revoir un texte approuvé, ouvrez « Masqués ».",
			"second-reading":
				"Rien à relire. Un texte arrive ici quand une autre personne que vous l’a approuvé et que personne ne l’a encore relu.",
			masked: "Aucun texte n’est encore approuvé. Commencez par la file « À masquer ».",
		},
		start: (reference: string) => `Commencer par ${reference}`,
		words: (count: number, estimated: boolean) =>
			`${estimated ? "environ " : ""}${plural(count, "mot", "mots")}`,
		voices: (count: number) => plural(count, "voix", "voix"),
		quarantined: "attend encore un accord",
		corrected: "corrigé depuis la version approuvée",
		version: (version: number, at: string, by: string | null) =>
			`version ${version}, approuvée le ${date.format(new Date(at))}${by === null ? "" : ` par ${by}`}`,
		secondRead: "relu une seconde fois",
		previous: "Page précédente",
		next: "Page suivante",
		page: (page: number) => `Page ${page}`,
		list: "Récits",
	},

	head: {
		back: "Toutes les files",
		voices: (count: number) => `${plural(count, "voix", "voix")} dans ce récit`,
		excerpt: "Citation acceptée « sans votre nom ».",
		noExcerpt: "Citation non acceptée.",
		waiting: "Attend encore un accord : il peut être masqué, pas cité.",
		left: (count: number) =>
			count === 0 ? "Le dernier de la file." : `Encore ${figures.format(count)} dans la file.`,
	},

	original: "Texte original",
	originalHint: "Scellé : chaque lecture est notée.",
	working: "Texte de travail",
	workingHint: (version: number) => `Celui que les autres liront. Version ${version}, pas encore approuvée.`,
	texts: "Texte original et texte de travail, paragraphe par paragraphe",

	cursor: {
		label: "Choisir des mots dans l’original",
		hint: "Flèches : avancer. Maj : étendre. Entrée : masquer.",
		none: "Aucun mot choisi",
		chosen: (words: string) => `« ${words} »`,
		crossed: "Un masque reste dans une réponse ou un tour de parole.",
	},

	list: {
		title: (count: number) =>
			count === 0 ? "Aucun passage" : count === 1 ? "Un passage" : `${figures.format(count)} passages`,
		sum: (masked: number, left: number, open: number) =>
			[
				plural(masked, "masqué", "masqués"),
				plural(left, "laissé", "laissés"),
				open === 0 ? "rien à décider" : `${figures.format(open)} à décider`,
			].join(", "),
		label: "Décisions",
		empty:
			"Les détecteurs n’ont rien trouvé. Lisez l’original : un nom, un lieu ou un trait rare se choisit à la souris ou au clavier.",
		state: { open: "À décider", masked: "Masqué", left: "Laissé" },
		added: "Ajouté par une personne.",
		earlier: "Masqué dans la version en vigueur.",
		mask: "Masquer",
		leave: "Laisser",
		remove: "Retirer ce masque",
		all: (kind: string, count: number) =>
			`Tout masquer de cette sorte : ${kind.toLocaleLowerCase("fr")} (${count})`,
		replaceBy: "Remplacer par",
		apply: "Remplacer",
		other: "Autre remplacement",
		replaceEmpty: "Écrivez ce qui remplacera ces mots.",
		undo: "Annuler le dernier geste",
		keys: {
			step: "décision suivante",
			mask: "masquer",
			leave: "laisser",
			replace: "autre remplacement",
			all: "tout de cette sorte",
			undo: "annuler",
		},
	},

	add: {
		open: "Masquer ces mots",
		title: "Masquer ces mots",
		words: (words: string) => `« ${words} »`,
		covers: "Ce masque remplace des passages déjà proposés au même endroit.",
		kind: "Sorte",
		replacement: "Remplacer par",
		hint: "Les mêmes mots gardent le même remplacement.",
		also: (count: number) =>
			count === 1
				? "Aussi l’autre endroit où ces mots se trouvent"
				: `Aussi les ${count} autres endroits où ces mots se trouvent`,
		confirm: "Masquer",
	},

	said: {
		masked: (replacement: string) => `Masqué par ${replacement}.`,
		left: "Laissé.",
		many: (count: number) => plural(count, "passage masqué.", "passages masqués."),
		added: (count: number) => (count === 1 ? "Masque ajouté." : `${count} masques ajoutés.`),
		undone: "Dernier geste annulé.",
		allDone: "Tout est décidé : vous pouvez relire et approuver.",
	},

	next: (open: number) => `Prochaine décision (${figures.format(open)})`,
	approve: "Approuver le texte de travail",
	missing: (open: number) =>
		open === 1
			? "Une décision manque avant de pouvoir approuver."
			: `${figures.format(open)} décisions manquent avant de pouvoir approuver.`,
	ready: "Tout est décidé. Vous relirez le texte une dernière fois.",
	kept: "Vos décisions sont gardées dans cet onglet.",
} as const;
