import type { Extensions } from "@tiptap/core";
import { type ReactNodeViewProps, ReactNodeViewRenderer } from "@tiptap/react";
import type { ComponentType } from "react";
import { plaidoyerSchema } from "./plaidoyer-schema.ts";
import { CitationBlockView } from "./views/citation-block-view.tsx";
import { CitationView } from "./views/citation-view.tsx";
import { FootnoteView } from "./views/footnote-view.tsx";
import { MethodView } from "./views/method-view.tsx";
import { PositionView } from "./views/position-view.tsx";
import { RecommendationView } from "./views/recommendation-view.tsx";
import { SituationTitleView } from "./views/situation-title-view.tsx";
import { SummaryView } from "./views/summary-view.tsx";

/** What draws the nodes that know more than they hold: figures, quotes, numbers, scales. */
const VIEWS: Readonly<Record<string, { view: ComponentType<ReactNodeViewProps>; as: string }>> = {
	citation: { view: CitationView, as: "span" },
	citationBlock: { view: CitationBlockView, as: "div" },
	footnote: { view: FootnoteView, as: "span" },
	recommendation: { view: RecommendationView, as: "div" },
	position: { view: PositionView, as: "div" },
	situationTitle: { view: SituationTitleView, as: "div" },
	recommendationSummary: { view: SummaryView, as: "div" },
	methodNote: { view: MethodView, as: "div" },
};

/** The nodes of a plaidoyer with what draws them. */
export const plaidoyerExtensions: Extensions = plaidoyerSchema.map((extension) => {
	const drawn = VIEWS[extension.name];
	if (!drawn || extension.type !== "node") return extension;
	return extension.extend({ addNodeView: () => ReactNodeViewRenderer(drawn.view, { as: drawn.as }) });
});
