import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences.ts";

const sentences = (text: string): string[] => splitSentences(text).map((span) => sliceCodePoints(text, span));

describe("splitSentences", () => {
	it("ends at . ! ? … before white space, with closing marks and emoji", () => {
		expect(sentences("J’ai appelé. personne ! « Vraiment ? » Oui… Enfin 😀. C’est fini. 😡 Voilà")).toEqual([
			"J’ai appelé.",
			"personne !",
			"« Vraiment ? »",
			"Oui…",
			"Enfin 😀.",
			"C’est fini. 😡",
			"Voilà",
		]);
	});

	it("does not end at abbreviations, initials, list numbers, decimals or a hesitation", () => {
		const whole = [
			"Le Dr. Martin et M. Petit sont venus.",
			"Des outils, p. ex. la borne, etc. pour nous.",
			"J’ai vu A. Lenoir le 3.5 au matin.",
			"J’ai dit... enfin presque.",
			"1. Je prends rendez-vous.",
			"« C’est fermé ! » dit-elle.",
		];
		for (const text of whole) expect(sentences(text)).toEqual([text]);
		expect(sentences("Des bornes, des écrans, etc. Puis plus rien.")).toHaveLength(2);
	});

	it("ends at empty lines, bullets and lines that open with a capital, not inside a wrapped line", () => {
		expect(sentences("un\n\ndeux\n- trois\nQuatre qui\ncontinue")).toEqual([
			"un",
			"deux",
			"- trois",
			"Quatre qui\ncontinue",
		]);
	});

	it("cuts transcripts at line breaks, else after sixty words", () => {
		const line = Array.from({ length: 40 }, () => "euh").join(" ");
		expect(sentences(`${line}\n${line}`)).toEqual([line, line]);
		const long = Array.from({ length: 130 }, (_, at) => `m${at}`).join(" ");
		expect(sentences(long).map((piece) => piece.split(" ").length)).toEqual([60, 60, 10]);
	});

	it("covers all that is not white space, in order, at code points", () => {
		const piece = fc.constantFrom(
			"mot",
			" ",
			"\n",
			".",
			"!",
			"…",
			"»",
			"😀",
			"É",
			"M.",
			"etc.",
			"x̂",
			"12",
			"- ",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
				const text = pieces.join("").normalize("NFC");
				const points = [...text];
				let end = 0;
				for (const span of splitSentences(text)) {
					expect(points.slice(end, span.start).join("").trim()).toBe("");
					const words = points.slice(span.start, span.end).join("");
					expect(words).toBe(words.trim());
					expect(words).not.toBe("");
					end = span.end;
				}
				expect(points.slice(end).join("").trim()).toBe("");
			}),
			{ seed: 7, numRuns: 400 },
		);
	});

	it("stays linear on hostile text", () => {
		for (const unit of [".", ". ", "\n", " ", "« ", ".»", "a. ", "mot ", "😀"]) {
			const started = performance.now();
			splitSentences(unit.repeat(100_000));
			expect(performance.now() - started).toBeLessThan(2000);
		}
	});
});
