import { Node } from "@tiptap/core";

/** How the work was done, written by the program from what it knows. */
export const MethodNoteNode = Node.create({
	name: "methodNote",
	atom: true,
	selectable: true,
	parseHTML: () => [{ tag: "section[data-node=method]" }],
	renderHTML: ({ HTMLAttributes }) => ["section", { ...HTMLAttributes, "data-node": "method" }],
});
