import { useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { DeskDialog } from "./desk-dialog.ts";
import type { BlockAct, Inserted } from "./desk-toolbar.tsx";
import type { KeeperState } from "./draft-keeper.ts";
import type { EditorNode } from "./editor-node.ts";
import { evidenceKeys } from "./evidence-keys.ts";
import { goToNode } from "./go-to-node.ts";
import { insertBlock } from "./insert-block.ts";
import type { PlacedCitation } from "./list-points.ts";
import { numberDocument } from "./number-document.ts";
import { removeBlock, shiftBlock } from "./shift-block.ts";

const WORDS = PLAIDOYER.tools;

/** The codes of the situations, in one string: the scales change with them. */
function codesOf(node: EditorNode): string {
	if (node.type === "situation") return `${String(node.attrs?.id)}=${String(node.attrs?.code)}`;
	return (node.content ?? []).map(codesOf).filter(Boolean).join(" ");
}

/** What the buttons and keys of the desk do to the text, and the sentence that says it was done. */
export function useDeskActs({
	draftId,
	editor,
	saving,
	edited,
	points,
	openDialog,
}: {
	draftId: string;
	editor: Editor;
	saving: { readonly state: KeeperState };
	edited: EditorNode;
	points: readonly PlacedCitation[];
	openDialog: (dialog: DeskDialog) => void;
}) {
	const cache = useQueryClient();
	const [said, say] = useState("");
	const point = useRef(-1);
	const revision = saving.state.kind === "saved" ? saving.state.revision : 0;
	const codes = codesOf(edited);
	const scaled = useRef(codes);
	useEffect(() => {
		// Scales are counted on the text that was kept.
		if (revision === 0 || scaled.current === codes) return;
		scaled.current = codes;
		void cache.invalidateQueries({ queryKey: evidenceKeys.evidence(draftId) });
	}, [revision, codes, cache, draftId]);

	const inserted = (kind: string | null) => {
		if (kind === "recommendation") {
			const { $from } = editor.state.selection;
			const id = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).find(
				(node) => node.type.name === "recommendation",
			)?.attrs.recommendationId as string | undefined;
			const number = numberDocument(editor.getJSON()).recommendations.get(id ?? "");
			if (number !== undefined) say(WORDS.numbered(number));
		} else if (kind !== null) say(WORDS.inserted(PLAIDOYER.kinds[kind] ?? kind));
		// The dialog gives the focus back to what opened it; the text is where one goes on.
		setTimeout(() => editor.view.focus(), 50);
	};
	const insert = (kind: Inserted) => {
		if (kind === "situation" || kind === "recommendation") return openDialog({ kind });
		if (kind === "footnote") {
			const isText = editor.state.selection.$to.parent.type.name === "paragraph";
			return isText ? openDialog({ kind: "new-footnote" }) : say(WORDS.notHere);
		}
		const done =
			kind === "list" ? editor.commands.toggleList("bulletList", "listItem") : insertBlock(editor, kind);
		if (done) inserted(kind);
		else say(WORDS.notHere);
	};
	const block = (act: BlockAct) => {
		const tr = act === "remove" ? removeBlock(editor.state) : shiftBlock(editor.state, act === "up" ? -1 : 1);
		if (tr) editor.view.dispatch(tr);
		const done = act === "remove" ? WORDS.removed : WORDS.moved;
		say(tr ? done : act === "remove" ? WORDS.lastChapter : WORDS.cannotMove);
		setTimeout(() => editor.view.focus(), 50);
	};
	const link = () => {
		if (editor.state.selection.empty && !editor.isActive("link")) say(PLAIDOYER.linkDialog.select);
		else openDialog({ kind: "link" });
	};
	const nextPoint = () => {
		if (points.length === 0) return say(PLAIDOYER.points.none);
		point.current = (point.current + 1) % points.length;
		const next = points[point.current];
		if (!next || !goToNode(editor, next.id)) return;
		say(PLAIDOYER.points.at(point.current + 1, points.length, PLAIDOYER.marks[next.status].word));
	};
	return { said, say, inserted, insert, block, link, nextPoint };
}
