/** First chapter of the demonstration: getting to the person who gives care. */
import type { ChapterNode } from "../../vocabulary/document.ts";
import { composeBlock as compose } from "./compose-block.ts";

const { paragraph, citation, constat, position, recommendation, situation, box, bullets } = compose;

export const chapterReachingCare: ChapterNode = compose.chapter("care", "Se rendre chez le soignant", [
	paragraph(
		"care-intro",
		"Être soigné commence avant le soin : il faut une date, une porte, quelqu’un qui répond. Quand chacune de ces étapes demande un écran, une partie des patients reste au seuil. Ce chapitre suit leur chemin, de l’appel au cabinet jusqu’à la consultation elle-même.",
	),
	situation("appointments", "Obtenir un rendez-vous", "digital-divide.appointments", [
		constat("appointments-constat", [
			paragraph(
				"appointments-p",
				"Parmi les témoignages lus, {count.appointments} parlent de la prise de rendez-vous. Celles qui y voient un obstacle, {count.appointments.obstacle:witnesses}, décrivent le même enchaînement : le numéro du cabinet mène à un répondeur, le répondeur renvoie au site, et le site demande un compte, une adresse électronique ou un code reçu sur un téléphone que l’on n’a pas.",
			),
			citation("excerpt.appointments.a"),
			paragraph(
				"appointments-q",
				"Chaque hôpital, chaque cabinet a son propre système : ce que l’on a appris chez l’un ne sert pas chez l’autre. Il faut aussi dire ce qui fonctionne. Pour {count.appointments.help:witnesses}, réserver en ligne est une aide réelle, parce qu’on peut le faire au moment où l’on y pense, sans attendre en ligne ni s’excuser d’appeler.",
			),
			citation("excerpt.appointments.b"),
		]),
		position("appointments-position", [
			"Le rendez-vous en ligne est un service utile tant qu’il est une porte de plus. Il devient une exclusion quand il est la seule. La voix humaine n’est pas une solution de secours : c’est la voie normale d’une partie des patients[^La loi du 22 août 2002 relative aux droits du patient garantit à chacun des prestations de qualité répondant à ses besoins, sans distinction d’aucune sorte (article 5).].",
		]),
		recommendation(
			"phone-line",
			["federal", "hospital", "care-provider"],
			"Garantir, pour chaque lieu de soins, une ligne téléphonique où une personne répond et fixe le rendez-vous, tous les jours ouvrables.",
		),
		recommendation(
			"keep-slots",
			["hospital", "care-provider", "software-publisher"],
			"Réserver une part des plages de consultation aux demandes faites par téléphone ou sur place, afin que l’agenda en ligne ne les épuise pas.",
		),
	]),
	situation("kiosks", "Arriver à l’hôpital", "digital-divide.kiosks", [
		constat("kiosks-constat", [
			paragraph(
				"kiosks-p",
				"Le hall d’accueil a changé de visage. Une borne demande la carte d’identité, imprime un ticket, indique une route. {count.kiosks} parlent de ces bornes et de l’accueil à l’hôpital. Des personnes y racontent l’écran trop haut pour un fauteuil, la lumière qui efface les lettres, la file qui s’impatiente derrière soi.",
			),
			citation("excerpt.kiosks.a"),
			citation("count.kiosks.roles", "table"),
		]),
		position("kiosks-position", [
			"Une borne règle un passage, elle n’accueille pas. Celui qui arrive malade, anxieux ou perdu a besoin d’un regard avant d’avoir besoin d’un ticket. Une machine qui remplace cette présence sans rien apporter au patient n’est pas un progrès de l’accueil.",
		]),
		recommendation(
			"staffed-desk",
			["hospital", "region"],
			"Maintenir à chaque entrée publique d’hôpital un guichet tenu par une personne, visible depuis les bornes et ouvert aux mêmes heures qu’elles.",
		),
		recommendation(
			"usable-kiosks",
			["hospital", "software-publisher"],
			"N’installer que des bornes utilisables assis, par la voix et avec une vue faible, essayées avant l’achat par des patients en situation de handicap[^Convention des Nations unies relative aux droits des personnes handicapées, article 9 ; article 22ter de la Constitution belge.].",
		),
	]),
	situation("teleconsultation", "Consulter à distance", "digital-divide.teleconsultation", [
		constat("teleconsultation-constat", [
			paragraph(
				"teleconsultation-p",
				"{count.teleconsultation} racontent une consultation à distance. Elle épargne un trajet à qui se déplace mal et un jour de congé à qui travaille. Mais elle suppose une connexion stable, un appareil qui filme et un lieu où parler sans être entendu. Le téléphone sert alors de repli, et le soignant ne voit plus ce que le patient ne sait pas dire.",
			),
			citation("excerpt.teleconsultation.a"),
			citation("excerpt.teleconsultation.b"),
		]),
		box("teleconsultation-box", "Avant de proposer l’écran, quatre questions", [
			bullets("teleconsultation-list", [
				"Avez-vous de quoi nous voir et nous entendre sans frais pour vous ?",
				"Y a-t-il chez vous un endroit où personne ne vous écoute ?",
				"Souhaitez-vous que quelqu’un soit à côté de vous pendant l’entretien ?",
				"Préférez-vous venir ? Votre place est gardée, quelle que soit la réponse.",
			]),
		]),
		position("teleconsultation-position", [
			"La consultation à distance doit rester un choix du patient, renouvelé chaque fois. Elle ne peut ni compenser une pénurie de soignants ni servir de condition pour être reçu plus tôt.",
		]),
		recommendation(
			"choice-of-room",
			["federal", "care-provider"],
			"Inscrire dans les règles de remboursement que la consultation à distance est proposée et jamais imposée, et que le délai d’une consultation en présence n’en est pas allongé[^Loi du 22 avril 2019 relative à la qualité de la pratique des soins de santé.].",
		),
	]),
]);
