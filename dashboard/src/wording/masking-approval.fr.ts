const moment = new Intl.DateTimeFormat("fr-BE", {
	...{ dateStyle: "long", timeStyle: "short", timeZone: "Europe/Brussels" },
});
const figures = new Intl.NumberFormat("fr-BE");

const plural = (count: number, one: string, more: string) =>
	`${figures.format(count)} ${count > 1 ? more : one}`;

/** What « Masquer » says from the last reading on: approval, what follows, and the approved text. */
export const MASKING_APPROVAL = {
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
