import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { EditorNode } from "./editor-node.ts";
import { fromDocument } from "./from-document.ts";
import { plaidoyerExtensions } from "./plaidoyer-extensions.ts";
import { showDocument } from "./show-document.ts";
import { toDocument } from "./to-document.ts";
import { useDraftSaving } from "./use-draft-saving.ts";

export type OpenedDraft = {
	readonly id: string;
	readonly revision: number;
	readonly document: PlaidoyerDocument;
};

/** The editor of a draft, its cover, and the keeping of both. */
export function usePlaidoyerEditor(draft: OpenedDraft, mayWrite: boolean) {
	const [cover, setCover] = useState(draft.document.attrs);
	const [edited, setEdited] = useState<EditorNode>(() => fromDocument(draft.document));
	// What is kept is always the newest, also while a picture of the page is being drawn.
	const newest = useRef({ cover, edited });
	const shown = useRef<(document: PlaidoyerDocument) => void>(() => {});
	const saving = useDraftSaving(
		draft,
		() => toDocument(newest.current.edited, newest.current.cover),
		(document) => shown.current(document),
	);
	const take = (changed: EditorNode) => {
		newest.current.edited = changed;
		setEdited(changed);
	};
	const editor = useEditor({
		extensions: plaidoyerExtensions,
		content: fromDocument(draft.document),
		// The policy of the page forbids style sheets made by scripts; ours are in plaidoyer.css.
		injectCSS: false,
		editable: mayWrite,
		shouldRerenderOnTransaction: false,
		editorProps: {
			attributes: {
				role: "textbox",
				"aria-multiline": "true",
				"aria-label": PLAIDOYER.document,
				class: "sheet-text",
			},
		},
		onUpdate: (event) => {
			take(event.editor.getJSON());
			saving.changed();
		},
		onBlur: () => void saving.save(),
	});
	shown.current = (document) => {
		showDocument(editor, document);
		newest.current.cover = document.attrs;
		setCover(document.attrs);
		take(editor.getJSON());
	};
	return {
		editor,
		edited,
		cover,
		saving,
		changeCover: (changed: PlaidoyerDocument["attrs"]) => {
			newest.current.cover = changed;
			setCover(changed);
			saving.changed();
		},
	};
}
