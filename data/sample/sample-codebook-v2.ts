import { CODEBOOK_V1 } from "../codebook/codebook.ts";
import type { CodebookFile } from "../vocabulary/code.ts";

/**
 * The second version of the demonstration's codebook: one code more, found while reading, and one exclusion made
 * clearer. Codes keep their ids: what was coded under version 1 means the same under version 2.
 */
export const SAMPLE_CODEBOOK_V2: CodebookFile = {
	...CODEBOOK_V1,
	version: 2,
	note: "Un code ajouté après la lecture des soixante premiers témoignages (ni appareil ni connexion), et une règle d’exclusion précisée.",
	codes: [
		...CODEBOOK_V1.codes.map((code) =>
			code.key === "digital-divide.inaccessible-tools"
				? {
						...code,
						exclude: `${code.exclude} Quand la personne n’a pas d’appareil du tout : « Ni appareil ni connexion ».`,
					}
				: code,
		),
		{
			id: "0d9b7c1e-6f52-4a38-9d1b-5b8e2f7a4c60",
			key: "digital-divide.no-device",
			parent: "digital-divide",
			kind: "theme",
			label: "Ni appareil ni connexion",
			definition: "La personne n’a pas d’ordinateur, de téléphone utilisable ou de connexion chez elle.",
			include:
				"Pas d’ordinateur, pas d’Internet, un GSM sans écran, un abonnement trop cher, une zone sans réseau.",
			exclude: "Un appareil que l’on a et que l’on ne peut pas utiliser : « Outils inaccessibles ».",
			examples: [
				"Chez moi il n’y a pas d’Internet, j’ai un GSM pour téléphoner et c’est tout.",
				"À la bibliothèque on peut se connecter, mais c’est à douze kilomètres et le bus ne passe plus.",
			],
			authorities: ["federal", "region", "municipality"],
			colour: "#004488",
			position: 15,
		},
	],
};
