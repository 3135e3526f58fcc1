import { Node } from "@tiptap/core";

/** « Ce que défend … »: the heading is written by the program, from the federation of the cover. */
export const PositionNode = Node.create({
	name: "position",
	content: "prose+",
	defining: true,
	parseHTML: () => [{ tag: "section[data-node=position]" }],
	renderHTML: ({ HTMLAttributes }) => [
		"section",
		{ ...HTMLAttributes, "data-node": "position", class: "position" },
		0,
	],
});
