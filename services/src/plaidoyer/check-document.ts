import { numberRecommendations } from "@portevoix/analysis/document/number-recommendations";
import { citationIds, type PlaidoyerDocument, repeatedBlockIds } from "@portevoix/data/vocabulary/document";
import { Refusal } from "../failures.ts";

/**
 * What the schema cannot say: block ids are used once, and every citation is one of this plaidoyer. Answers the ids of
 * the recommendations, in order. Refuses `document-invalid` and `unknown-citation`.
 */
export function checkDocument(document: PlaidoyerDocument, known: ReadonlySet<string>): string[] {
	const [repeated] = repeatedBlockIds(document);
	if (repeated !== undefined) throw new Refusal("document-invalid", { block: repeated });
	for (const citation of citationIds(document)) {
		if (!known.has(citation)) throw new Refusal("unknown-citation", { citation });
	}
	return [...numberRecommendations(document).keys()];
}
