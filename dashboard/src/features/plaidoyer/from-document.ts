import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { EditorNode } from "./editor-node.ts";

type Stored = {
	readonly type: string;
	readonly text?: string | undefined;
	readonly attrs?: Readonly<Record<string, unknown>> | undefined;
	readonly marks?: readonly { type: string; attrs?: { href: string } | undefined }[] | undefined;
	readonly content?: readonly Stored[] | undefined;
};

/** Nodes whose title is an attribute when stored, and words to type in when edited. */
const TITLED: Readonly<Record<string, string>> = {
	chapter: "chapterTitle",
	situation: "situationTitle",
	box: "boxTitle",
};

/** The stored document as the editor holds it: titles become nodes, a footnote's words an attribute. */
export function fromDocument(document: PlaidoyerDocument): EditorNode {
	return { type: "doc", content: document.content.map(fromNode) };
}

function fromNode(node: Stored): EditorNode {
	const { type, text, marks, attrs = {}, content } = node;
	if (type === "footnote") return { type, attrs: { ...attrs, words: content ?? [] } };
	const titleType = TITLED[type];
	if (titleType === undefined) {
		return {
			type,
			...(node.attrs === undefined ? {} : { attrs: { ...attrs } }),
			...(text === undefined ? {} : { text }),
			...(marks === undefined
				? {}
				: {
						marks: marks.map(({ type: name, attrs: of }) =>
							of ? { type: name, attrs: { ...of } } : { type: name },
						),
					}),
			...(content === undefined ? {} : { content: content.map(fromNode) }),
		};
	}
	const { title, ...others } = attrs;
	const words = typeof title === "string" && title !== "" ? [{ type: "text", text: title }] : [];
	return {
		type,
		attrs: others,
		content: [{ type: titleType, content: words }, ...(content ?? []).map(fromNode)],
	};
}
