import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArrangedDocument } from "./arranged-document.ts";
import { escapeTypst } from "./escape-typst.ts";
import { legaliseText } from "./legalise-text.ts";
import { writeTypst } from "./write-typst.ts";

/** Reads a Typst string literal at the start of `source`, by the rules of Typst, not by those of the writer. */
function readLiteral(source: string): { text: string; rest: string } {
	const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\" };
	let text = "";
	let at = 1;
	for (; source[at] !== '"'; at += 1) {
		if (at >= source.length) throw new Error("unclosed literal");
		if (source[at] === "\\") {
			at += 1;
			const sign = escapes[source[at] ?? ""];
			if (sign === undefined) throw new Error("unknown escape");
			text += sign;
		} else text += source[at];
	}
	return { text, rest: source.slice(at + 1) };
}

const hostile = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.string({ unit: fc.constantFrom(..."#$*_`\\@<>[](){}=-+/~\"'«»\n\t 😀م\u202e\u0000\ud800".split("")) }),
);

const document = (words: string): ArrangedDocument => ({
	title: "T",
	subtitle: "",
	federation: "F",
	date: "mars 2027",
	chapters: [
		{
			id: "c",
			number: "",
			anchor: "chapitre-1",
			title: "C",
			content: [
				{ kind: "paragraph", id: "p", runs: [{ kind: "text", text: words, bold: false, italic: false }] },
			],
		},
	],
	footnotes: [],
	problems: [],
});

describe("escapeTypst", () => {
	it("writes any text as one literal that reads back as itself", () => {
		fc.assert(
			fc.property(hostile, (words) => {
				expect(readLiteral(`${escapeTypst(words)}; après`)).toEqual({
					text: legaliseText(words),
					rest: "; après",
				});
			}),
			{ seed: 9, numRuns: 500 },
		);
	});
	it("names what no font has, and drops signs that only join", () => {
		const printable = (point: number) => point < 0x250;
		expect(escapeTypst("«\u202fé\u2011👩\u200d👧\n", printable)).toBe(
			'"«\u202fé-[caractère U+1F469][caractère U+1F467]\\n"',
		);
	});
});

describe("writeTypst", () => {
	it("keeps hostile words inside literals: each line of a text reads back between line breaks", () => {
		fc.assert(
			fc.property(hostile, (words) => {
				const source = writeTypst(document(words));
				let rest = source.slice(source.indexOf("#par[", source.indexOf("<chapitre-1>")) + "#par[".length);
				let read = "";
				while (!rest.startsWith("]\n")) {
					if (rest.startsWith("#linebreak();")) {
						read += "\n";
						rest = rest.slice("#linebreak();".length);
					} else {
						expect(rest.startsWith('#"')).toBe(true);
						const literal = readLiteral(rest.slice(1));
						expect(literal.rest.startsWith(";")).toBe(true);
						read += literal.text;
						rest = literal.rest.slice(1);
					}
				}
				expect(rest).toBe("]\n");
				expect(read).toBe(legaliseText(words));
			}),
			{ seed: 10, numRuns: 300 },
		);
	});
});
