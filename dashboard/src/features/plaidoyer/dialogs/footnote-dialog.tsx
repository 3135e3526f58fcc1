import { Node } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { EditorNode } from "../editor-node.ts";
import { LinkMark } from "../nodes/link-mark.ts";

const WORDS = PLAIDOYER.footnoteDialog;

/** One line of words with bold, italic and links: all that a footnote holds. */
const line = [
	Node.create({ name: "doc", topNode: true, content: "line" }),
	Node.create({
		name: "line",
		content: "text*",
		parseHTML: () => [{ tag: "p" }],
		renderHTML: () => ["p", 0],
	}),
	StarterKit.configure({
		document: false,
		paragraph: false,
		heading: false,
		blockquote: false,
		bulletList: false,
		orderedList: false,
		listItem: false,
		listKeymap: false,
		code: false,
		codeBlock: false,
		hardBreak: false,
		horizontalRule: false,
		link: false,
		strike: false,
		underline: false,
		trailingNode: false,
	}),
	LinkMark,
];

/** The words of a footnote. */
export function FootnoteDialog({
	words,
	onDone,
	onRemove,
	onCancel,
}: {
	words: readonly EditorNode[];
	onDone: (words: readonly EditorNode[]) => void;
	/** Absent for a note that is not there yet. */
	onRemove?: () => void;
	onCancel: () => void;
}) {
	const [isEmpty, setEmpty] = useState(false);
	const editor = useEditor({
		extensions: line,
		injectCSS: false,
		autofocus: "end",
		content: { type: "doc", content: [{ type: "line", content: words.map((part) => ({ ...part })) }] },
		editorProps: {
			attributes: {
				role: "textbox",
				"aria-multiline": "true",
				"aria-label": WORDS.field,
				class: "note-field",
			},
		},
	});
	const keep = () => {
		const json: EditorNode = editor.getJSON();
		const content = json.content?.[0]?.content ?? [];
		if (content.length === 0) setEmpty(true);
		else onDone(content);
	};
	return (
		<div className="stack">
			{isEmpty ? <Notice kind="care">{WORDS.empty}</Notice> : null}
			<EditorContent className="note-frame" editor={editor} />
			<div className="row">
				<Button kind="main" onPress={keep}>
					{WORDS.keep}
				</Button>
				{onRemove ? (
					<Button kind="care" onPress={onRemove}>
						{WORDS.remove}
					</Button>
				) : null}
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</div>
	);
}
