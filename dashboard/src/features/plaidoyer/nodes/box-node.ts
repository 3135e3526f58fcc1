import { Node } from "@tiptap/core";

export const BoxNode = Node.create({
	name: "box",
	content: "boxTitle prose+",
	isolating: true,
	defining: true,
	parseHTML: () => [{ tag: "aside[data-node=box]" }],
	renderHTML: ({ HTMLAttributes }) => ["aside", { ...HTMLAttributes, "data-node": "box", class: "box" }, 0],
});
