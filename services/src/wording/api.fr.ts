import type { GuardedAction } from "../accounts/guard.ts";
import { PERMISSIONS } from "../accounts/permission-matrix.ts";
import { ROLE_LABELS } from "./labels.fr.ts";

/** What each route does, by part, then by method and path. A test asks for a sentence for every route. */
export const OPERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"Porte publique": {
		"get /api/public/form": "Ce que le formulaire demande, mot pour mot.",
		"post /api/public/testimonies":
			"Envoie un témoignage. L’envoyer une seconde fois avec le même submissionId rend le même reçu.",
	},
	Comptes: {
		"get /api/public/demonstration": "Donne les comptes de la démonstration, quand elle est chargée.",
		"post /api/auth/sign-in/email":
			"Ouvre une session, gardée dans un cookie. Au plus trois essais en dix secondes par réseau.",
		"post /api/auth/sign-out": "Ferme la session.",
		"get /api/auth/get-session": "Dit à qui est la session, et jusqu’à quand.",
		"get /api/me": "Dit qui est connecté, ses rôles et ce qu’ils permettent.",
		"get /api/accounts": "Montre les comptes et leurs rôles.",
		"get /api/permissions": "Dit ce que chaque rôle permet de faire.",
		"get /api/invitations": "Montre les invitations qui peuvent encore servir.",
		"post /api/invitations":
			"Prépare un compte et rend, une seule fois, l’adresse par laquelle la personne l’ouvrira dans les 24 heures.",
		"delete /api/invitations/{id}": "Annule une invitation : son lien ne sert plus.",
		"post /api/accounts/{id}/roles": "Donne un rôle de plus à un compte.",
		"post /api/accounts/{id}/roles/end": "Met fin à un rôle d’un compte et à toutes ses sessions.",
		"get /api/settings": "Montre les réglages de la maison.",
		"put /api/settings": "Change les réglages de la maison.",
		"post /api/accounts": "Ouvre un compte avec ses rôles. Le mot de passe a au moins 12 caractères.",
	},
	"Réception des témoignages": {
		"get /api/testimonies": "Montre les témoignages, du plus récent au plus ancien, sans leurs mots.",
		"get /api/testimonies/{id}": "Montre ce qu’on sait d’un témoignage, où il en est et les usages acceptés.",
		"post /api/testimonies": "Note un témoignage reçu par téléphone, sur papier, sur place ou par courriel.",
		"post /api/testimonies/{id}/consents": "Note de nouvelles réponses du témoin sur les usages.",
		"post /api/testimonies/{id}/basis":
			"Note pourquoi un témoignage peut être compté sans réponse du témoin.",
		"post /api/testimonies/{id}/withdrawal": "Retire un témoignage : ses mots sont effacés partout.",
		"get /api/consents/texts":
			"Montre les textes d’accord à lire au téléphone et à imprimer, question par question.",
		"get /api/organisations": "Montre les associations qui recueillent des témoignages.",
		"post /api/organisations": "Ajoute une association, un bureau ou un partenaire.",
		"get /api/campaigns": "Montre les appels à témoignages, brouillons compris.",
		"post /api/campaigns": "Prépare un appel à témoignages, que personne dehors ne voit encore.",
		"put /api/campaigns/{id}": "Change le titre, le but ou les dates d’un appel à témoignages.",
		"get /api/register": "Montre la liste des témoignages, filtrée, triée et par pages, sans leurs mots.",
		"get /api/register/file": "Écrit la même liste en CSV, sans formule qu’un tableur exécuterait.",
		"get /api/testimonies/{id}/agreements":
			"Montre les accords d’un témoignage, leurs dates, leurs textes et les plaidoyers qui le citent.",
		"get /api/imports": "Montre les lots importés et leurs rapports.",
		"post /api/imports":
			"Importe un fichier d’enquête (CSV) ou une transcription (VTT, SRT, TXT). Avec dryRun=true, rien n’est enregistré.",
		"post /api/imports/{id}/undo": "Annule un lot dont aucun texte n’a encore été masqué.",
	},
	"Travail du jour": {
		"get /api/today": "Dit ce qui attend la personne connectée et ce qui est arrivé depuis sept jours.",
	},
	Masquage: {
		"get /api/masking-queue":
			"Montre ce qui est à masquer, ce qui est masqué ou ce qui attend une seconde lecture, sans les mots.",
		"get /api/testimonies/{id}/masking":
			"Dit où en est le masquage d’un témoignage : version, qui l’a approuvée, masques posés.",
		"get /api/testimonies/{id}/proposal":
			"Ouvre l’original avec les masques proposés. Cette lecture est notée.",
		"post /api/testimonies/{id}/approval": "Approuve les masques et crée le texte de travail.",
		"post /api/testimonies/{id}/second-reading": "Confirme le texte de travail par une deuxième personne.",
		"get /api/testimonies/{id}/text": "Montre le texte de travail et ses parties, en points de code.",
	},
	Codage: {
		"get /api/codebook/versions": "Montre les versions du livre de codes et leurs notes.",
		"get /api/codebook": "Montre le livre de codes en vigueur.",
		"get /api/testimonies/{id}/codings": "Montre les passages codés d’un témoignage.",
		"get /api/coding-queue": "Montre ce qui est à coder, ou ce qui est codé, sans les mots.",
		"get /api/testimonies/{id}/coding-sheet":
			"Montre un témoignage comme on le code : texte, phrases, passages codés et proposés.",
		"post /api/codings/{id}/replacement":
			"Code un passage autrement (sens, code ou étendue), en un seul acte.",
		"put /api/codings/{id}/star": "Marque un passage comme citable.",
		"delete /api/codings/{id}/star": "Enlève la marque « citable ».",
		"delete /api/suggestions/{id}/decision":
			"Reprend une décision : la proposition est de nouveau ouverte et le codage qui en venait prend fin.",
		"post /api/testimonies/{id}/codings": "Pose un code sur un passage.",
		"post /api/codings/{id}/end": "Enlève un code d’un passage ; l’histoire le garde.",
		"post /api/codings/{id}/restore": "Remet un code qui avait été enlevé.",
		"post /api/testimonies/{id}/reading": "Dit « terminé » : à partir de là, « non codé » veut dire « non ».",
		"delete /api/testimonies/{id}/reading": "Rouvre la lecture d’un témoignage.",
		"get /api/testimonies/{id}/suggestions": "Montre les codes proposés sur lesquels personne n’a décidé.",
		"post /api/testimonies/{id}/suggestions": "Demande au programme de proposer des codes.",
		"post /api/suggestions/{id}/decision": "Accepte ou refuse un code proposé.",
	},
	Comptages: {
		"post /api/counts": "Compte des personnes et des témoignages ; les petits nombres sont cachés.",
		"post /api/counts/internal": "Compte sans rien cacher, pour qui lit les textes.",
		"post /api/counts/frozen": "Garde un chiffre protégé pour toujours, avec sa date et son empreinte.",
		"post /api/counts/described":
			"Dit une question et sa réponse en français : qui, parmi qui, par quelle porte. Protégé.",
		"get /api/counts/frozen/{id}": "Montre un chiffre gardé, tel qu’il était.",
		"get /api/labels": "Donne les noms français de ce qu’on peut compter.",
		"get /api/passages":
			"Montre ce que les témoins ont dit, par mots ou par code, avec ses codes et ce qu’on peut en citer.",
		"get /api/excerpts": "Cherche des mots dans ce que les témoins ont dit.",
	},
	Plaidoyers: {
		"get /api/plaidoyers": "Montre les plaidoyers.",
		"post /api/plaidoyers": "Ouvre un plaidoyer.",
		"get /api/plaidoyers/{id}": "Montre la dernière version d’un plaidoyer.",
		"put /api/plaidoyers/{id}": "Enregistre la version suivante, si personne n’a écrit entre-temps.",
		"post /api/plaidoyers/{id}/citations/counts": "Cite un chiffre, recalculé chaque fois qu’il est montré.",
		"post /api/plaidoyers/{id}/citations/excerpts": "Cite un passage, si le témoin l’accepte.",
		"get /api/plaidoyers/{id}/evidence":
			"Montre les chiffres et les passages cités, tels qu’ils sont maintenant.",
		"get /api/plaidoyers/{id}/citations":
			"Dit d’où vient chaque citation : la question d’un chiffre, le témoignage et l’accord d’un extrait.",
		"get /api/plaidoyers/{id}/quotable":
			"Montre les passages décidés d’un code, ce que chaque témoin permet et ce qui est déjà cité.",
		"post /api/plaidoyers/{id}/counts": "Dit un décompte dans les mots du plaidoyer, sans rien garder.",
		"get /api/plaidoyers/{id}/file": "Écrit le plaidoyer en Word ou en PDF, chaque citation vérifiée.",
	},
	Journal: {
		"get /api/journal": "Cherche dans le journal, par personne et par acte, avec les noms et les références.",
		"get /api/journal/verification": "Recalcule la chaîne du journal et dit quelles entrées ne tiennent pas.",
		"get /api/audit": "Montre qui a fait quoi, du plus récent au plus ancien.",
	},
};

/** Who may call a route, in words. */
export function callersInFrench(action: GuardedAction | undefined): string {
	if (action === undefined) return "Ouvert à tout le monde.";
	if (action === "signed-in") return "Toute personne connectée.";
	const allowed: readonly string[] = PERMISSIONS[action];
	const roles = Object.entries(ROLE_LABELS).filter(([role]) => allowed.includes(role));
	return `Rôles : ${roles.map(([, label]) => label).join(", ")}.`;
}

/** The part of a route that nobody described yet. */
export const OTHER_PART = "Autres";

/** Words of the OpenAPI document and of the page that shows it. */
export const API = {
	title: "API de Porte-voix",
	version: "0.1.0",
	description:
		"Ce que le bureau sait faire, un programme peut le demander aussi, avec une session et un rôle. Les positions dans un texte sont des points de code Unicode, à partir de zéro, fin non comprise.",
	answer: "La réponse quand tout va bien.",
	failure: "Un refus : un code, une phrase, un numéro de demande et, s’il y a lieu, les champs à corriger.",
	cookie: "Le cookie que rend l’ouverture de session ; en https, son nom commence par __Secure-.",
	document: "Document OpenAPI 3.1",
	contents: "Dans cette page",
	pathAndQuery: "Dans l’adresse",
	required: "nécessaire",
	optional: "facultatif",
	body: "À envoyer",
	answered: "Réponse",
	nothing: "Rien.",
	refusals: "Refus",
	signIn: "Pour se connecter",
	signInSteps: [
		"Envoyez votre adresse et votre mot de passe à /api/auth/sign-in/email, en JSON.",
		"Gardez le cookie de la réponse et joignez-le à chaque demande.",
		"Joignez aussi l’en-tête Origin avec l’adresse de ce site à tout ce qui n’est pas une lecture.",
	],
	read: "lecture",
	write: "écriture",
} as const;

/** The desk, until its pages are there. */
export const DESK = {
	skip: "Aller au contenu",
	site: "Porte-voix, le bureau",
	title: "Le bureau n’est pas encore construit",
	lead: "« npm start » construit les écrans avant de servir. Tout ce qu’ils font est aussi possible de deux façons.",
	byApi: "Par l’API",
	byApiText: "La référence décrit chaque demande, qui peut la faire et ce qu’elle rend.",
	byApiLink: "Ouvrir la référence de l’API",
	byCommand: "Par la ligne de commande",
	byCommandText: "Sur la machine qui fait tourner le programme :",
	publicSite: "Aller aux pages publiques",
} as const;
