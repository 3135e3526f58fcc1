import { Node } from "@tiptap/core";
import { citationAttributes } from "./citation-attributes.ts";

/** An excerpt as a block, or a count as a sentence with its table. */
export const CitationBlockNode = Node.create({
	name: "citationBlock",
	atom: true,
	selectable: true,
	draggable: true,
	addAttributes: () => citationAttributes("quote"),
	parseHTML: () => [{ tag: "figure[data-node=citation]" }],
	renderHTML: ({ HTMLAttributes }) => ["figure", { ...HTMLAttributes, "data-node": "citation" }],
});
