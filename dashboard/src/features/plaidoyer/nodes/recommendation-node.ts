import { Node } from "@tiptap/core";

/** A numbered demand. Its number follows from its place and is never stored. */
export const RecommendationNode = Node.create({
	name: "recommendation",
	content: "paragraph+",
	isolating: true,
	defining: true,
	addAttributes: () => ({
		recommendationId: {
			default: null,
			parseHTML: (element: HTMLElement) => element.getAttribute("data-recommendation"),
			renderHTML: ({ recommendationId }: Record<string, unknown>) => ({
				"data-recommendation": String(recommendationId),
			}),
		},
		authorities: {
			default: [],
			parseHTML: (element: HTMLElement) =>
				(element.getAttribute("data-authorities") ?? "").split(" ").filter((name) => name !== ""),
			renderHTML: ({ authorities }: Record<string, unknown>) => ({
				"data-authorities": Array.isArray(authorities) ? authorities.join(" ") : "",
			}),
		},
	}),
	parseHTML: () => [{ tag: "section[data-node=recommendation]" }],
	renderHTML: ({ HTMLAttributes }) => [
		"section",
		{ ...HTMLAttributes, "data-node": "recommendation", class: "recommendation" },
		0,
	],
});
