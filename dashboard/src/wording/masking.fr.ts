import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";

const date = new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "Europe/Brussels" });
const moment = new Intl.DateTimeFormat("fr-BE", {
	...{ dateStyle: "long", timeStyle: "short", timeZone: "Europe/Brussels" },
});
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

export const KIND_LABELS: Readonly<Record<IdentifierKind, string>> = {
	person: "Personne",
	place: "Lieu",
	address: "Adresse",
	postcode: "Code postal",
	institution: "Établissement",
	phone: "Téléphone",
	email: "Adresse électronique",
	url: "Adresse web",
	date: "Date",
	birthdate: "Date de naissance",
	age: "Âge",
	"national-number": "Numéro national",
	iban: "Numéro de compte",
	card: "Numéro de carte",
	plate: "Plaque d’immatriculation",
	"record-number": "Numéro de dossier",
	"professional-number": "Numéro professionnel",
	condition: "Trait rare ou maladie rare",
};

/** Kinds in which a letter tells one from the other. */
export const LETTERED_REPLACEMENTS: Readonly<Partial<Record<IdentifierKind, string>>> = {
	person: "Prénom",
	place: "commune",
	institution: "hôpital",
};

export const PLAIN_REPLACEMENTS: Readonly<Partial<Record<IdentifierKind, string>>> = {
	address: "[adresse]",
	postcode: "[code postal]",
	phone: "[numéro de téléphone]",
	email: "[adresse électronique]",
	url: "[adresse web]",
	date: "[date]",
	birthdate: "[date de naissance]",
	age: "[plus de 89\u00a0ans]",
	"national-number": "[numéro national]",
	iban: "[numéro de compte]",
	card: "[numéro de carte]",
	plate: "[plaque d’immatriculation]",
	"record-number": "[numéro de dossier]",
	"professional-number": "[numéro professionnel]",
	condition: "[trait rare]",
};

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
		crossed:
			"Un masque reste dans une seule réponse ou un seul tour de parole : choisissez chaque partie séparément.",
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

	reread: {
		title: "Relire une dernière fois",
		text: "Lisez ce texte comme quelqu’un qui connaît la personne. Un lieu, un métier ou une maladie rares, mis ensemble, suffisent parfois à la reconnaître.",
		sum: (masked: number, left: number) =>
			`${plural(masked, "passage masqué", "passages masqués")}, ${plural(left, "passage laissé tel quel", "passages laissés tels quels")}.`,
		label: "Texte de travail à relire",
		confirm: "J’ai relu : approuver",
		back: "Revenir aux décisions",
		sending: "Approbation…",
		reasonTitle: "Pourquoi remplacer la version approuvée ?",
		correction: "Correction",
		correctionFollows:
			"L’ancienne version reste dans l’historique. Les passages codés et les citations suivent.",
		missed: "Identifiant oublié",
		missedFollows:
			"L’ancienne version est effacée, avec les copies de ses mots dans le codage et les citations. Cela ne se défait pas.",
		reasonMissing: "Choisissez une raison.",
		conflict: (version: number, by: string | null) =>
			`${by ?? "Quelqu’un"} a approuvé la version ${version} pendant que vous travailliez. Rien n’a été approuvé : vos décisions sont encore là.`,
		conflictGo: "Remplacer cette version par la mienne, avec une raison",
		conflictSee: "Lire cette version",
		nothing: "Attention : aucun passage n’est masqué.",
	},

	done: {
		title: (reference: string) => `${reference} est masqué`,
		text: (version: number) => `Version ${version} approuvée. Les personnes qui codent peuvent la lire.`,
		second: "Une autre personne peut maintenant faire la seconde lecture.",
		next: (reference: string) => `Masquer le suivant : ${reference}`,
		none: "La file est vide : tout ce qui est arrivé est masqué.",
		overtaken: (version: number) =>
			`Une autre version avait été approuvée au même moment : la vôtre est la version ${version} et la remplace. Parlez-en ensemble.`,
	},

	sheet: {
		version: (version: number) => `Texte de travail, version ${version}`,
		approved: (by: string | null, at: string) =>
			`Approuvé par ${by ?? "un compte fermé"}, ${moment.format(new Date(at))}.`,
		read: (by: string | null, at: string) =>
			`Seconde lecture confirmée par ${by ?? "un compte fermé"}, ${moment.format(new Date(at))}.`,
		unread: "Personne n’a encore fait la seconde lecture.",
		mine: "Vous l’avez approuvé : la seconde lecture se fait par une autre personne.",
		corrected: "La personne a corrigé son récit depuis : il faut le masquer de nouveau.",
		confirm: "J’ai relu : confirmer la seconde lecture",
		confirmed: "Seconde lecture confirmée.",
		reopen: "Revoir à côté de l’original",
		close: "Fermer l’original",
		reopenHint: "Ouvrir l’original est noté.",
		unmasked: "Ce récit n’est pas encore masqué, et votre rôle ne permet pas d’ouvrir l’original.",
		recovered: "Les masques de la version en vigueur sont repris. Décidez de ce qui n’y était pas masqué.",
		changed: "L’original a changé depuis la version en vigueur : tout est à décider de nouveau.",
	},
} as const;
