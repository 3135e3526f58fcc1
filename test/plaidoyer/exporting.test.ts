import { arrangeDocument } from "@portevoix/analysis/document/arrange-document";
import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { digitalDivideDraft } from "@portevoix/data/sample/plaidoyer/digital-divide";
import { citationIds, PlaidoyerDocument, repeatedBlockIds } from "@portevoix/data/vocabulary/document";
import { writeDocx } from "@portevoix/services/plaidoyer/exporting/write-docx";
import { writePdf } from "@portevoix/services/plaidoyer/exporting/write-pdf";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inventEvidence } from "./invent-evidence.ts";

const settings = { federationPosition: "la Fédération" };
const createdAt = new Date("2027-03-01T10:00:00Z");
const evidence = inventEvidence(digitalDivideDraft);
const arranged = arrangeDocument(digitalDivideDraft.document, evidence, settings);

function withTitle(title: string) {
	const { document } = digitalDivideDraft;
	const first = document.content[0]!;
	const paragraph = {
		type: "paragraph" as const,
		attrs: { id: "x" },
		content: [{ type: "text" as const, text: title }],
	};
	const content = [{ ...first, attrs: { id: "c", title }, content: [paragraph] }];
	const hostile = {
		...document,
		attrs: { ...document.attrs, title, subtitle: title, federation: title },
		content,
	};
	return arrangeDocument(hostile, evidence, settings);
}

async function unzip(bytes: Promise<Uint8Array>): Promise<Record<string, string>> {
	const files = unzipSync(await bytes);
	return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

describe("the demonstration draft", () => {
	it("is a document of the schema, with every citation declared and used, and no figure in its prose", () => {
		const document = PlaidoyerDocument.parse(digitalDivideDraft.document);
		expect(repeatedBlockIds(document)).toEqual([]);
		expect(citationIds(document).sort()).toEqual(Object.keys(digitalDivideDraft.citations).sort());
		const situations = document.content.flatMap(({ content }) =>
			content.filter((b) => b.type === "situation"),
		);
		const constats = situations.flatMap(({ content }) => content.filter((b) => b.type === "constat"));
		const prose = constats
			.flatMap(({ content }) => content.flatMap((b) => (b.type === "paragraph" ? (b.content ?? []) : [])))
			.flatMap((node) => (node.type === "text" ? [node.text] : []));
		expect(situations.length).toBeGreaterThanOrEqual(6);
		expect(prose.filter((text) => /\d/.test(text))).toEqual([]);
		expect(arranged.problems).toEqual([]);
	});
});

describe("writeDocx", () => {
	it("has headings, true footnotes, tables, Belgian French and a title, no author, nothing outside", async () => {
		const files = await unzip(writeDocx(arranged, { createdAt }));
		const body = files["word/document.xml"]!;
		const count = (part: string, text: string) => text.split(part).length - 1;
		expect(count('w:val="Heading1"', body)).toBe(arranged.chapters.length);
		expect(count('w:val="Heading2"', body)).toBeGreaterThanOrEqual(9);
		expect(count("<w:footnoteReference ", body)).toBe(arranged.footnotes.length);
		for (const { number, runs } of arranged.footnotes) {
			expect(files["word/footnotes.xml"]).toContain(`w:id="${number}"`);
			expect(files["word/footnotes.xml"]).toContain(runs[0]!.text);
		}
		expect(files["word/styles.xml"]).toContain('<w:lang w:val="fr-BE"/>');
		expect(files["docProps/core.xml"]).toContain(`<dc:title>${arranged.title}</dc:title>`);
		expect(files["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/);
		expect(Object.values(files).join("")).not.toMatch(/TargetMode="External"|w:updateFields|w:dirty/);
		const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
		expect(anchors.length).toBeGreaterThan(arranged.chapters.length);
		for (const anchor of anchors) expect(count(`w:name="${anchor}"`, body)).toBe(1);
	});

	it("keeps every citation's words in a control with its id", async () => {
		const body = (await unzip(writeDocx(arranged, { createdAt })))["word/document.xml"]!;
		for (const id of citationIds(digitalDivideDraft.document)) {
			const start = body.indexOf(`<w:tag w:val="${id}"/>`);
			expect(start, id).toBeGreaterThan(0);
			const words = body.slice(start, body.indexOf("</w:sdt>", start)).replaceAll(/<[^>]*>/g, "");
			const count = evidence.counts[id];
			const excerpt = evidence.excerpts[id];
			if (count) expect(words).toContain(count.witnesses);
			else expect(words).toMatch(/^«\u202f.+\u202f»$/s);
			if (excerpt && "words" in excerpt && !/["«]/.test(excerpt.words))
				expect(words).toContain(excerpt.words);
		}
	});

	it("is the same bytes for the same document and date", async () => {
		const once = await writeDocx(arranged, { createdAt });
		expect(await writeDocx(arranged, { createdAt })).toEqual(once);
	});

	it("replaces what XML forbids and escapes the rest", async () => {
		// A capital first, because the name of a federation gets one.
		const title = 'A\u0000b\ud800c\ufffe <w:p/> & "d" \u202e😀';
		const files = await unzip(writeDocx(withTitle(title), { createdAt }));
		const written = "A\ufffdb\ufffdc\ufffd &lt;w:p/&gt; &amp;";
		for (const path of ["word/document.xml", "docProps/core.xml", "word/header1.xml", "word/footer1.xml"]) {
			expect(files[path], path).toContain(written);
		}
	});
});

describe("writePdf", () => {
	it("is tagged PDF/UA-1 in Belgian French, the same bytes for the same document and date", async () => {
		const pdf = await writePdf(arranged, { createdAt });
		const bytes = Buffer.from(pdf).toString("latin1");
		expect(bytes.startsWith("%PDF")).toBe(true);
		expect(bytes).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
		expect(bytes).toContain("/StructTreeRoot");
		expect(bytes).toContain("/Lang (fr-BE)");
		expect(await writePdf(arranged, { createdAt })).toEqual(pdf);
	});

	it("keeps the narrow spaces of French when another sign of the document has no font", async () => {
		const pdf = await writePdf(withTitle("«\u202fNon\u202f!\u202f» \u{10fffd} l\u2011a"), { createdAt });
		expect(pdf.length).toBeGreaterThan(10_000);
	});

	it("compiles whatever people write", async () => {
		const signs = "#$*_`\\@<>[](){}=-+/~\"'«»\n\t é😀م漢\u202e\u0000//*/".split("");
		const strings = fc.sample(fc.string({ unit: fc.constantFrom(...signs), minLength: 5, maxLength: 60 }), {
			seed: 11,
			numRuns: 12,
		});
		for (const words of [
			...strings,
			'#eval("1")',
			"https://exemple.be // note",
			"= titre\n- liste\n<étiquette> @renvoi",
		]) {
			const pdf = await writePdf(withTitle(words), { createdAt });
			expect(Buffer.from(pdf.subarray(0, 4)).toString("latin1"), legaliseText(words)).toBe("%PDF");
		}
	});
});
