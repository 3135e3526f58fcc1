/** Third chapter of the demonstration: not being left alone with the tool. */
import type { ChapterNode } from "../../vocabulary/document.ts";
import { composeBlock as compose } from "./compose-block.ts";

const { paragraph, citation, constat, position, recommendation, situation } = compose;

export const chapterBeingSupported: ChapterNode = compose.chapter("support", "Être accompagné", [
	paragraph(
		"support-intro",
		"Derrière chaque démarche réussie, les témoignages montrent quelqu’un : une fille, un voisin, une assistante sociale, une bénévole. Cet appui est précieux. Il est aussi fragile, et rarement reconnu.",
	),
	situation("tools", "Se servir d’outils qui excluent", "digital-divide.inaccessible-tools", [
		constat("tools-constat", [
			paragraph(
				"tools-p",
				"{count.tools} décrivent des outils qu’elles ne peuvent pas employer, quelle que soit leur bonne volonté : image à déchiffrer pour prouver que l’on est humain, minuterie qui efface la page, bouton qu’aucun lecteur d’écran n’annonce. Pour ces patients, la formation ne changera rien ; c’est l’outil qui est à corriger.",
			),
			citation("excerpt.tools.a"),
			citation("excerpt.tools.b"),
		]),
		position("tools-position", [
			"L’accessibilité n’est pas une option que l’on ajoute : c’est une obligation légale, qui ne vaut que si elle est contrôlée[^Loi du 19 juillet 2018 relative à l’accessibilité des sites internet et des applications mobiles des organismes du secteur public ; directive (UE) 2019/882 du 17 avril 2019.].",
		]),
		recommendation(
			"accessibility-label",
			["federal", "region", "software-publisher"],
			"Conditionner l’agrément de tout outil de santé destiné aux patients à un contrôle d’accessibilité public, renouvelé, auquel participent des personnes en situation de handicap.",
		),
		recommendation(
			"no-image-test",
			["software-publisher", "hospital", "health-insurance-fund"],
			"Supprimer les vérifications par image ou par son là où il n’existe pas d’autre voie immédiate.",
		),
	]),
	situation("human-help", "Trouver quelqu’un qui aide", "digital-divide.human-help", [
		constat("help-constat", [
			paragraph(
				"help-p",
				"{count.help} parlent de l’aide humaine, reçue ou cherchée en vain. Les espaces publics numériques, les services sociaux et les associations apprennent, rassurent, remplissent. Encore faut-il les connaître, s’y rendre et tomber à la bonne heure. Les travailleurs sociaux, de leur côté, voient leur métier absorbé par des formulaires, et travaillent parfois avec les codes personnels de ceux qu’ils aident, faute de mieux.",
			),
			citation("excerpt.help.a"),
			citation("count.help.provinces", "table"),
		]),
		position("help-position", [
			"Aider quelqu’un à se connecter est un travail, qui demande du temps, une formation et une protection. Il doit être financé comme tel, et jamais servir d’excuse pour fermer un guichet.",
		]),
		recommendation(
			"fund-helpers",
			["region", "municipality", "federal"],
			"Financer de manière stable les espaces publics numériques et les aidants numériques, et les relier par une convention aux hôpitaux et aux maisons médicales de leur quartier.",
		),
		recommendation(
			"practice-accounts",
			["federal", "software-publisher"],
			"Offrir pour chaque service public en ligne un compte d’exercice, afin d’apprendre et d’enseigner sans ouvrir le dossier d’une personne réelle.",
		),
	]),
	situation("social-rights", "Remplir un formulaire, garder un droit", "digital-divide.social-rights", [
		constat("social-constat", [
			paragraph(
				"social-p",
				"Allocation, reconnaissance de handicap, carte de stationnement : {count.social} parlent de droits sociaux devenus des formulaires en ligne. Une case mal comprise suffit à suspendre un dossier, et l’avis de suspension arrive, lui aussi, dans une boîte électronique que personne n’ouvre.",
			),
			citation("excerpt.social.a"),
		]),
		position("social-position", [
			"Toute administration qui numérise une démarche doit prouver, avant d’ouvrir le service, que les mêmes personnes y parviendront par une autre voie[^Article 23 de la Constitution belge ; loi du 10 mai 2007 tendant à lutter contre certaines formes de discrimination.].",
		]),
		recommendation(
			"another-way",
			["federal", "region", "community", "municipality"],
			"Imposer à chaque service d’intérêt général une voie sur papier et une voie par téléphone, avec les mêmes délais et les mêmes effets que la voie électronique.",
		),
	]),
]);
