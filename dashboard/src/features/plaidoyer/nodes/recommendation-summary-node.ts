import { Node } from "@tiptap/core";

/** The recommendations again, by authority; written by the program. */
export const RecommendationSummaryNode = Node.create({
	name: "recommendationSummary",
	atom: true,
	selectable: true,
	parseHTML: () => [{ tag: "section[data-node=summary]" }],
	renderHTML: ({ HTMLAttributes }) => ["section", { ...HTMLAttributes, "data-node": "summary" }],
});
