import type { Authority, CodeKind, Stance } from "@portevoix/data/vocabulary/code";
import type { ConsentCapacity, Purpose } from "@portevoix/data/vocabulary/consent";
import type { Facet } from "@portevoix/data/vocabulary/count";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import type { AnswerState, ImportTool } from "@portevoix/data/vocabulary/import";
import type { Role } from "@portevoix/data/vocabulary/role";
import type {
	AgeBand,
	CareSetting,
	Channel,
	Language,
	Province,
	WitnessRole,
} from "@portevoix/data/vocabulary/testimony";

/** French labels of every enumeration of the vocabulary. A value without a label does not compile. */
type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const CHANNEL_LABELS: Labels<Channel> = {
	form: "formulaire",
	call: "téléphone",
	paper: "papier",
	email: "e-mail",
	group: "groupe de parole",
	"in-person": "entretien",
};

export const WITNESS_ROLE_LABELS: Labels<WitnessRole> = {
	patient: "patiente ou patient",
	relative: "proche",
	professional: "professionnelle ou professionnel de la santé",
	association: "association",
	unknown: "non précisé",
};

export const PROVINCE_LABELS: Labels<Province> = {
	antwerp: "Anvers",
	"walloon-brabant": "Brabant wallon",
	"flemish-brabant": "Brabant flamand",
	"west-flanders": "Flandre-Occidentale",
	"east-flanders": "Flandre-Orientale",
	hainaut: "Hainaut",
	liege: "Liège",
	limburg: "Limbourg",
	luxembourg: "Luxembourg",
	namur: "Namur",
	brussels: "Bruxelles",
	abroad: "à l’étranger",
	unknown: "non précisé",
};

export const AGE_BAND_LABELS: Labels<AgeBand> = {
	"0-12": "moins de 13 ans",
	"13-15": "13 à 15 ans",
	"16-17": "16 ou 17 ans",
	"18-24": "18 à 24 ans",
	"25-39": "25 à 39 ans",
	"40-54": "40 à 54 ans",
	"55-64": "55 à 64 ans",
	"65-79": "65 à 79 ans",
	"80+": "80 ans et plus",
	unknown: "non précisé",
};

export const CARE_SETTING_LABELS: Labels<CareSetting> = {
	hospital: "hôpital",
	"nursing-home": "maison de repos",
	home: "domicile",
	"general-practice": "médecine générale",
	pharmacy: "pharmacie",
	"health-insurance-fund": "mutualité",
	insurer: "assurance",
	online: "en ligne",
	workplace: "lieu de travail",
	association: "association",
	other: "autre lieu",
	unknown: "non précisé",
};

export const LANGUAGE_LABELS: Labels<Language> = {
	fr: "français",
	nl: "néerlandais",
	de: "allemand",
	en: "anglais",
};

export const PURPOSE_LABELS: Labels<Exclude<Purpose, `share:${string}`>> = {
	count: "garder et compter mon récit avec les autres",
	excerpt: "citer quelques phrases, sans mon nom",
	"excerpt-with-attributes": "dire à côté de ces phrases mon âge, ma province et mon rôle",
	named: "citer avec mon nom",
	press: "montrer ces phrases à la presse",
	contact: "me recontacter",
	recording: "garder l’enregistrement",
};

export const CAPACITY_LABELS: Labels<ConsentCapacity> = {
	self: "pour soi-même",
	parent: "comme parent",
	representative: "comme représentante ou représentant",
	"relative-of-deceased": "comme proche d’une personne décédée",
	"operator-attested": "attesté par la personne qui a recueilli",
};

export const CODE_KIND_LABELS: Labels<CodeKind> = { theme: "thème", right: "droit", other: "autre" };

export const STANCE_LABELS: Labels<Stance> = {
	obstacle: "frein",
	help: "aide",
	"added-value": "réelle plus-value",
	cause: "cause",
	need: "besoin",
	solution: "solution proposée",
};

export const AUTHORITY_LABELS: Labels<Authority> = {
	federal: "autorité fédérale",
	region: "Région",
	community: "Communauté",
	municipality: "commune",
	insurer: "assureur",
	hospital: "hôpital",
	"nursing-home": "maison de repos",
	"health-insurance-fund": "mutualité",
	"care-provider": "prestataire de soins",
	pharmacy: "pharmacie",
	employer: "employeur",
	school: "école",
	transport: "transports",
	"software-publisher": "éditeur de logiciels",
	"patient-federation": "fédération de patients",
	association: "association",
};

export const FACET_LABELS: Labels<Exclude<Facet, `answer:${string}`>> = {
	code: "code",
	stance: "sens",
	channel: "canal",
	"witness-role": "qualité du témoin",
	province: "province",
	"witness-age": "âge du témoin",
	"concerned-age": "âge de la personne concernée",
	"care-setting": "lieu de soins",
	language: "langue",
	campaign: "appel à témoignages",
	"collected-by": "recueilli par",
	month: "mois",
};

export const IDENTIFIER_LABELS: Labels<IdentifierKind> = {
	person: "nom de personne",
	place: "lieu",
	address: "adresse",
	postcode: "code postal",
	institution: "établissement",
	phone: "numéro de téléphone",
	email: "adresse e-mail",
	url: "adresse web",
	date: "date",
	birthdate: "date de naissance",
	age: "âge",
	"national-number": "numéro national",
	iban: "compte bancaire",
	card: "carte bancaire",
	plate: "plaque d’immatriculation",
	"record-number": "numéro de dossier",
	"professional-number": "numéro de prestataire",
	condition: "maladie rare ou détail de santé",
};

export const ROLE_LABELS: Labels<Role> = {
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

export const SPEAKER_LABELS: Labels<Speaker> = {
	witness: "témoin",
	"call-taker": "écoutante ou écoutant",
	facilitator: "animatrice ou animateur",
	other: "autre voix",
};

export const IMPORT_TOOL_LABELS: Labels<ImportTool> = {
	limesurvey: "LimeSurvey",
	kobo: "KoboToolbox",
	odk: "ODK",
	msforms: "Microsoft Forms",
	googleforms: "Google Forms",
	table: "tableau",
	transcript: "transcription",
};

export const ANSWER_STATE_LABELS: Labels<AnswerState> = {
	given: "répondu",
	declined: "non coché ou refusé",
	"not-asked": "non posé",
};
