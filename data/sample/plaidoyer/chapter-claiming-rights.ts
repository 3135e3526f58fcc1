/** Second chapter of the demonstration: claiming what one is entitled to. */
import type { ChapterNode } from "../../vocabulary/document.ts";
import { composeBlock as compose } from "./compose-block.ts";

const { paragraph, citation, constat, position, recommendation, situation } = compose;

export const chapterClaimingRights: ChapterNode = compose.chapter("rights", "Faire valoir ses droits", [
	paragraph(
		"rights-intro",
		"Un droit que l’on ne parvient pas à demander n’est plus tout à fait un droit. Remboursements, statuts, dossier de santé : après la consultation, le parcours continue, souvent seul devant un formulaire.",
	),
	situation("reimbursement", "Être remboursé", "digital-divide.reimbursement", [
		constat("reimbursement-constat", [
			paragraph(
				"reimbursement-p",
				"{count.reimbursement} évoquent leurs remboursements et leurs contacts avec la mutualité. L’agence du quartier a fermé, la boîte aux lettres jaune a disparu, le numéro d’appel propose un menu avant une attente. Pour {count.reimbursement.obstacle:witnesses}, ce chemin est un frein ; des personnes disent avoir gardé leurs attestations dans un tiroir, puis y avoir renoncé.",
			),
			citation("excerpt.reimbursement.a"),
			paragraph(
				"reimbursement-q",
				"L’envoi automatique des attestations par le soignant, lui, est décrit comme un soulagement : rien à coller, rien à poster, rien à comprendre. C’est la preuve qu’une informatique bien placée peut retirer une démarche au lieu d’en ajouter une.",
			),
		]),
		position("reimbursement-position", [
			"Le numérique doit travailler pour le patient, en arrière-plan. La démarche qui lui reste doit pouvoir se faire sur papier, au téléphone ou au guichet, sans délai ni coût supplémentaires[^Loi du 6 août 1990 relative aux mutualités et aux unions nationales de mutualités ; loi du 11 avril 1995 visant à instituer « la charte » de l’assuré social.].",
		]),
		recommendation(
			"nearby-counter",
			["health-insurance-fund", "federal"],
			"Fixer pour chaque mutualité un nombre minimal de points d’accueil par bassin de vie, avec des heures d’ouverture sans rendez-vous.",
		),
		recommendation(
			"third-party-payment",
			["federal", "care-provider"],
			"Étendre le tiers payant à toutes les prestations remboursées, pour que le patient n’ait plus de demande à introduire.",
		),
	]),
	situation("bim", "Obtenir le statut BIM", "digital-divide.bim-status", [
		constat("bim-constat", [
			paragraph(
				"bim-p",
				"Le statut BIM[^Bénéficiaire de l’intervention majorée : statut qui réduit la part des soins à charge du patient. Arrêté royal du 15 janvier 2014 relatif à l’intervention majorée de l’assurance.] ouvre des soins moins chers, et bien d’autres avantages à sa suite. {count.bim} en parlent. Le formulaire réclame des preuves de revenus que l’administration possède déjà, sous une forme qu’il faut numériser soi-même.",
			),
			citation("excerpt.bim.a"),
		]),
		position("bim-position", [
			"Quand l’État détient la preuve, ce n’est pas au plus fragile de la lui rapporter. L’octroi automatique est la meilleure des simplifications, à condition qu’une personne puisse être jointe quand il se trompe.",
		]),
		recommendation(
			"automatic-status",
			["federal", "health-insurance-fund"],
			"Accorder le statut BIM d’office à toute personne dont les données fiscales et sociales montrent qu’elle y a droit, et l’en avertir par courrier postal.",
		),
	]),
	situation("record", "Lire son dossier de santé", "digital-divide.health-record", [
		constat("record-constat", [
			paragraph(
				"record-p",
				"Le dossier de santé en ligne suscite de la reconnaissance et du découragement. {count.record} le mentionnent : {count.record.value:witnesses} y trouvent une réelle plus-value, {count.record.obstacle:witnesses} un frein. Ceux qui y entrent comprennent mieux leur maladie et cessent de transporter leurs résultats. Ceux qui restent dehors dépendent d’un proche, à qui ils confient malgré eux toute leur intimité.",
			),
			citation("excerpt.record.a"),
			citation("excerpt.record.b"),
		]),
		position("record-position", [
			"Le droit de consulter son dossier ne dépend pas de la possession d’un lecteur de carte ou d’un téléphone récent[^Loi du 22 août 2002 relative aux droits du patient, article 9 ; règlement (UE) 2016/679, article 15.]. L’accès par un proche doit pouvoir être limité, daté et retiré.",
		]),
		recommendation(
			"record-on-paper",
			["federal", "hospital", "care-provider"],
			"Remettre gratuitement une copie lisible du dossier, sur papier, à qui la demande de vive voix, dans un délai affiché.",
		),
		recommendation(
			"limited-proxy",
			["federal", "software-publisher"],
			"Permettre de donner à un proche un accès partiel et limité dans le temps, par un formulaire papier remis au médecin ou à la mutualité.",
		),
	]),
]);
