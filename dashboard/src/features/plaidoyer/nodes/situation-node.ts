import { Node } from "@tiptap/core";

export const SituationNode = Node.create({
	name: "situation",
	content: "situationTitle (prose | citationBlock | box | constat | position | recommendation)*",
	isolating: true,
	defining: true,
	addAttributes: () => ({
		code: {
			default: null,
			parseHTML: (element: HTMLElement) => element.getAttribute("data-code"),
			renderHTML: ({ code }: Record<string, unknown>) =>
				typeof code === "string" ? { "data-code": code } : {},
		},
	}),
	parseHTML: () => [{ tag: "section[data-node=situation]" }],
	renderHTML: ({ HTMLAttributes }) => [
		"section",
		{ ...HTMLAttributes, "data-node": "situation", class: "situation" },
		0,
	],
});
