import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { freshIds } from "./fresh-ids.ts";
import { plaidoyerSchema } from "./plaidoyer-schema.ts";

const schema = getSchema(plaidoyerSchema);
const paragraph = (id: string | null, text: string) => ({
	type: "paragraph",
	attrs: { id },
	content: [{ type: "text", text }],
});
const open = (...content: object[]) =>
	EditorState.create({
		doc: Node.fromJSON(schema, {
			type: "doc",
			content: [{ type: "chapter", attrs: { id: "c" }, content: [{ type: "chapterTitle" }, ...content] }],
		}),
	});

function named(before: EditorState, change: (state: EditorState) => EditorState["tr"]) {
	const tr = change(before);
	let made = 0;
	const changes = freshIds(
		before.doc,
		tr.doc,
		(at) => tr.mapping.map(at, 1),
		() => `new-${++made}`,
	);
	return changes.map(({ position, value }) => [tr.doc.nodeAt(position)?.textContent, value]);
}

it("names a new block, and leaves the others alone", () => {
	const state = open(paragraph("a", "un"));
	expect(named(state, ({ tr }) => tr.insert(7, schema.nodeFromJSON(paragraph(null, "deux"))))).toEqual([
		["deux", "new-1"],
	]);
	expect(named(state, ({ tr }) => tr.insertText("!", 6))).toEqual([]);
});

it("lets the block that was there keep its name when a copy comes before or after it", () => {
	const state = open(paragraph("a", "un"), paragraph("b", "deux"));
	const copy = schema.nodeFromJSON(paragraph("b", "copie"));
	expect(named(state, ({ tr }) => tr.insert(3, copy))).toEqual([["copie", "new-1"]]);
	expect(named(state, ({ tr }) => tr.insert(tr.doc.content.size - 1, copy))).toEqual([["copie", "new-1"]]);
});

it("lets a block that was cut and pasted elsewhere keep its name", () => {
	const state = open(paragraph("a", "un"), paragraph("b", "deux"));
	const [, , second] = state.doc.firstChild!.children;
	expect(named(state, ({ tr }) => tr.delete(7, 13).insert(3, second!))).toEqual([]);
});

it("names the second half of a split block", () => {
	const state = open(paragraph("a", "undeux"));
	expect(named(state, ({ tr }) => tr.split(6))).toEqual([["deux", "new-1"]]);
});
