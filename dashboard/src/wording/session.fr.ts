export const SESSION = {
	opening: "Ouverture du bureau…",
	title: "Le bureau",
	intro: "Réservé aux personnes qui reçoivent, masquent, codent et écrivent.",
	email: "Adresse e-mail",
	password: "Mot de passe",
	signIn: "Entrer",
	emailMissing: "Écrivez votre adresse e-mail.",
	passwordMissing: "Écrivez votre mot de passe.",
	noAccount: "Pas encore de compte ? Demandez un lien d’invitation à la personne qui administre.",
	endedTitle: "Votre session est terminée",
	endedText: "Entrez de nouveau : tout ce que vous avez tapé est encore sur la page, en dessous.",
	demonstration: "Cette installation contient la démonstration",
	demonstrationText:
		"Tous les témoignages sont inventés. Entrez avec un de ces comptes, ou tapez les vôtres. La double authentification est coupée ici.",
	use: (name: string) => `Entrer comme ${name}`,
	publicPages: "Aller aux pages publiques",
	signOut: "Quitter",
} as const;
