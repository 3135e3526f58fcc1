import { Node } from "@tiptap/core";

/** A footnote is one sign in the text; its words stand at the foot of the sheet and are typed in a field of their own. */
export const FootnoteNode = Node.create({
	name: "footnote",
	inline: true,
	atom: true,
	selectable: true,
	draggable: true,
	addAttributes: () => ({
		/** The words with their marks, as ProseMirror JSON: `[{ type: "text", text, marks }]`. */
		words: {
			default: [],
			parseHTML: (element: HTMLElement): unknown => JSON.parse(element.getAttribute("data-words") ?? "[]"),
			renderHTML: ({ words }: Record<string, unknown>) => ({ "data-words": JSON.stringify(words) }),
		},
	}),
	parseHTML: () => [{ tag: "sup[data-node=footnote]" }],
	renderHTML: ({ HTMLAttributes }) => ["sup", { ...HTMLAttributes, "data-node": "footnote" }],
});
