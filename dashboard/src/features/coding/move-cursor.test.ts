import { codePointLength } from "@portevoix/data/vocabulary/text";
import { describe, expect, it } from "vitest";
import { readCodableText, wordsAt } from "./codable-text.ts";
import { type Cursor, moveCursor, type Step, selectionOf } from "./move-cursor.ts";
import { resizeSpan } from "./resize-span.ts";
import { selectDragged } from "./select-dragged.ts";

/** A witness, a facilitator, the witness again; an emoji moves UTF-16 away from code points. */
const TURNS = [
	["witness", "t1", ["😀 La borne est haute.", "Je n’y arrive pas.", "Au rendez-vous, personne."]],
	["facilitator", undefined, ["Et ensuite ?"]],
	["witness", "t1", ["Je rentre."]],
] as const;

function text() {
	let body = "";
	const frames = [];
	const sentences = [];
	for (const [speaker, testimonyId, said] of TURNS) {
		const start = codePointLength(body);
		for (const [at, sentence] of said.entries()) {
			if (at > 0) body += " ";
			const from = codePointLength(body);
			body += sentence;
			sentences.push({ start: from, end: codePointLength(body) });
		}
		const frame = { start, end: codePointLength(body), kind: "turn" as const, speaker };
		frames.push(testimonyId === undefined ? frame : { ...frame, testimonyId });
		body += "\n\n";
	}
	return readCodableText({ body, frames, sentences, testimony: { id: "t1" } });
}

const step = (keys: string): Step => ({
	unit: /[↓↑]/.test(keys) ? "sentence" : "word",
	by: /[↓→]/.test(keys) ? 1 : -1,
	extend: keys.startsWith("⇧"),
});

/** What is selected after these keys. */
function after(keys: string): string {
	const given = text();
	let cursor: Cursor | null = null;
	for (const key of keys.split(" ")) cursor = moveCursor(given, cursor, step(key));
	return cursor ? wordsAt(given, selectionOf(cursor)) : "";
}

describe("moveCursor", () => {
	it.each([
		["↓", "😀 La borne est haute."],
		["↓ ↓", "Je n’y arrive pas."],
		["↓ ↓ ↑ ↑", "😀 La borne est haute."],
		["↓ ↓ ↓ ↓", "Et ensuite ?"],
		["↓ ↓ ↓ ↓ ↓ ↓", "Je rentre."],
		["↓ ⇧↓", "😀 La borne est haute. Je n’y arrive pas."],
		["↓ ⇧↓ ⇧↑", "😀 La borne est haute."],
		["↓ ↓ ⇧↑", "😀 La borne est haute. Je n’y arrive pas."],
		["↓ ↓ ⇧↑ ⇧↓", "Je n’y arrive pas."],
		["↓ ↓ ↓ ⇧↓", "Au rendez-vous, personne."],
		["↓ ↓ ↓ ↓ ⇧↓", "Et ensuite ?"],
		["↓ →", "La"],
		["↓ ←", "haute"],
		["↓ → → →", "est"],
		["↓ → → ⇧→", "borne est"],
		["↓ → → ⇧→ ⇧←", "borne"],
		["↓ → → ⇧← ⇧→ ⇧→", "borne est"],
		["↓ ↓ ⇧←", "Je n’y arrive pas"],
		["↓ ↓ ⇧← ⇧←", "Je n’y arrive"],
		["↓ ↓ ⇧→", "Je n’y arrive pas. Au"],
		["↓ ↓ ↓ → →", "rendez-vous"],
		["↓ → ↓", "Je n’y arrive pas."],
	])("%s selects « %s »", (keys, selected) => {
		expect(after(keys)).toBe(selected);
	});
});

describe("resizeSpan", () => {
	const given = text();
	const [first, second, third] = given.sentences;
	it("takes and leaves whole sentences inside the frame", () => {
		expect(resizeSpan(given, first!, 1)).toEqual({ start: first!.start, end: second!.end });
		expect(resizeSpan(given, { start: first!.start, end: second!.end }, -1)).toEqual(first);
		expect(resizeSpan(given, first!, -1)).toBeNull();
		expect(resizeSpan(given, third!, 1)).toBeNull();
		const part = { start: first!.start, end: second!.end - 5 };
		expect(resizeSpan(given, part, 1)).toEqual({ start: first!.start, end: second!.end });
		expect(resizeSpan(given, part, -1)).toEqual(first);
	});
});

describe("selectDragged", () => {
	const given = text();
	const dragged = (from: string, to: string) => {
		const start = codePointLength(given.body.slice(0, given.body.indexOf(from)));
		const end = codePointLength(given.body.slice(0, given.body.indexOf(to) + to.length));
		const cursor = selectDragged(given, { start, end });
		return cursor && wordsAt(given, selectionOf(cursor));
	};
	it("takes whole words, and what stands between them", () => {
		expect(dragged("orne", "arr")).toBe("borne est haute. Je n’y arrive");
		expect(dragged("endez", "endez")).toBe("rendez-vous");
		expect(dragged(" Je n’y arrive pas. ", " Je n’y arrive pas. ")).toBe("Je n’y arrive pas.");
	});
	it("refuses what crosses to another speaker or holds no word", () => {
		expect(dragged("personne", "ensuite")).toBeNull();
		expect(dragged("ensuite", "ensuite")).toBeNull();
		expect(dragged("\n\nEt", "\n\n")).toBeNull();
	});
	it("takes the sentence under a single point", () => {
		const at = given.sentences[1]!.start + 3;
		expect(selectDragged(given, { start: at, end: at })?.head).toEqual(given.sentences[1]);
	});
});
