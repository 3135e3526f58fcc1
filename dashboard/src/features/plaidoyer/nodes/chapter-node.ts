import { Node } from "@tiptap/core";

export const ChapterNode = Node.create({
	name: "chapter",
	content:
		"chapterTitle (prose | citationBlock | box | constat | position | recommendation | situation | recommendationSummary | methodNote)*",
	isolating: true,
	defining: true,
	parseHTML: () => [{ tag: "section[data-node=chapter]" }],
	renderHTML: ({ HTMLAttributes }) => [
		"section",
		{ ...HTMLAttributes, "data-node": "chapter", class: "chapter" },
		0,
	],
});
