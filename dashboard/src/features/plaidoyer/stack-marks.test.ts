import { expect, it } from "vitest";
import { stackMarks } from "./stack-marks.ts";

it("leaves marks at their height unless they would cover each other", () => {
	expect(stackMarks([10, 100, 110, 300], 46)).toEqual([10, 100, 146, 300]);
	expect(stackMarks([110, 100], 46)).toEqual([146, 100]);
	expect(stackMarks([], 46)).toEqual([]);
});
