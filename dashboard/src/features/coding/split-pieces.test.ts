import { expect, it } from "vitest";
import { splitPieces } from "./split-pieces.ts";

it("cuts a stretch where its look changes and loses nothing", () => {
	const pieces = splitPieces(
		{ start: 10, end: 40 },
		{ selected: { start: 5, end: 20 }, current: { start: 15, end: 60 }, causes: [{ start: 30, end: 35 }] },
	);
	const look = (one: (typeof pieces)[number]) =>
		`${one.isSelected ? "s" : ""}${one.isCurrent ? "c" : ""}${one.isCause ? "w" : ""}`;
	expect(pieces.map((one) => [one.start, one.end, look(one)])).toEqual([
		[10, 15, "s"],
		[15, 20, "sc"],
		[20, 30, "c"],
		[30, 35, "cw"],
		[35, 40, "c"],
	]);
	expect(splitPieces({ start: 0, end: 3 }, { selected: null, current: null, causes: [] })).toEqual([
		{ start: 0, end: 3, isSelected: false, isCurrent: false, isCause: false },
	]);
});
