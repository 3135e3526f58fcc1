import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";

/** The kinds of identifiers, as the list of decisions names them. */
export const KIND_LABELS: Readonly<Record<IdentifierKind, string>> = {
	person: "Personne",
	place: "Lieu",
	address: "Adresse",
	postcode: "Code postal",
	institution: "Établissement",
	phone: "Téléphone",
	email: "Adresse électronique",
	url: "Adresse web",
	date: "Date",
	birthdate: "Date de naissance",
	age: "Âge",
	"national-number": "Numéro national",
	iban: "Numéro de compte",
	card: "Numéro de carte",
	plate: "Plaque d’immatriculation",
	"record-number": "Numéro de dossier",
	"professional-number": "Numéro professionnel",
	condition: "Trait rare ou maladie rare",
};

/** Kinds in which a letter tells one from the other. */
export const LETTERED_REPLACEMENTS: Readonly<Partial<Record<IdentifierKind, string>>> = {
	person: "Prénom",
	place: "commune",
	institution: "hôpital",
};

export const PLAIN_REPLACEMENTS: Readonly<Partial<Record<IdentifierKind, string>>> = {
	address: "[adresse]",
	postcode: "[code postal]",
	phone: "[numéro de téléphone]",
	email: "[adresse électronique]",
	url: "[adresse web]",
	date: "[date]",
	birthdate: "[date de naissance]",
	age: "[plus de 89\u00a0ans]",
	"national-number": "[numéro national]",
	iban: "[numéro de compte]",
	card: "[numéro de carte]",
	plate: "[plaque d’immatriculation]",
	"record-number": "[numéro de dossier]",
	"professional-number": "[numéro professionnel]",
	condition: "[trait rare]",
};

/** An age that is not rare, to the nearest ten. */
export const ABOUT_YEARS = (years: number) => `[environ ${years} ans]`;
