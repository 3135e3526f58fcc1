export const COMMON = {
	offline:
		"Le serveur ne répond pas. Rien de ce que vous avez tapé n’est perdu : vérifiez la connexion, puis recommencez.",
	unexpected: "Quelque chose s’est mal passé de notre côté. Réessayez dans quelques minutes.",
	loading: "Chargement…",
	retry: "Réessayer",
	close: "Fermer",
	cancel: "Annuler",
	save: "Enregistrer",
	saved: "Enregistré",
	yes: "Oui",
	no: "Non",
	notFoundTitle: "Cette page n’existe pas",
	notFoundText: "L’adresse est peut-être incomplète. Le menu mène à tout ce que vous pouvez faire.",
	failureTitle: "Cette page n’a pas pu s’ouvrir",
	skip: "Aller au contenu",
	menu: "Menu principal",
} as const;
