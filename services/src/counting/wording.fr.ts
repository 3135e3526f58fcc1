import { documentWording } from "@portevoix/analysis/document/wording.fr";

/** French words that stand around figures in documents and on screen. */
const NARROW_SPACE = "\u202F";

export const COUNT_WORDS = {
	testimonies: (number: number) => `${number} ${number < 2 ? "témoignage" : "témoignages"}`,
	hiddenTestimonies: "nombre de témoignages protégé",
	hiddenCell: (below: number) => `moins de ${below}, ou nombre protégé`,
	hiddenChannel: (below: number) => `moins de ${below} ou protégé`,
	none: "non précisé",
	by: (facet: string) => `par ${facet}`,
	/** What every figure says of itself. */
	note: (period: string, channels: string) =>
		`Témoignages spontanés, non représentatifs de la population. ${period} ${channels}`,
	period: (from: string, to: string) => `Reçus de ${from} à ${to}.`,
	noPeriod: "Aucun témoignage reçu.",
	channels: (parts: readonly string[]) => `Canaux (personnes)${NARROW_SPACE}: ${parts.join(", ")}.`,
} as const;

/** « mars 2025 » for `2025-03`. */
export const monthInFrench = documentWording.month;
