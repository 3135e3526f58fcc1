import { Node } from "@tiptap/core";

export const ParagraphNode = Node.create({
	name: "paragraph",
	priority: 1000,
	group: "prose",
	content: "(text | footnote | citation | hardBreak)*",
	parseHTML: () => [{ tag: "p" }],
	renderHTML: () => ["p", 0],
});
