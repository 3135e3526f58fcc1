/** The page behind an invitation's link. */
export const INVITATION = {
	title: "Ouvrir votre compte",
	error: "Erreur :",
	welcome: (name: string) => `Bienvenue, ${name}`,
	roles: "Vous êtes invitée ou invité à travailler dans Porte-voix. Vos rôles :",
	address: "Vous entrerez avec l’adresse",
	advice:
		"Choisissez un mot de passe d’au moins 12 caractères. Une phrase de quatre ou cinq mots sans rapport entre eux est facile à retenir et difficile à deviner. Personne d’autre que vous ne le connaîtra.",
	password: "Mot de passe",
	again: "Le même mot de passe, encore une fois",
	open: "Ouvrir mon compte",
	different: "Les deux mots de passe ne sont pas les mêmes : tapez-les de nouveau.",
	tooLong: "Ce mot de passe dépasse 128 caractères : raccourcissez-le.",
	deadTitle: "Ce lien ne peut pas servir",
	desk: "Aller au bureau, si vous avez déjà un compte",
} as const;
