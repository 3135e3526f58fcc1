import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { findNode } from "./find-node.ts";
import { placeBlock, placeInline } from "./place-block.ts";
import { plaidoyerSchema } from "./plaidoyer-schema.ts";
import { removeBlock, shiftBlock } from "./shift-block.ts";

const schema = getSchema(plaidoyerSchema);
const p = (id: string, text = id) => ({
	type: "paragraph",
	attrs: { id },
	...(text === "" ? {} : { content: [{ type: "text", text }] }),
});
const doc = Node.fromJSON(schema, {
	type: "doc",
	content: [
		{
			type: "chapter",
			attrs: { id: "c" },
			content: [
				{ type: "chapterTitle" },
				{
					type: "situation",
					attrs: { id: "s" },
					content: [
						{ type: "situationTitle", content: [{ type: "text", text: "Titre" }] },
						{ type: "constat", attrs: { id: "k" }, content: [p("a"), p("b")] },
						{
							type: "recommendation",
							attrs: { id: "r", recommendationId: "r", authorities: ["federal"] },
							content: [p("ra")],
						},
						p("empty", ""),
					],
				},
			],
		},
	],
});

/** A state with the caret in the block with an id. */
function at(id: string, inside = 1): EditorState {
	const { position } = findNode(doc, id)!;
	return EditorState.create({ doc, selection: TextSelection.create(doc, position + inside) });
}

/** The ids of what stands in a block, in order; what is new has none. */
function within(after: Node, id: string): string[] {
	return findNode(after, id)!.node.children.map((child) => String(child.attrs["id"] ?? child.type.name));
}

const make = (type: string, content: object[] = [{ type: "paragraph" }]) =>
	schema.nodeFromJSON({ type, content });

describe("placeBlock", () => {
	it("puts a block behind the one of the situation in which the caret is, and the caret into it", () => {
		const placed = placeBlock(at("a"), make("position"))!;
		expect(within(placed.doc, "s")).toEqual(["situationTitle", "k", "position", "r", "empty"]);
		expect(placed.selection.$from.node(-1).type.name).toBe("position");
	});

	it("gives a citation the nearest place that may hold it", () => {
		const citation = schema.nodeFromJSON({ type: "citationBlock", attrs: { id: "q", citationId: "x" } });
		expect(within(placeBlock(at("a"), citation)!.doc, "k")).toEqual(["a", "q", "b"]);
		const behind = placeBlock(at("ra"), citation)!;
		expect(within(behind.doc, "s")).toEqual(["situationTitle", "k", "r", "q", "empty"]);
	});

	it("takes the place of an empty paragraph", () => {
		const placed = placeBlock(at("empty"), make("position"))!;
		expect(within(placed.doc, "s")).toEqual(["situationTitle", "k", "r", "position"]);
	});

	it("puts a situation behind the situation, and a chapter behind the chapter", () => {
		const situation = make("situation", [{ type: "situationTitle" }, { type: "paragraph" }]);
		expect(within(placeBlock(at("a"), situation)!.doc, "c")).toEqual(["chapterTitle", "s", "situation"]);
		const chapter = make("chapter", [{ type: "chapterTitle" }, { type: "paragraph" }]);
		expect(placeBlock(at("a"), chapter)!.doc.childCount).toBe(2);
	});
});

describe("placeInline", () => {
	const figure = schema.nodeFromJSON({ type: "citation", attrs: { id: "f", citationId: "x" } });

	it("puts a figure at the caret, with a space before the word that follows", () => {
		const placed = placeInline(at("b"), figure)!;
		expect(findNode(placed.doc, "b")!.node.textBetween(0, 3, "", "#")).toBe("# b");
		expect(placed.selection.from).toBe(findNode(placed.doc, "f")!.position + 1);
	});

	it("begins a paragraph where the caret is in a title", () => {
		const state = EditorState.create({
			doc,
			selection: TextSelection.create(doc, findNode(doc, "s")!.position + 2),
		});
		const placed = placeInline(state, figure)!;
		expect(within(placed.doc, "s")).toEqual(["situationTitle", "paragraph", "k", "r", "empty"]);
	});
});

describe("the current block", () => {
	it("changes places with its neighbour, but never with the title", () => {
		expect(within(shiftBlock(at("ra"), -1)!.doc, "s")).toEqual(["situationTitle", "r", "k", "empty"]);
		expect(within(shiftBlock(at("ra"), 1)!.doc, "s")).toEqual(["situationTitle", "k", "empty", "r"]);
		expect(shiftBlock(at("a"), -1)).toBeNull();
	});

	it("is taken out whole, but not the only chapter", () => {
		expect(within(removeBlock(at("ra"))!.doc, "s")).toEqual(["situationTitle", "k", "empty"]);
		const chapter = EditorState.create({ doc, selection: NodeSelection.create(doc, 0) });
		expect(removeBlock(chapter)).toBeNull();
	});
});
