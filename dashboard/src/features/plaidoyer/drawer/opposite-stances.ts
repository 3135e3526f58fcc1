import type { Stance } from "@portevoix/data/vocabulary/code";

/**
 * The senses that speak against the sense that most passages of a code have: help and added value against an obstacle,
 * an obstacle against those. Null where the passages take no side.
 */
export function oppositeStances(stances: readonly (Stance | null)[]): readonly Stance[] | null {
	const against = stances.filter((stance) => stance === "obstacle").length;
	const withIt = stances.filter((stance) => stance === "help" || stance === "added-value").length;
	if (against + withIt === 0) return null;
	return against >= withIt ? ["help", "added-value"] : ["obstacle"];
}
