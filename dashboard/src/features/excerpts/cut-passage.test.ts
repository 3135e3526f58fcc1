import { expect, it } from "vitest";
import { cutPassage } from "./cut-passage.ts";
import { readSearch, writeSearch } from "./read-search.ts";

const shown = (pieces: ReturnType<typeof cutPassage>) => pieces.map(({ words }) => words).join("");

it("marks found and coded words by code points, however many units a sign takes", () => {
	const words = "Oh 😀 la borne est fermée.";
	const pieces = cutPassage(words, 100, [{ start: 108, end: 113 }], [{ start: 105, end: 117 }], false);
	expect(pieces.map(({ words, found, coded }) => [words, found, coded])).toEqual([
		["Oh 😀 ", false, false],
		["la ", false, true],
		["borne", true, true],
		[" est", false, true],
		[" fermée.", false, false],
	]);
	expect(shown(pieces)).toBe(words);
});

it("shows a long passage around what was found, cut between words, and whole when asked", () => {
	const words = `${"avant ".repeat(200)}guichet ${"après ".repeat(200)}`;
	const found = [{ start: 1200, end: 1207 }];
	const cut = cutPassage(words, 0, found, [], false);
	expect(cut.filter(({ gap }) => gap)).toHaveLength(2);
	const kept = cut.filter(({ gap }) => !gap);
	expect(shown(kept)).toContain("guichet");
	expect(shown(kept).length).toBeLessThan(600);
	expect(shown(kept)).toMatch(/^avant .* après? ?$/);
	expect(shown(cutPassage(words, 0, found, [], true))).toBe(words);
	expect(shown(cutPassage(words, 0, [], [], false))).toBe(words);
	const coded = cutPassage(words, 0, [], [{ start: 0, end: 5 }], false);
	expect(coded.filter(({ gap }) => gap)).toHaveLength(1);
});

it("keeps a search in an address", () => {
	const search = {
		q: "guichet fermé",
		code: "digital-divide",
		stance: "obstacle",
		channel: "call",
		association: "Aides, soins",
		starred: true,
		page: 3,
	} as const;
	expect(readSearch(writeSearch(search))).toEqual(search);
	expect(writeSearch(readSearch({}))).toEqual({});
	expect(
		readSearch({ canal: "call,paper", code: "a,b", sens: "x", page: "-1", association: "none" }),
	).toEqual({
		...readSearch({}),
		code: "a",
	});
});
