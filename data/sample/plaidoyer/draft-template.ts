import type { CodeKey, Stance } from "../../vocabulary/code.ts";
import type { CountQuery } from "../../vocabulary/count.ts";
import type { PlaidoyerDocument } from "../../vocabulary/document.ts";

/** What a symbolic citation stands for until the corpus is there to answer it. */
export type CitationTemplate =
	| { readonly kind: "count"; readonly query: CountQuery }
	/** The nth quotable excerpt of a code, from 1, among those with the stance when one is asked. */
	| { readonly kind: "excerpt"; readonly code: CodeKey; readonly stance?: Stance; readonly nth: number };

/**
 * A document whose citations and recommendations are names, not yet ids: every `citationId` of `document` is a key of
 * `citations`, and every `recommendationId` is unique in it. Who plants it in a database makes the ids.
 */
export type DraftTemplate = {
	readonly title: string;
	readonly document: PlaidoyerDocument;
	readonly citations: Readonly<Record<string, CitationTemplate>>;
};
