import { Node } from "@tiptap/core";
import { citationAttributes } from "./citation-attributes.ts";

/** A living figure in a sentence. The words that it shows are resolved when it is shown. */
export const CitationNode = Node.create({
	name: "citation",
	inline: true,
	atom: true,
	selectable: true,
	draggable: true,
	addAttributes: () => citationAttributes("sentence"),
	parseHTML: () => [{ tag: "span[data-node=citation]" }],
	renderHTML: ({ HTMLAttributes }) => ["span", { ...HTMLAttributes, "data-node": "citation" }],
});
