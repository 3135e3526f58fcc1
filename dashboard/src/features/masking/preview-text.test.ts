import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { describe, expect, it } from "vitest";
import { cutPiece } from "./cut-piece.ts";
import { groupByRow } from "./group-by-row.ts";
import { layOutRow } from "./lay-out-row.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import { previewText } from "./preview-text.ts";
import { readOriginal } from "./read-original.ts";

const body = "👵🏽 Léa dort.\nElle a froid.\n\nIci Léa, 𝒜 l’appui.";
const second = [...body].length - [..."Ici Léa, 𝒜 l’appui."].length;
const frames: PassageFrame[] = [
	{ start: 0, end: second - 2, kind: "turn", speaker: "witness" },
	{ start: second, end: [...body].length, kind: "turn", speaker: "call-taker" },
];
const original = readOriginal(body, frames);
const decision = (start: number, end: number, state: MaskingDecision["state"]): MaskingDecision => ({
	...{ start, end, state, kind: "person", replacement: "[Prénom A]" },
	...{ source: "detector", reason: "", earlier: false },
});
const rowsOf = (decisions: MaskingDecision[]) =>
	groupByRow(original.rows, decisions).map((group, index) =>
		layOutRow(
			original,
			original.rows[index]!,
			group.map((one) => one.decision),
		),
	);

describe("preview", () => {
	it("counts code points and replaces only what is masked", () => {
		const decisions = [decision(3, 6, "masked"), decision(second + 4, second + 7, "left")];
		expect(previewText(original, decisions)).toBe(
			"👵🏽 [Prénom A] dort.\nElle a froid.\n\nIci Léa, 𝒜 l’appui.",
		);
	});
	it("shows the same in its rows, also for a mask over two paragraphs", () => {
		const decisions = [decision(3, 17, "masked"), decision(second + 9, second + 10, "masked")];
		const rows = rowsOf(decisions).map((pieces) => pieces.map(({ working }) => working).join(""));
		expect(previewText(original, decisions)).toBe("👵🏽 [Prénom A] a froid.\n\nIci Léa, [Prénom A] l’appui.");
		expect(rows).toEqual(["👵🏽 [Prénom A]", " a froid.", "Ici Léa, [Prénom A] l’appui."]);
		const words = rowsOf(decisions).map((pieces) => pieces.map((piece) => piece.words).join(""));
		expect(words.join("\n").replace("froid.\n", "froid.\n\n")).toBe(body);
	});
	it("divides turns and paragraphs into rows, and words at apostrophes", () => {
		expect(original.rows.map(({ first, frame }) => [first, frame.speaker])).toEqual([
			[true, "witness"],
			[false, "witness"],
			[true, "call-taker"],
		]);
		const words = original.words.map(({ start, end }) => [...body].slice(start, end).join(""));
		expect(words).toEqual(["Léa", "dort", "Elle", "a", "froid", "Ici", "Léa", "𝒜", "l", "appui"]);
	});
	it("cuts a piece where the word cursor begins and ends", () => {
		const [piece] = layOutRow(original, original.rows[2]!, []);
		const parts = cutPiece(original, piece!, { start: second + 4, end: second + 10 });
		expect(parts.map(({ words, chosen }) => [words, chosen])).toEqual([
			["Ici ", false],
			["Léa, 𝒜", true],
			[" l’appui.", false],
		]);
	});
});
