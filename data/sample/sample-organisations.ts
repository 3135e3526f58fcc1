/** Invented offices and associations of the demonstration: nobody of these names is meant to exist. */
export const SAMPLE_ORGANISATIONS: readonly {
	readonly name: string;
	readonly kind: "federation" | "office" | "association";
}[] = [
	{ name: "Fédération des associations de patients", kind: "federation" },
	{ name: "Bureau de Namur", kind: "office" },
	{ name: "Bureau de Bruxelles", kind: "office" },
	{ name: "Entraide Diabète Condroz", kind: "association" },
	{ name: "Regards Croisés Bruxelles", kind: "association" },
	{ name: "Les Aidants du Val", kind: "association" },
	{ name: "Souffle Court asbl", kind: "association" },
	{ name: "Rhumatismes & Vie", kind: "association" },
	{ name: "Cœur Ouvert Hainaut", kind: "association" },
	{ name: "Mémoire Partagée", kind: "association" },
	{ name: "Voix de Crohn", kind: "association" },
	{ name: "Épaule d’Ardenne", kind: "association" },
	{ name: "Fibro Ensemble", kind: "association" },
	{ name: "Parents Lumière", kind: "association" },
	{ name: "Bouger avec la SEP", kind: "association" },
];
