import { expect, it } from "vitest";
import { buildSnapshot } from "./build-snapshot.ts";
import { countProtected } from "./count-protected.ts";
import { inventRows } from "./invent-rows.ts";

const times = (count: number, ...codings: string[]) => Array.from({ length: count }, () => ({ codings }));
const snapshot = buildSnapshot(
	inventRows(
		[...times(20, "home.staff"), ...times(4, "home.visits"), ...times(9, "home.meals"), ...times(30)],
		["home", "home.visits", "home.meals", "home.staff", "web"],
	),
);

it("hides a code that protects its sister, even when it is asked for alone", () => {
	const query = { by: ["code" as const], where: [], codes: ["home.meals", "home.staff", "web"] };
	const counted = countProtected(snapshot, query, 5);
	expect(counted.query).toEqual(query);
	expect(counted.cells.map((cell) => [cell.values[0], cell.witnesses])).toEqual([
		["home.meals", { suppressed: true, below: 5 }],
		["home.staff", 20],
		["web", 0],
	]);
});

it("protects other queries as they are", () => {
	const counted = countProtected(snapshot, { by: ["channel"], where: [] }, 5);
	expect(counted.protected).toBe(true);
	expect(counted.cells[0]).toEqual({ values: ["form"], witnesses: 63, testimonies: 63, witnessesRead: 63 });
});
