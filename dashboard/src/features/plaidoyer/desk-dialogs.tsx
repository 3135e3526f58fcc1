import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { Editor } from "@tiptap/core";
import { Dialog } from "../../components/dialog.tsx";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { DeskDialog } from "./desk-dialog.ts";
import { AuthorityDialog } from "./dialogs/authority-dialog.tsx";
import { CoverDialog } from "./dialogs/cover-dialog.tsx";
import { FootnoteDialog } from "./dialogs/footnote-dialog.tsx";
import { LinkDialog } from "./dialogs/link-dialog.tsx";
import { SituationDialog } from "./dialogs/situation-dialog.tsx";
import type { EditorNode } from "./editor-node.ts";
import { insertBlock, insertFootnote } from "./insert-block.ts";

const TITLES: Readonly<Record<DeskDialog["kind"], string>> = {
	situation: PLAIDOYER.situationDialog.newTitle,
	code: PLAIDOYER.situationDialog.codeTitle,
	recommendation: PLAIDOYER.authorityDialog.newTitle,
	authorities: PLAIDOYER.authorityDialog.title,
	"new-footnote": PLAIDOYER.footnoteDialog.newTitle,
	footnote: PLAIDOYER.footnoteDialog.title,
	link: PLAIDOYER.linkDialog.title,
	cover: PLAIDOYER.coverDialog.title,
};

/** The open dialog of the desk and what it does to the text. */
export function DeskDialogs({
	open,
	editor,
	cover,
	onCover,
	onClose,
	onDone,
}: {
	open: DeskDialog;
	editor: Editor;
	cover: PlaidoyerDocument["attrs"];
	onCover: (cover: PlaidoyerDocument["attrs"]) => void;
	onClose: () => void;
	/** Closes, and says what was inserted. */
	onDone: (kind: string | null) => void;
}) {
	const at = "position" in open ? editor.state.doc.nodeAt(open.position) : null;
	const set = (name: string, value: unknown) => {
		if ("position" in open && at)
			editor.view.dispatch(editor.state.tr.setNodeAttribute(open.position, name, value));
		onDone(null);
	};
	const remove = () => {
		if ("position" in open && at) {
			editor.view.dispatch(editor.state.tr.delete(open.position, open.position + at.nodeSize));
		}
		onDone(null);
	};
	const insert = (kind: string, attrs: Readonly<Record<string, unknown>>, title?: string) => {
		insertBlock(editor, kind, attrs, title);
		onDone(kind);
	};
	return (
		<Dialog title={TITLES[open.kind]} isOpen onClose={onClose}>
			{open.kind === "situation" ? (
				<SituationDialog onCancel={onClose} onDone={(title, code) => insert("situation", { code }, title)} />
			) : open.kind === "code" ? (
				<SituationDialog
					code={(at?.attrs.code as string | null) ?? null}
					onCancel={onClose}
					onDone={(_title, code) => set("code", code)}
				/>
			) : open.kind === "recommendation" || open.kind === "authorities" ? (
				<AuthorityDialog
					given={(at?.attrs.authorities as string[] | undefined) ?? []}
					isNew={open.kind === "recommendation"}
					onCancel={onClose}
					onDone={(authorities) =>
						open.kind === "authorities"
							? set("authorities", authorities)
							: insert("recommendation", { authorities })
					}
				/>
			) : open.kind === "footnote" ? (
				<FootnoteDialog
					words={(at?.attrs.words as EditorNode[] | undefined) ?? []}
					onCancel={onClose}
					onRemove={remove}
					onDone={(words) => set("words", words)}
				/>
			) : open.kind === "new-footnote" ? (
				<FootnoteDialog
					words={[]}
					onCancel={onClose}
					onDone={(words) => {
						insertFootnote(editor, words);
						onDone("footnote");
					}}
				/>
			) : open.kind === "link" ? (
				<LinkDialog
					given={String(editor.getAttributes("link").href ?? "")}
					onCancel={onClose}
					onRemove={() => {
						editor.chain().extendMarkRange("link").unsetMark("link").run();
						onDone(null);
					}}
					onDone={(href) => {
						editor.chain().extendMarkRange("link").setMark("link", { href }).run();
						onDone(null);
					}}
				/>
			) : (
				<CoverDialog cover={cover} onCancel={onClose} onDone={onCover} />
			)}
		</Dialog>
	);
}
