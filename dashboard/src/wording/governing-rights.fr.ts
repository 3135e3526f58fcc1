import type { Role } from "@portevoix/data/vocabulary/role";
import type { Action } from "@portevoix/services/accounts/permission-matrix";

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
	"call-taker": "écoutante ou écoutant",
	coder: "codeuse ou codeur",
	masker: "masqueuse ou masqueur",
	writer: "rédactrice ou rédacteur",
	validator: "validatrice ou validateur",
	coordinator: "coordinatrice ou coordinateur",
	custodian: "gardienne ou gardien des coordonnées",
	officer: "déléguée ou délégué à la protection des données",
	administrator: "administratrice ou administrateur",
};

/** The same in a word, above a column. */
export const ROLE_WORK: Readonly<Record<Role, string>> = {
	"call-taker": "Écoute",
	coder: "Codage",
	masker: "Masquage",
	writer: "Rédaction",
	validator: "Validation",
	coordinator: "Coordination",
	custodian: "Coordonnées",
	officer: "Protection",
	administrator: "Administration",
};

export const ACTION_NAMES: Readonly<Record<Action, string>> = {
	"testimony.submit": "noter un témoignage",
	"testimony.list": "voir la liste des témoignages",
	"testimony.read": "lire un témoignage masqué",
	"original.read": "ouvrir un original",
	"pseudonymisation.approve": "approuver un masquage",
	"second-reading.confirm": "confirmer une seconde lecture",
	"consent.record": "noter un accord",
	"consent.read": "voir les accords d’un témoignage",
	"basis.record": "noter pourquoi compter sans accord",
	"testimony.withdraw": "retirer un témoignage",
	"receipt.open": "ouvrir un reçu",
	"witness.link": "relier les témoignages d’une même personne",
	"duplicate.mark": "marquer un double",
	"batch.import": "importer un fichier",
	"batch.list": "voir les lots importés",
	"batch.undo": "annuler un lot",
	"campaign.write": "écrire un appel à témoignages",
	"organisation.write": "ajouter une association ou un bureau",
	"corpus.write": "composer un dossier",
	"codebook.read": "lire la grille de codage",
	"codebook.publish": "publier une version de la grille",
	"round.open": "ouvrir un tour d’accord",
	"code.apply": "coder un passage",
	"reading.finish": "dire qu’une lecture est terminée",
	"suggestion.make": "demander des propositions de codes",
	"suggestion.decide": "accepter ou refuser une proposition",
	"count.read": "compter, petits nombres cachés",
	"count.read-internal": "compter sans rien cacher",
	"count.freeze": "figer un décompte",
	"excerpt.search": "chercher dans les extraits",
	"plaidoyer.read": "lire un plaidoyer",
	"plaidoyer.write": "écrire un plaidoyer",
	"plaidoyer.export": "exporter un plaidoyer",
	"audit.read": "lire le journal",
	"account.add": "ouvrir un compte",
	"account.list": "voir qui a accès",
	"account.invite": "inviter quelqu’un",
	"invitation.accept": "ouvrir son compte par une invitation",
	"role.grant": "donner un rôle",
	"role.end": "mettre fin à un rôle",
	"setting.write": "changer un réglage",
};

export const RIGHTS = {
	text: "Les rôles s’additionnent. Ce tableau est celui que le programme applique, à chaque demande.",
	caption: "Qui peut quoi",
	action: "Acte",
	may: "oui",
	mayNot: "non",
	mine: "Vos rôles :",
	none: "aucun",
	outside:
		"Les témoins et les visiteurs n’ont pas de rôle : ils peuvent témoigner, ouvrir leur reçu et retirer leur témoignage.",
} as const;
