import type { PlaidoyerDocument, RecommendationNode } from "@portevoix/data/vocabulary/document";

/** The recommendations of a document in reading order; one placed twice stands twice. */
export function listRecommendations(document: PlaidoyerDocument): RecommendationNode[] {
	return document.content.flatMap((chapter) =>
		chapter.content.flatMap((block) => {
			if (block.type === "recommendation") return [block];
			if (block.type !== "situation") return [];
			return block.content.filter((inner) => inner.type === "recommendation");
		}),
	);
}
