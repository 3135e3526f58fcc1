import { describe, expect, it } from "vitest";
import { buildSnapshot } from "./build-snapshot.ts";
import { type InventedTestimony, inventRows } from "./invent-rows.ts";
import { situationScale } from "./situation-scale.ts";

const times = (count: number, testimony: InventedTestimony) => Array.from({ length: count }, () => testimony);

function scale(testimonies: readonly InventedTestimony[]) {
	return situationScale(buildSnapshot(inventRows(testimonies, ["web", "web.kiosks", "home"])), "web", []);
}

describe("situationScale", () => {
	it("computes the published example, with descendants and other stances aside", () => {
		const corpus = [
			...times(8, { codings: ["web.kiosks/obstacle"] }),
			...times(4, { codings: ["web/help"] }),
			...times(5, { codings: ["web/cause", "home/added-value", "web"] }),
		];
		expect(scale(corpus)).toEqual({
			defined: true,
			value: { obstacle: 8, help: 4, addedValue: 0, n: 12, needle: -1 / 3, labels: ["obstacle", "help"] },
		});
	});

	it("counts who says two things in both, and a witness once", () => {
		const corpus = [
			...times(10, { codings: ["web/obstacle", "web/added-value"] }),
			...times(3, { witness: "ann", codings: ["web/help"] }),
		];
		expect(scale(corpus)).toEqual({
			defined: true,
			value: {
				obstacle: 10,
				help: 1,
				addedValue: 10,
				n: 11,
				needle: 1 / 21,
				labels: ["obstacle", "added-value"],
			},
		});
	});

	it("is not defined under ten witnesses, nor for a code that nobody knows", () => {
		const few = { defined: false, reason: "too-few-testimonies" };
		expect(scale(times(9, { codings: ["web/help"] }))).toEqual(few);
		const snapshot = buildSnapshot(inventRows(times(20, { codings: ["web/help"] }), ["web"]));
		expect(situationScale(snapshot, "gone", [])).toEqual(few);
		expect(situationScale(snapshot, "web", [{ facet: "province", values: ["liege"] }])).toEqual(few);
	});
});
