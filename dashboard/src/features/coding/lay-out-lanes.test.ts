import { describe, expect, it } from "vitest";
import { layOutLanes } from "./lay-out-lanes.ts";
import { spreadLabels } from "./spread-labels.ts";

const span = (top: number, bottom: number) => ({ top, bottom });

describe("layOutLanes", () => {
	it("keeps what does not overlap next to the text", () => {
		expect(layOutLanes([span(0, 20), span(33, 53), span(66, 120)])).toEqual([0, 0, 0]);
		expect(layOutLanes([])).toEqual([]);
	});

	it("gives shorter passages the inner lanes", () => {
		expect(layOutLanes([span(0, 120), span(33, 53), span(20, 90)])).toEqual([2, 0, 1]);
	});

	it("never puts a longer passage inside a shorter one that it overlaps", () => {
		// The second is free of the first in lane 0, but it overlaps the third, which stands in lane 1.
		const passages = [span(0, 20), span(40, 140), span(10, 60)];
		const lanes = layOutLanes(passages);
		expect(lanes).toEqual([0, 2, 1]);
	});

	it("keeps the order of equal ones and leaves air between neighbours", () => {
		expect(layOutLanes([span(0, 20), span(0, 20)])).toEqual([0, 1]);
		expect(layOutLanes([span(0, 20), span(22, 42)])).toEqual([0, 1]);
	});

	it("never lets two passages of one lane touch", () => {
		const passages = Array.from({ length: 40 }, (_, at) =>
			span((at * 37) % 400, ((at * 37) % 400) + 20 + ((at * 53) % 90)),
		);
		const lanes = layOutLanes(passages);
		for (const [at, one] of passages.entries()) {
			for (const [other, two] of passages.entries()) {
				if (at >= other || lanes[at] !== lanes[other]) continue;
				expect(one.top >= two.bottom + 4 || two.top >= one.bottom + 4).toBe(true);
			}
		}
	});
});

describe("spreadLabels", () => {
	it("moves labels only as far as they need", () => {
		expect(spreadLabels([10, 100, 200], 24, 300)).toEqual([10, 100, 200]);
		expect(spreadLabels([10, 10, 20, 200], 24, 300)).toEqual([10, 34, 58, 200]);
	});
	it("lifts them where the text ends", () => {
		expect(spreadLabels([90, 90, 90], 24, 100)).toEqual([52, 76, 100]);
		expect(spreadLabels([10, 10, 10], 24, 20)).toEqual([0, 24, 48]);
	});
});
