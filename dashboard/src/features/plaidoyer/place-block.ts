import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** In which blocks a block may stand, the nearest one first. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
	chapter: ["doc"],
	situation: ["chapter"],
	constat: ["situation", "chapter"],
	position: ["situation", "chapter"],
	recommendation: ["situation", "chapter"],
	box: ["situation", "chapter"],
	citationBlock: ["constat", "situation", "chapter"],
	paragraph: ["constat", "position", "box", "recommendation", "situation", "chapter"],
};

/**
 * Puts a block behind the one in which the caret stands, at the nearest place where it may be; an empty paragraph gives
 * its place. The caret goes into the new block, or behind it when it has no words. Null where nothing may hold it.
 */
export function placeBlock(state: EditorState, block: Node): Transaction | null {
	const { selection, tr } = state;
	const { $from } = selection;
	const holders = HOLDERS[block.type.name] ?? [];
	for (let depth = $from.depth; depth >= 0; depth -= 1) {
		if (!holders.includes($from.node(depth).type.name)) continue;
		let [from, to] = [selection.to, selection.to];
		if (depth < $from.depth) {
			const child = $from.node(depth + 1);
			const isEmpty = child.type.name === "paragraph" && child.content.size === 0;
			[from, to] = [isEmpty ? $from.before(depth + 1) : $from.after(depth + 1), $from.after(depth + 1)];
		}
		tr.replaceWith(from, to, block);
		const behind = block.isAtom ? from + block.nodeSize : from + 1;
		const place = tr.doc.resolve(Math.min(behind, tr.doc.content.size));
		tr.setSelection(
			block.isAtom && !place.parent.inlineContent
				? NodeSelection.create(tr.doc, from)
				: TextSelection.near(place, 1),
		);
		return tr.scrollIntoView();
	}
	return null;
}

/** A figure at the caret; outside of a paragraph, a new one is begun for it. The caret stands behind it. */
export function placeInline(state: EditorState, inline: Node): Transaction | null {
	const { selection, schema } = state;
	const { $to, to } = selection;
	if ($to.parent.type.name !== "paragraph") {
		const paragraph = schema.nodes.paragraph?.create(null, inline);
		const placed = paragraph ? placeBlock(state, paragraph) : null;
		if (!placed) return null;
		return placed.setSelection(TextSelection.create(placed.doc, placed.selection.from + 1));
	}
	const before = state.doc.textBetween(Math.max($to.start(), to - 1), to);
	// A figure after a word or a full stop begins a new word.
	const gap = inline.type.name === "citation" && /[^\s([«“’'-]/u.test(before) ? 1 : 0;
	const tr = gap === 0 ? state.tr : state.tr.insertText(" ", to);
	return placeAt(tr, to + gap, inline);
}

function placeAt(tr: Transaction, to: number, inline: Node): Transaction {
	tr.insert(to, inline);
	const after = tr.doc.textBetween(
		to + inline.nodeSize,
		Math.min(to + inline.nodeSize + 1, tr.doc.content.size),
	);
	// A space before what follows, unless there is one, or a sign that wants none.
	if (inline.type.name === "citation" && /^[\p{L}\p{N}]/u.test(after))
		tr.insertText(" ", to + inline.nodeSize);
	return tr.setSelection(TextSelection.create(tr.doc, to + inline.nodeSize)).scrollIntoView();
}
