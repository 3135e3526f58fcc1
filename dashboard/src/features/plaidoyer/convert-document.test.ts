import { digitalDivideDraft } from "@portevoix/data/sample/plaidoyer/digital-divide";
import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { fromDocument } from "./from-document.ts";
import { plaidoyerSchema } from "./plaidoyer-schema.ts";
import { CannotBeStored, toDocument } from "./to-document.ts";

const schema = getSchema(plaidoyerSchema);
const sample = digitalDivideDraft.document;

/** Through the editor's own model and back. */
function roundTrip(document: PlaidoyerDocument): PlaidoyerDocument {
	const node = Node.fromJSON(schema, fromDocument(document));
	node.check();
	return toDocument(node.toJSON(), document.attrs);
}

describe("conversion", () => {
	it("gives the demonstration back as it was", () => {
		expect(roundTrip(sample)).toEqual(sample);
	});

	it("keeps marks, links, line breaks, lists, a box without title and a situation without code", () => {
		const document: PlaidoyerDocument = {
			type: "doc",
			attrs: { title: "T", federation: "la Fédération", date: "2026-11" },
			content: [
				{
					type: "chapter",
					attrs: { id: "c", title: "Un" },
					content: [
						{
							type: "paragraph",
							attrs: { id: "p" },
							content: [
								{ type: "text", text: "a", marks: [{ type: "bold" }, { type: "italic" }] },
								{ type: "hardBreak" },
								{
									type: "text",
									text: "b",
									marks: [{ type: "link", attrs: { href: "https://exemple.be/a" } }],
								},
								{
									type: "footnote",
									attrs: { id: "f" },
									content: [{ type: "text", text: "note", marks: [{ type: "italic" }] }],
								},
							],
						},
						{ type: "paragraph", attrs: { id: "empty" } },
						{
							type: "box",
							attrs: { id: "b", title: "" },
							content: [{ type: "paragraph", attrs: { id: "bp" } }],
						},
						{ type: "situation", attrs: { id: "s", title: "Sans code" }, content: [] },
					],
				},
			],
		};
		expect(roundTrip(document)).toEqual(document);
	});

	it("says in words that a title is empty", () => {
		const edited = {
			type: "doc",
			content: [{ type: "chapter", attrs: { id: "c" }, content: [{ type: "chapterTitle" }] }],
		};
		expect(toDocument(edited, sample.attrs).content[0]?.attrs.title).toBe("Chapitre sans titre");
	});

	it("refuses what it does not know instead of leaving it out", () => {
		const holding = (node: object) => ({
			type: "doc",
			content: [{ type: "chapter", attrs: { id: "c" }, content: [{ type: "chapterTitle" }, node] }],
		});
		expect(() => toDocument(holding({ type: "image", attrs: { id: "i" } }), sample.attrs)).toThrow(
			CannotBeStored,
		);
		const struck = { type: "text", text: "a", marks: [{ type: "strike" }] };
		expect(() =>
			toDocument(holding({ type: "paragraph", attrs: { id: "p" }, content: [struck] }), sample.attrs),
		).toThrow(CannotBeStored);
		expect(() => toDocument(holding({ type: "paragraph", attrs: {} }), sample.attrs)).toThrow();
	});
});
