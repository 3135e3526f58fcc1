import type { PlaidoyerDocument, SituationNode } from "@portevoix/data/vocabulary/document";
import { describe, expect, it } from "vitest";
import { arrangeDocument } from "./arrange-document.ts";
import type { ArrangedBlock } from "./arranged-document.ts";
import type { Evidence } from "./evidence.ts";

type Block = SituationNode["content"][number];
type Inline = NonNullable<Extract<Block, { type: "paragraph" }>["content"]>[number];

const paragraph = (id: string, ...content: Inline[]) => ({
	type: "paragraph" as const,
	attrs: { id },
	content,
});
const text = (words: string): Inline => ({ type: "text", text: words });
const note = (id: string, words: string): Inline => ({
	type: "footnote",
	attrs: { id },
	content: [{ type: "text", text: words }],
});
const figure = (id: string, citationId: string): Inline => ({
	type: "citation",
	attrs: { id, citationId, form: "sentence" },
});
const cited = (citationId: string, form: "quote" | "sentence" | "table" = "quote"): Block => ({
	type: "citationBlock",
	attrs: { id: `b-${citationId}`, citationId, form },
});
const recommendation = (
	id: string,
	authorities: ("federal" | "hospital")[],
	...content: Inline[]
): Block => ({
	type: "recommendation",
	attrs: { id: `r-${id}`, recommendationId: id, authorities },
	content: [paragraph(`r-${id}-p`, ...content)],
});
const situation = (id: string, content: Block[], coded = false): SituationNode => ({
	type: "situation",
	attrs: { id, title: `Situation ${id}`, ...(coded && { code: "digital-divide.kiosks" }) },
	content,
});
const document = (...chapters: PlaidoyerDocument["content"][number]["content"][]): PlaidoyerDocument => ({
	type: "doc",
	attrs: { title: "Titre", federation: "Fédération", date: "2027-03" },
	content: chapters.map((content, index) => ({
		type: "chapter",
		attrs: { id: `c${index}`, title: `Chapitre ${index}` },
		content,
	})),
});

const count = {
	sentence: "37 personnes sur 152",
	witnesses: "37 personnes",
	testimonies: "41 témoignages",
	rows: [],
};
const evidence: Evidence = {
	counts: {
		fresh: { ...count, note: "20 par téléphone." },
		twin: { ...count, note: "20 par téléphone." },
		old: { ...count, note: "", stale: true, rows: [{ label: "Papier", value: "moins de 5" }] },
	},
	excerpts: { said: { words: "Il a dit « non ».", attribution: "Patiente" }, gone: { withdrawn: true } },
	scales: {
		s1: {
			defined: true,
			value: { obstacle: 9, help: 3, addedValue: 0, n: 11, needle: -0.5, labels: ["obstacle"] },
		},
	},
	method: { paragraphs: ["Lu en entier."] },
};
const arrange = (tree: PlaidoyerDocument) =>
	arrangeDocument(tree, evidence, { federationPosition: "la Fédération" });
const flatten = (blocks: readonly ArrangedBlock[]): ArrangedBlock[] =>
	blocks.flatMap((block) =>
		"content" in block && block.kind !== "recommendation" ? [block, ...flatten(block.content)] : [block],
	);

describe("arrangeDocument", () => {
	it("numbers chapters with situations, situations, and recommendations across chapters", () => {
		const arranged = arrange(
			document(
				[paragraph("p", text("Préface"))],
				[situation("s1", [recommendation("a", ["federal"], text("A"))]), situation("s2", [])],
				[situation("s3", [recommendation("b", ["hospital"], text("B"))])],
			),
		);
		expect(arranged.chapters.map(({ number }) => number)).toEqual(["", "1", "2"]);
		const blocks = flatten(arranged.chapters.flatMap(({ content }) => content));
		expect(blocks.filter((b) => b.kind === "situation").map((b) => b.number)).toEqual(["1.1", "1.2", "2.1"]);
		expect(blocks.filter((b) => b.kind === "recommendation").map((b) => b.number)).toEqual([1, 2]);
		expect(arranged.date).toBe("mars 2027");
		expect(arranged.problems).toEqual([]);
	});

	it("numbers written footnotes and the notes of figures in one order, each note once", () => {
		const { footnotes, chapters } = arrange(
			document([
				paragraph(
					"p",
					figure("f1", "fresh"),
					note("n1", "Loi."),
					figure("f2", "fresh"),
					figure("f3", "twin"),
				),
			]),
		);
		expect(footnotes.map(({ runs }) => runs[0]?.text)).toEqual([
			"20 par téléphone.",
			"Loi.",
			"Même base que la note 1.",
		]);
		const [block] = chapters[0]!.content;
		const numbers = block?.kind === "paragraph" ? block.runs.filter((run) => run.kind === "footnote") : [];
		expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
	});

	it("leaves a mark and a problem for what is missing, stale, withdrawn or of the wrong form", () => {
		const { chapters, problems } = arrange(
			document([
				paragraph("p", figure("f", "nowhere")),
				cited("nowhere"),
				cited("gone"),
				cited("old", "table"),
				cited("said", "table"),
				situation("s9", [], true),
			]),
		);
		expect(problems).toEqual([
			{ kind: "citation-missing", blockId: "p", citationId: "nowhere" },
			{ kind: "citation-missing", blockId: "b-nowhere", citationId: "nowhere" },
			{ kind: "excerpt-withdrawn", blockId: "b-gone", citationId: "gone" },
			{ kind: "citation-stale", blockId: "b-old", citationId: "old" },
			{ kind: "form-impossible", blockId: "b-said", citationId: "said" },
			{ kind: "scale-missing", blockId: "s9" },
		]);
		const [line, absent, gone, table, said] = chapters[0]!.content;
		expect(line).toMatchObject({ runs: [{ kind: "figure", text: "[citation introuvable]" }] });
		expect(absent).toMatchObject({ kind: "quote", words: "«\u202f[citation introuvable]\u202f»" });
		expect(gone).toMatchObject({ words: "«\u202f[extrait retiré]\u202f»", attribution: "", withdrawn: true });
		expect(table).toMatchObject({ kind: "table", rows: [{ label: "Papier", value: "moins de 5" }] });
		expect(said).toMatchObject({
			kind: "quote",
			words: "«\u202fIl a dit “non”.\u202f»",
			attribution: "Patiente",
		});
	});

	it("does not take a name of Object.prototype for evidence", () => {
		const { problems } = arrange(document([cited("constructor"), paragraph("p", figure("f", "toString"))]));
		expect(problems.map(({ kind }) => kind)).toEqual(["citation-missing", "citation-missing"]);
	});

	it("summarises by authority without footnotes, wherever the summary stands", () => {
		const summary = { type: "recommendationSummary" as const, attrs: { id: "sum" } };
		const { chapters, footnotes } = arrange(
			document(
				[summary],
				[
					recommendation("a", ["hospital", "federal"], text("A"), note("n", "Loi.")),
					recommendation("b", ["hospital"], text("B")),
				],
			),
		);
		const [block] = chapters[0]!.content;
		const groups = block?.kind === "summary" ? block.groups : [];
		expect(groups.map(({ authority, items }) => [authority, items.map(({ number }) => number)])).toEqual([
			["Autorité fédérale", [1]],
			["Hôpitaux", [1, 2]],
		]);
		expect(groups.flatMap(({ items }) => items.flatMap(({ runs }) => runs.map(({ kind }) => kind)))).toEqual([
			"text",
			"text",
			"text",
		]);
		expect(footnotes).toHaveLength(1);
	});

	it("prints the address of a link once", () => {
		const link = (words: string): Inline => ({
			type: "text",
			text: words,
			marks: [{ type: "link", attrs: { href: "https://exemple.be/loi" } }],
		});
		const { chapters } = arrange(
			document([paragraph("p", link("la loi")), paragraph("q", link("exemple.be/loi"))]),
		);
		const printed = chapters[0]!.content.map((block) =>
			block.kind === "paragraph"
				? block.runs.map((run) => (run.kind === "text" ? run.text : "")).join("")
				: "",
		);
		expect(printed).toEqual(["la loi (exemple.be/loi)", "exemple.be/loi"]);
	});
});
