const day = new Intl.DateTimeFormat("fr-BE", {
	timeZone: "Europe/Brussels",
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
});
const hour = new Intl.DateTimeFormat("fr-BE", {
	timeZone: "Europe/Brussels",
	hour: "numeric",
	minute: "2-digit",
	hourCycle: "h23",
});

/** « lundi 23 novembre 2026, 14 h 07 », Belgian time. */
export function longMoment(iso: string): string {
	const date = new Date(iso);
	return `${day.format(date)}, ${hour.format(date).replace(":", " h ")}`;
}

/** Sentences shared by all public pages. */
export const FRAME = {
	site: "Porte-voix",
	skip: "Aller au contenu",
	leave: "Quitter cette page",
	leaveTitle: "Ouvre le site de la météo à la place de celui-ci",
	home: "Accueil",
	testify: "Témoigner",
	receipt: "J’ai un reçu",
	errorTitle: "Erreur :",
	problem: "Il y a un problème",
	talk: "Vous préférez parler ?",
	emergency: "Ce site n’est ni un service d’urgence, ni un service de plaintes. En danger : appelez le 112.",
	footer: "Pied de page",
	yes: "Oui",
	no: "Non",
	required: "(nécessaire)",
	optional: "(facultatif)",
} as const;

export const LANDING = {
	title: "Votre expérience a du poids",
	lead: (federation: string) =>
		`Racontez ce que vous avez vécu avec la santé et les soins : ce qui a bloqué, ce qui a aidé. Porte-voix rassemble ces récits pour ${federation}, les compte, et les porte auprès de celles et ceux qui décident.`,
	effort: "Quelques lignes suffisent. Sans compte, sans adresse e-mail.",
	whoTitle: "Pour qui ?",
	who: "Pour les personnes malades ou handicapées, leurs proches, les professionnelles et professionnels de la santé, et les associations. Un problème, une aide, une idée : tout peut servir.",
	howTitle: "Ce que devient votre récit",
	how: [
		["Vous racontez,", "avec vos mots. Vous recevez un reçu."],
		["Nous remplaçons", "les noms et les lieux, avant toute autre lecture."],
		["Nous lisons et nous comptons", "combien de personnes vivent la même chose."],
		[
			"Nous écrivons des demandes précises",
			"aux responsables, avec les chiffres et, si vous l’acceptez, quelques-unes de vos phrases.",
		],
	],
	promisesTitle: "Ce que nous vous promettons",
	promises: [
		"Nous ne demandons que votre récit et votre accord. Le reste est facultatif.",
		"Vos mots ne servent qu’à ce que vous avez accepté.",
		"Avec votre reçu, vous pouvez retirer votre témoignage, sans donner de raison.",
		"Nous vérifions chaque chiffre avant de le publier, pour que personne ne soit reconnu.",
		"Quand nous confirmons avoir reçu votre récit, il est déjà enregistré.",
		"Aucun cookie, aucune mesure d’audience, aucune autre entreprise sur ces pages.",
	],
	publicationsTitle: "Ce que nous avons publié",
	publications: "Lire les plaidoyers publiés",
} as const;

export const FORM = {
	title: "Votre témoignage",
	introduction:
		"Tout tient sur cette page. Seuls votre récit et le premier accord sont nécessaires. À la fin, vous recevez un reçu.",
	storyTitle: "Que s’est-il passé ?",
	storyHint: "Racontez dans l’ordre qui vous vient. Quelques lignes suffisent. Les fautes ne comptent pas.",
	storyLabel: "Votre récit",
	storyNames:
		"N’écrivez pas de nom si vous préférez. Sinon, nous les remplaçons avant toute autre lecture, par exemple par « [sa fille] ».",
	whyTitle: "Pourquoi cette question ?",
	storyWhy: "C’est la seule qui compte vraiment. Vos mots montrent ce qu’un chiffre ne montre pas.",
	aboutTitle: "À propos de vous",
	aboutWhyTitle: "Pourquoi ces questions ?",
	aboutWhy:
		"Pour voir si un problème touche plus souvent certains âges ou certaines provinces. Un chiffre trop petit pour vous protéger n’est jamais publié.",
	role: "Vous témoignez comme…",
	roles: {
		patient: "Patiente ou patient",
		relative: "Proche d’une personne malade",
		professional: "Professionnelle ou professionnel de la santé",
		association: "Membre d’une association",
		unknown: "Je ne sais pas, ou je préfère ne pas le dire",
	},
	province: "Votre province",
	age: "Votre âge",
	unknown: "Je ne sais pas, ou je préfère ne pas le dire",
	consentTitle: "Ce que vous acceptez",
	send: "Envoyer mon témoignage",
	afterSend: "Ensuite, nous vous donnons un reçu de 16 chiffres et nous répétons ce que vous avez accepté.",
	badChoice: "Choisissez une des réponses proposées.",
	sendAgain:
		"Le formulaire nous est arrivé incomplet : votre texte est toujours là, envoyez-le encore une fois.",
	stillThere: "Votre texte est toujours dans cette page, plus bas. Copiez-le si vous devez partir.",
} as const;

export const CONFIRMATION = {
	title: "Votre témoignage est bien arrivé. Merci.",
	receipt: "Votre reçu",
	keep: "Notez ces 16 chiffres, ou imprimez cette page. Avec eux, vous pouvez revoir ce que vous avez accepté et retirer votre témoignage. Nous ne pouvons pas vous les redonner.",
	acceptedTitle: "Ce que vous avez répondu",
	nextTitle: "Ce qui va se passer",
	next: [
		["D’abord,", "nous remplaçons les noms et les lieux."],
		["Ensuite,", "nous lisons votre récit avec ceux des autres, et nous comptons."],
		[
			"Enfin,",
			"nous portons ces voix auprès des responsables, dans les limites de ce que vous avez accepté.",
		],
	],
	hardTitle: "Si c’est difficile à vivre",
	lines: [
		["107", "Télé-Accueil, jour et nuit, gratuit"],
		["0800 32 123", "Prévention du suicide, jour et nuit, gratuit"],
		["112", "Urgence, danger immédiat"],
	],
	questionTitle: "Une question sur votre témoignage ?",
	clear: "Terminer et effacer cet écran",
	shared: "Sur un appareil que d’autres utilisent, fermez aussi cet onglet.",
} as const;

export const RECEIPT = {
	title: "Ouvrir avec votre reçu",
	introduction: "Votre reçu montre ce que vous avez accepté et permet de retirer votre témoignage.",
	label: "Les 16 chiffres de votre reçu",
	hint: "Avec ou sans espaces. Par exemple : 1091 3929 5686 4094.",
	open: "Ouvrir",
	lost: "Sans reçu, il y a aussi un chemin : appelez ou écrivez à la fédération, et dites quand et comment vous avez témoigné.",
	statusTitle: "Votre témoignage",
	receivedOn: (moment: string) => `Nous l’avons reçu le ${moment}.`,
	withdrawnOn: (moment: string) => `Il a été retiré le ${moment}.`,
	acceptedTitle: "Ce que vous avez accepté ou refusé",
	sharing: "partager mon récit avec une association partenaire",
	none: "Aucune réponse sur l’usage n’est enregistrée.",
	withdrawTitle: "Retirer votre témoignage",
	withdrawMeaning:
		"Vous n’avez pas de raison à donner. Nous vous redemandons une fois si vous êtes d’accord.",
	withdraw: "Retirer mon témoignage",
	confirmTitle: "Retirer votre témoignage ?",
	consequences: [
		"Vos mots sont effacés de notre programme. Personne ne peut les y remettre.",
		"Les brouillons qui vous citaient perdent vos phrases.",
		"Les prochains chiffres ne vous comptent plus.",
		"Ce qui est déjà imprimé ou envoyé ne peut pas toujours être repris.",
	],
	confirm: "Oui, retirer mon témoignage",
	cancel: "Non, le garder",
	doneTitle: "Votre témoignage est retiré",
	done: "Vos mots sont effacés de notre programme. Vous pouvez témoigner de nouveau quand vous voulez.",
} as const;

export const FAILURE_PAGE = {
	titles: { 404: "Page introuvable", 503: "Nous ne pouvons pas répondre maintenant" } as Readonly<
		Record<number, string>
	>,
	otherTitle: "Cela n’a pas marché",
	reference: (requestId: string) => `Si vous nous en parlez, donnez ce numéro : ${requestId}`,
	back: "Revenir à l’accueil",
} as const;
