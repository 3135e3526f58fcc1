import { describe, expect, it } from "vitest";
import { type Act, type Command, commandAgainst, commandFor } from "./act.ts";
import { doAgain, forget, NOTHING_DONE, remember, takeBack } from "./act-history.ts";
import { arrangePassages, passageAt } from "./arrange-passages.ts";
import type { CodingSheet } from "./coding-sheet.ts";
import { patchSheet } from "./patch-sheet.ts";

const coding = {
	id: "c1",
	start: 0,
	end: 10,
	exact: "dix lettre",
	code: "a",
	stance: null,
	coderId: "x",
	coderName: "Ada Noir",
	starred: false,
};
const suggestion = { id: "s1", start: 4, end: 8, code: "b", stance: "help" as const, score: 0.4, words: [] };
const sheet: CodingSheet = {
	testimony: {
		id: "t1",
		reference: "T-26-AAAAAA",
		channel: "form",
		receivedAt: "2026-01-01T00:00:00.000Z",
		status: "to-code",
		facts: {
			witnessRole: "patient",
			language: "fr",
			province: "namur",
			witnessAge: "unknown",
			concernedAge: "unknown",
			careSetting: "unknown",
		},
		uses: [],
	},
	workingTextId: "w1",
	version: 1,
	body: "dix lettres de plus",
	frames: [],
	sentences: [],
	codings: [coding],
	suggestions: [suggestion],
	finishedAt: null,
};
const span = { start: 0, end: 10 };
const marks = { code: "a", stance: null, span };
const ACTS: readonly Act[] = [
	{ kind: "apply", handle: "new-1", code: "a", stance: "need", span },
	{ kind: "end", handle: "c1", was: coding },
	{ kind: "replace", handle: "c1", before: marks, after: { ...marks, stance: "cause" } },
	{ kind: "accept", handle: "new-1", suggestion, stance: null },
	{ kind: "refuse", suggestion },
	{ kind: "star", handle: "c1", on: true },
];
const patch = (from: CodingSheet, command: Command) =>
	patchSheet(from, command, { id: "x", name: "Ada Noir" }, (id, handle) => id === handle);
const shown = ({ codings, suggestions }: CodingSheet) => [
	[...codings].sort((a, b) => (a.id < b.id ? -1 : 1)),
	suggestions,
];

describe("acts", () => {
	it.each(ACTS)("$kind changes the sheet and can be taken back", (act) => {
		const done = patch(sheet, commandFor(act));
		expect(shown(done)).not.toEqual(shown(sheet));
		expect(shown(patch(done, commandAgainst(act)))).toEqual(shown(sheet));
	});
	it("an accepted suggestion keeps the sense that it proposed, unless another was chosen", () => {
		const accept = (stance: "need" | null) =>
			patch(sheet, { do: "accept", handle: "n", suggestion, stance }).codings.at(-1)?.stance;
		expect(accept(null)).toBe("help");
		expect(accept("need")).toBe("need");
	});
});

describe("history", () => {
	it("takes back in order, does again, and forgets what was undone at the next act", () => {
		const [one, two, three] = ACTS as readonly [Act, Act, Act];
		const done = remember(remember(NOTHING_DONE, one), two);
		const back = takeBack(done);
		expect(back?.act).toBe(two);
		expect(doAgain(back!.history)).toEqual({ act: two, history: done });
		expect(remember(back!.history, three)).toEqual({ done: [one, three], undone: [] });
		expect(takeBack(NOTHING_DONE)).toBeNull();
		expect(doAgain(done)).toBeNull();
		expect(forget(back!.history, two)).toEqual({ done: [one], undone: [] });
	});
});

describe("passages", () => {
	const passages = arrangePassages(
		{ codings: [coding, { ...coding, id: "c2", start: 4, end: 8 }], suggestions: [suggestion] },
		new Map(),
		(id) => (id === "c2" ? "new-7" : id),
	);
	it("are numbered in the order of the text, under names that stay", () => {
		expect(passages.map(({ number, key }) => [number, key])).toEqual([
			[1, "c1"],
			[2, "new-7"],
			[3, "s1"],
		]);
	});
	it("are meant by the same words, a suggestion also by part of them", () => {
		expect(passageAt(passages, { start: 4, end: 8 })?.key).toBe("s1");
		expect(passageAt(passages, { start: 0, end: 10 })?.key).toBe("c1");
		expect(passageAt(passages, { start: 5, end: 6 })?.key).toBe("s1");
		expect(passageAt(passages, { start: 1, end: 3 })).toBeNull();
	});
});
