/** Every sentence and every replacement of the proposals, in French. */
export const reasons = {
	nationalChecked: "Numéro national\u202f: la date et la clé de contrôle sont justes.",
	nationalContext: "Suite de chiffres annoncée comme un numéro national ou de sécurité sociale.",
	nationalForm: "Suite de chiffres qui a la forme d’un numéro national ou de sécurité sociale.",
	ibanChecked: "Numéro de compte\u202f: la clé de contrôle est juste.",
	ibanContext: "Suite annoncée comme un numéro de compte.",
	cardChecked: "Numéro de carte\u202f: la clé de contrôle est juste.",
	phoneValid: "Numéro de téléphone valable.",
	phoneForm: "Suite de chiffres qui a la forme d’un numéro de téléphone.",
	phoneContext: "Suite de chiffres annoncée comme un numéro de téléphone.",
	phoneSpoken: "Numéro de téléphone dit en toutes lettres.",
	email: "Adresse électronique.",
	emailSpoken: "Adresse électronique dite à voix haute.",
	url: "Adresse d’un site ou d’une page.",
	handle: "Nom d’utilisateur d’un réseau social.",
	date: "Date précise.",
	dateMonth: "Mois et année\u202f: la saison suffit.",
	birthdate: "Date de naissance.",
	age: "Âge de plus de 89\u00a0ans\u202f: trop rare pour rester.",
	address: "Adresse\u202f: une voie et son nom.",
	postcode: "Code postal.",
	placeList: "Nom d’une commune.",
	placeContext: "Nom de lieu annoncé par les mots qui le précèdent.",
	personTitle: "Nom précédé d’un titre.",
	personKinship: "Nom d’un proche.",
	personIntroduced: "Nom annoncé par les mots qui le précèdent.",
	personFull: "Prénom et nom.",
	personFirst: "Prénom courant.",
	personInitial: "Initiale et nom.",
	personKnown: "Nom déjà rencontré dans ce texte.",
	institution: "Nom propre d’un établissement.",
	institutionKnown: "Nom connu d’un hôpital.",
	plate: "Plaque d’immatriculation.",
	recordContext: "Numéro de dossier annoncé par les mots qui le précèdent.",
	recordForm: "Longue suite de chiffres\u202f: peut-être un numéro de dossier.",
	communication: "Communication structurée d’un paiement\u202f: la clé de contrôle est juste.",
	professionalChecked: "Numéro INAMI\u202f: la clé de contrôle est juste.",
	professionalContext: "Numéro annoncé comme celui d’un professionnel.",
	enterprise: "Numéro d’entreprise\u202f: peut désigner un indépendant.",
} as const;
export type ReasonKey = keyof typeof reasons;

/** What stands in the place of the masked words, for the kinds that need no letter. */
export const replacements = {
	national: "[numéro national]",
	iban: "[numéro de compte]",
	card: "[numéro de carte]",
	phone: "[numéro de téléphone]",
	email: "[adresse électronique]",
	url: "[adresse web]",
	handle: "[nom d’utilisateur]",
	date: "[date]",
	birthdate: "[date de naissance]",
	birthyear: "[année de naissance]",
	age: "[plus de 89\u00a0ans]",
	address: "[adresse]",
	postcode: "[code postal]",
	plate: "[plaque d’immatriculation]",
	record: "[numéro de dossier]",
	communication: "[communication de paiement]",
	professional: "[numéro professionnel]",
	enterprise: "[numéro d’entreprise]",
} as const;

/** Words before the letter that tells persons and places apart. */
export const labels = {
	person: "Prénom",
	surname: "Nom",
	madame: "Mme",
	monsieur: "M.",
	doctor: "médecin",
	place: "commune",
	hospital: "hôpital",
} as const;

export type Season = "spring" | "summer" | "autumn" | "winter";
/** How a date attaches to the sentence: « le 12 mars », « du 12 mars », after « depuis », in a column. */
export type SeasonForm = "at" | "of" | "the" | "bare";

const seasons: Record<Season, Record<SeasonForm, string>> = {
	spring: { at: "au printemps", of: "du printemps", the: "le printemps", bare: "printemps" },
	summer: { at: "à l’été", of: "de l’été", the: "l’été", bare: "été" },
	autumn: { at: "à l’automne", of: "de l’automne", the: "l’automne", bare: "automne" },
	winter: { at: "en hiver", of: "de l’hiver", the: "l’hiver", bare: "hiver" },
};
const winterOfYear: Record<SeasonForm, string> = { ...seasons.winter, at: "à l’hiver" };

/**
 * The season in the place of a date, in the form that the sentence needs. `month` from 1 to 12; a winter lies across
 * two years, so its year is written as two: January 2025 gives « hiver 2024-2025 ».
 */
export function wordSeason(month: number, year: number | undefined, form: SeasonForm): string {
	const season: Season =
		month < 3 || month === 12 ? "winter" : month < 6 ? "spring" : month < 9 ? "summer" : "autumn";
	if (year === undefined) return `[${seasons[season][form]}]`;
	if (season !== "winter") return `[${seasons[season][form]} ${year}]`;
	const first = month === 12 ? year : year - 1;
	return `[${winterOfYear[form]} ${first}-${first + 1}]`;
}
