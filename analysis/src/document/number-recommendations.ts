import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { listRecommendations } from "./list-recommendations.ts";

/** The number of each recommendation, 1…n across chapters in reading order; one placed twice keeps its first number. */
export function numberRecommendations(document: PlaidoyerDocument): Map<string, number> {
	const numbers = new Map<string, number>();
	for (const { attrs } of listRecommendations(document)) {
		if (!numbers.has(attrs.recommendationId)) numbers.set(attrs.recommendationId, numbers.size + 1);
	}
	return numbers;
}
