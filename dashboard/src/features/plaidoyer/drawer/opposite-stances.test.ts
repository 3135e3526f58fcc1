import { expect, it } from "vitest";
import { oppositeStances } from "./opposite-stances.ts";

it("speaks against what most passages say", () => {
	expect(oppositeStances(["obstacle", "obstacle", "help"])).toEqual(["help", "added-value"]);
	expect(oppositeStances(["obstacle", "help", "added-value"])).toEqual(["obstacle"]);
	expect(oppositeStances(["need", null])).toBeNull();
});
