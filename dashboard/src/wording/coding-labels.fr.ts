import type { Authority, Stance } from "@portevoix/data/vocabulary/code";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { AgeBand, Channel, WitnessRole } from "@portevoix/data/vocabulary/testimony";

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
	obstacle: "Frein",
	help: "Aide",
	"added-value": "Plus-value",
	cause: "Cause",
	need: "Besoin",
	solution: "Solution",
};

export const CODING_CHANNELS: Readonly<Record<Channel, string>> = {
	form: "Formulaire",
	call: "Téléphone",
	paper: "Papier",
	email: "E-mail",
	group: "Groupe de parole",
	"in-person": "Entretien",
};

export const CODING_ROLES: Readonly<Record<WitnessRole, string>> = {
	patient: "Patiente ou patient",
	relative: "Proche",
	professional: "Personnel de santé",
	association: "Association",
	unknown: "Témoin",
};

export const CODING_AGES: Readonly<Record<AgeBand, string>> = {
	"0-12": "moins de 13 ans",
	"13-15": "13 à 15 ans",
	"16-17": "16 ou 17 ans",
	"18-24": "18 à 24 ans",
	"25-39": "25 à 39 ans",
	"40-54": "40 à 54 ans",
	"55-64": "55 à 64 ans",
	"65-79": "65 à 79 ans",
	"80+": "80 ans et plus",
	unknown: "",
};

export const CODING_SPEAKERS: Readonly<Record<Speaker, string>> = {
	witness: "Témoin",
	"call-taker": "Écoutante ou écoutant",
	facilitator: "Animatrice ou animateur",
	other: "Autre voix",
};

export const CODING_AUTHORITIES: Readonly<Record<Authority, string>> = {
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
