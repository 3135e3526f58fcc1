import { digitalDivideDraft } from "@portevoix/data/sample/plaidoyer/digital-divide";
import { expect, it } from "vitest";
import { fromDocument } from "./from-document.ts";
import { numberDocument } from "./number-document.ts";

const recommendation = (id: string, recommendationId: string) => ({
	type: "recommendation",
	attrs: { id, recommendationId },
	content: [{ type: "paragraph", content: [{ type: "footnote", attrs: { id: `note-${id}` } }] }],
});
const situation = (id: string, ...content: object[]) => ({ type: "situation", attrs: { id }, content });
const chapter = (id: string, ...content: object[]) => ({ type: "chapter", attrs: { id }, content });

it("numbers recommendations across chapters, once each, and headings as they are printed", () => {
	const numbers = numberDocument({
		type: "doc",
		content: [
			chapter("preface", recommendation("r0", "a")),
			chapter("one", situation("s1", recommendation("r1", "b")), situation("s2")),
			chapter("two", situation("s3", recommendation("again", "a"), recommendation("r2", "c"))),
		],
	});
	expect([...numbers.recommendations]).toEqual([
		["a", 1],
		["b", 2],
		["c", 3],
	]);
	expect([...numbers.headings]).toEqual([
		["one", "1"],
		["s1", "1.1"],
		["s2", "1.2"],
		["two", "2"],
		["s3", "2.1"],
	]);
	expect([...numbers.footnotes.values()]).toEqual([1, 2, 3, 4]);
});

it("gives the demonstration the numbers 1 to n in reading order", () => {
	const { recommendations } = numberDocument(fromDocument(digitalDivideDraft.document));
	expect([...recommendations.keys()].slice(0, 3)).toEqual(["phone-line", "keep-slots", "staffed-desk"]);
	expect([...recommendations.values()]).toEqual([...recommendations.values()].map((_, place) => place + 1));
});
