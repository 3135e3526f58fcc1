import type { Finding } from "./finding.ts";

/** One line a finding; ids only, never words of a text. */
export const FINDING_SENTENCES: Readonly<Record<Finding["kind"], (id: string) => string>> = {
	database: (id) => `Base de données abîmée : ${id}`,
	original: (id) => `L’original scellé ${id} ne s’ouvre plus : il a été changé ou déplacé.`,
	"working-text": (id) => `Le texte de travail ${id} ne correspond plus à son empreinte.`,
	coding: (id) => `Les mots du passage codé ${id} ne sont plus ceux du texte.`,
	quote: (id) => `La citation ${id} n’est plus, mot pour mot, ce que dit le texte de travail.`,
	"frozen-count": (id) => `Le décompte figé ${id} a été changé ou ne se retrouve pas.`,
	"audit-log": (id) => `L’entrée ${id} du journal a été changée, effacée ou déplacée.`,
	document: (id) => `Le document ${id} n’a plus la forme d’un plaidoyer.`,
	"consent-text": (id) => `Le texte d’accord ${id} ne correspond plus à son empreinte.`,
};
