import { NodeSelection } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";

export type SelectedCitation = {
	readonly id: string;
	readonly citationId: string;
	readonly type: "citation" | "citationBlock";
	readonly form: string;
};

/** Where the caret is: chapter, situation, its code, and the citation that is selected. */
export function useDeskPlace(editor: Editor) {
	return useEditorState({
		editor,
		selector: () => {
			const { selection } = editor.state;
			const { $from } = selection;
			let section: string | null = null;
			let code: string | null = null;
			for (let depth = $from.depth; depth > 0 && section === null; depth -= 1) {
				const { type, attrs } = $from.node(depth);
				if (type.name !== "situation" && type.name !== "chapter") continue;
				section = String(attrs.id);
				code = typeof attrs.code === "string" ? attrs.code : null;
			}
			let citation: SelectedCitation | null = null;
			if (selection instanceof NodeSelection) {
				const { type, attrs } = selection.node;
				if (type.name === "citation" || type.name === "citationBlock") {
					citation = {
						id: String(attrs.id),
						citationId: String(attrs.citationId),
						type: type.name,
						form: String(attrs.form),
					};
				}
			}
			return { section, code, citation };
		},
	});
}
