import type { ChapterNode, PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { repeatedBlockIds } from "@portevoix/data/vocabulary/document";
import { describe, expect, it } from "vitest";
import { mergeDrafts } from "./merge-drafts.ts";
import { settleConflict } from "./settle-conflict.ts";

type Block = ChapterNode["content"][number];

const p = (id: string, text: string = id): Extract<Block, { type: "paragraph" }> => ({
	type: "paragraph",
	attrs: { id },
	content: [{ type: "text", text }],
});
const constat = (id: string, ...content: ReturnType<typeof p>[]): Block => ({
	type: "constat",
	attrs: { id },
	content,
});
const doc = (...content: Block[]): PlaidoyerDocument => ({
	type: "doc",
	attrs: { title: "T", federation: "la Fédération", date: "2026-11" },
	content: [{ type: "chapter", attrs: { id: "c", title: "Un" }, content }],
});
const titled = (title: string, ...content: Block[]): PlaidoyerDocument => {
	const made = doc(...content);
	return { ...made, content: [{ ...made.content[0]!, attrs: { id: "c", title } }] };
};
const idsOf = (document: PlaidoyerDocument) => document.content[0]!.content.map((block) => block.attrs.id);

function merge(base: PlaidoyerDocument, mine: PlaidoyerDocument, theirs: PlaidoyerDocument) {
	let made = 0;
	return mergeDrafts(base, mine, theirs, () => `new-${++made}`);
}

describe("mergeDrafts", () => {
	const base = doc(p("a"), p("b"), p("d"));

	it("takes what one side changed", () => {
		const { merged, conflicts } = merge(
			base,
			doc(p("a", "moi"), p("b"), p("d")),
			doc(p("a"), p("b", "eux"), p("d")),
		);
		expect(merged).toEqual(doc(p("a", "moi"), p("b", "eux"), p("d")));
		expect(conflicts).toEqual([]);
	});

	it("takes what both added, each after its neighbour", () => {
		const { merged } = merge(
			base,
			doc(p("a"), p("mine"), p("b"), p("d")),
			doc(p("a"), p("b"), p("theirs"), p("d"), p("last")),
		);
		expect(idsOf(merged)).toEqual(["a", "mine", "b", "theirs", "d", "last"]);
	});

	it("removes what one side removed and the other left alone", () => {
		expect(idsOf(merge(base, doc(p("a"), p("d")), doc(p("a", "eux"), p("b"), p("d"))).merged)).toEqual([
			"a",
			"d",
		]);
		expect(idsOf(merge(base, doc(p("a", "moi"), p("b"), p("d")), doc(p("a"), p("d"))).merged)).toEqual([
			"a",
			"d",
		]);
	});

	it("keeps what one side removed and the other changed, with what holds it", () => {
		const held = doc(p("a"), constat("k", p("x"), p("y")));
		const { merged, conflicts } = merge(held, doc(p("a")), doc(p("a"), constat("k", p("x", "eux"), p("y"))));
		expect(merged).toEqual(doc(p("a"), constat("k", p("x", "eux"))));
		expect(conflicts).toEqual([]);
	});

	it("follows a move, and takes the words that the other side wrote meanwhile", () => {
		const { merged } = merge(base, doc(p("d"), p("a"), p("b")), doc(p("a"), p("b"), p("d", "eux"), p("e")));
		expect(merged).toEqual(doc(p("d", "eux"), p("e"), p("a"), p("b")));
		const into = merge(
			doc(p("a"), constat("k", p("x"))),
			doc(constat("k", p("x"), p("a"))),
			doc(p("a", "eux"), constat("k", p("x"))),
		);
		expect(into.merged).toEqual(doc(constat("k", p("x"), p("a", "eux"))));
	});

	it("never leaves a block empty that may not be", () => {
		const held = doc(constat("k", p("x"), p("y")));
		const { merged } = merge(held, doc(constat("k", p("x"))), doc(constat("k", p("y"))));
		expect(merged).toEqual(
			doc({ ...constat("k"), content: [{ type: "paragraph", attrs: { id: "new-1" } }] } as Block),
		);
	});

	it("says nothing when both wrote the same", () => {
		const same = doc(p("a", "pareil"), p("b"), p("d"));
		expect(merge(base, same, same)).toEqual({ merged: same, conflicts: [] });
	});

	it("names a copy anew when one side put a paragraph into a list that the other changed", () => {
		const list: Block = {
			type: "bulletList",
			attrs: { id: "l" },
			content: [{ type: "listItem", content: [p("b")] }],
		};
		const { merged } = merge(base, doc(p("a"), list, p("d")), doc(p("a"), p("b", "eux"), p("d")));
		expect(repeatedBlockIds(merged)).toEqual([]);
		expect(JSON.stringify(merged)).toContain("eux");
	});
});

describe("a conflict", () => {
	const base = doc(p("a"), p("b"));
	const found = merge(base, doc(p("a", "moi"), p("b")), doc(p("a", "eux"), p("b")));
	const choose = (choice: "mine" | "theirs" | "both") =>
		settleConflict(found.merged, found.conflicts[0]!, choice, () => "fresh");

	it("is told once, with both versions", () => {
		expect(found.conflicts).toEqual([
			{
				id: "a",
				type: "paragraph",
				field: "content",
				mine: [{ type: "text", text: "moi" }],
				theirs: [{ type: "text", text: "eux" }],
			},
		]);
	});

	it("is settled as a person chooses", () => {
		expect(choose("mine")).toEqual(doc(p("a", "moi"), p("b")));
		expect(choose("theirs")).toEqual(doc(p("a", "eux"), p("b")));
		expect(choose("both")).toEqual(doc(p("a", "moi"), p("fresh", "eux"), p("b")));
	});

	it("over a title keeps the words of both when asked", () => {
		const two = merge(titled("Un", p("a")), titled("Moi", p("a")), titled("Eux", p("a")));
		expect(two.conflicts).toMatchObject([{ id: "c", type: "chapter", field: "title" }]);
		expect(settleConflict(two.merged, two.conflicts[0]!, "both", () => "x")).toEqual(
			titled("Moi – Eux", p("a")),
		);
		expect(settleConflict(two.merged, two.conflicts[0]!, "theirs", () => "x")).toEqual(titled("Eux", p("a")));
	});
});
