import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { describe, expect, it } from "vitest";
import { chooseReplacement } from "./choose-replacement.ts";
import { findSameWords } from "./find-same-words.ts";
import { keepDecisions, recallDecisions } from "./keep-decisions.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import { cursorAt, moveWordCursor } from "./move-word-cursor.ts";
import { previewText } from "./preview-text.ts";
import { readOriginal, wordsAt } from "./read-original.ts";
import { recoverMasks } from "./recover-masks.ts";
import { settleDecisions } from "./settle-decisions.ts";

const body = "Rose et rose, d’Odile.\n\nOdile Rosette et Rose 😀.";
const frames: PassageFrame[] = [
	{ start: 0, end: 22, kind: "answer", speaker: "witness" },
	{ start: 24, end: [...body].length, kind: "answer", speaker: "witness" },
];
const original = readOriginal(body, frames);
const propose = (start: number, end: number): MaskProposal => ({
	...{ start, end, kind: "person", text: "", replacement: "[Prénom A]", confidence: 1, reason: "essai" },
});
const decided = (start: number, end: number, state: MaskingDecision["state"]): MaskingDecision => ({
	...{ start, end, state, kind: "person", replacement: "[Prénom B]" },
	...{ source: "person", reason: "", earlier: false },
});
const spans = (list: readonly { start: number; end: number }[]) => list.map(({ start, end }) => [start, end]);

describe("what one begins with", () => {
	it("cuts a proposal at the end of an answer: no mask joins two answers", () => {
		expect(spans(settleDecisions(original, [propose(16, 29)], []))).toEqual([
			[16, 22],
			[24, 29],
		]);
	});
	it("puts what was decided before what is proposed at the same place, with its reason", () => {
		const before = [decided(0, 4, "left")];
		const settled = settleDecisions(original, [propose(0, 4), propose(16, 21)], before);
		expect(settled.map(({ state, reason }) => [state, reason])).toEqual([
			["left", "essai"],
			["open", "essai"],
		]);
		expect(spans(settleDecisions(original, [propose(0, 4)], [decided(2, 8, "masked")]))).toEqual([[2, 8]]);
	});
});

describe("the same words", () => {
	it("are found whole, whatever their capitals, except where they are decided", () => {
		expect(findSameWords(original, { start: 0, end: 4 }, []).map((span) => wordsAt(original, span))).toEqual([
			"rose",
			"Rose",
		]);
		expect(findSameWords(original, { start: 0, end: 4 }, [decided(8, 12, "left")])).toHaveLength(1);
	});
	it("keep their replacement; others take the next free letter", () => {
		const decisions = [decided(17, 22, "masked")];
		expect(chooseReplacement(original, { start: 24, end: 29 }, "person", [decided(16, 21, "masked")])).toBe(
			"[Prénom B]",
		);
		expect(chooseReplacement(original, { start: 0, end: 4 }, "person", decisions)).toBe("[Prénom A]");
		const both = [...decisions, { ...decided(0, 4, "masked"), replacement: "[Mme A]" }];
		expect(chooseReplacement(original, { start: 8, end: 12 }, "person", both)).toBe("[Mme A]");
		expect(chooseReplacement(original, { start: 30, end: 37 }, "person", both)).toBe("[Prénom C]");
		expect(chooseReplacement(original, { start: 0, end: 4 }, "phone", both)).toBe("[numéro de téléphone]");
	});
});

describe("the word cursor", () => {
	it("extends inside one answer and not into the next", () => {
		const last = cursorAt(original, { start: 16, end: 21 });
		expect(last).toEqual({ anchor: 4, head: 4 });
		expect(moveWordCursor(original, last, { by: 1, unit: "word", extend: true })).toBe(last);
		expect(moveWordCursor(original, last, { by: -1, unit: "word", extend: true })).toEqual({
			anchor: 4,
			head: 3,
		});
		expect(moveWordCursor(original, last, { by: 1, unit: "row", extend: false })).toEqual({
			anchor: 5,
			head: 5,
		});
		expect(moveWordCursor(original, null, { by: 1, unit: "word", extend: false })).toEqual({
			anchor: 0,
			head: 0,
		});
	});
});

describe("what the tab keeps", () => {
	const open = () => {
		const kept = new Map<string, string>();
		return {
			kept,
			place: {
				getItem: (key: string) => kept.get(key) ?? null,
				setItem: (key: string, value: string) => void kept.set(key, value),
				removeItem: (key: string) => void kept.delete(key),
			},
		};
	};
	const basis = { testimony: "essai", version: 2, length: [...body].length };
	it("comes back with the version it began on, and holds no reason and no word of the original", () => {
		const { kept, place } = open();
		keepDecisions(place, basis, [{ ...decided(16, 21, "masked"), reason: "Odile est nommée" }]);
		expect([...kept.values()].join()).not.toContain("Odile");
		expect(recallDecisions(place, basis)).toEqual({ version: 2, decisions: [decided(16, 21, "masked")] });
	});
	it("is void for another text, or when it is not what was kept", () => {
		const { place } = open();
		keepDecisions(place, basis, [decided(16, 21, "masked")]);
		expect(recallDecisions(place, { ...basis, length: 5 })).toBeNull();
		keepDecisions(place, basis, [decided(16, 21, "masked"), decided(17, 19, "masked")]);
		expect(recallDecisions(place, basis)).toBeNull();
		place.setItem("portevoix.masking.essai", "{");
		expect(recallDecisions(place, basis)).toBeNull();
	});
});

describe("masks of a version in force", () => {
	const masks = [
		{ start: 0, end: 10, kind: "person", replacement: "[Prénom A]" },
		{ start: 22, end: 32, kind: "person", replacement: "[Prénom B]" },
		{ start: 35, end: 45, kind: "person", replacement: "[Prénom B]" },
	] as const;
	const working = "[Prénom A] et rose, d’[Prénom B].\n\n[Prénom B] Rosette et Rose 😀.";
	it("are found again: masking with them gives the same text", () => {
		const found = recoverMasks(original, working, masks, [propose(0, 4)]);
		expect(spans(found ?? [])).toEqual([
			[0, 4],
			[16, 21],
			[24, 29],
		]);
		expect(found?.map(({ source }) => source)).toEqual(["detector", "person", "person"]);
		expect(previewText(original, found ?? [])).toBe(working);
	});
	it("are not found in a text that was corrected since", () => {
		const changed = readOriginal(body.replace("Rosette", "Rosine"), frames);
		expect(recoverMasks(changed, working, masks, [])).toBeNull();
		expect(recoverMasks(original, "autre chose", [], [])).toBeNull();
		expect(recoverMasks(original, body, [], [])).toEqual([]);
	});
});
