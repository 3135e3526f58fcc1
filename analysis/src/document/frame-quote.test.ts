import { describe, expect, it } from "vitest";
import { frameQuote } from "./frame-quote.ts";

describe("frameQuote", () => {
	it("frames with narrow no-break spaces and turns inner quotes", () => {
		expect(frameQuote("On m’a dit « non ».")).toBe("«\u202fOn m’a dit “non”.\u202f»");
		expect(frameQuote('Cocher "pas un robot", ("merci")')).toBe(
			"«\u202fCocher “pas un robot”, (“merci”)\u202f»",
		);
	});
	it("changes nothing else", () => {
		expect(frameQuote("Je vois mal […] l’écran\nsuite")).toBe("«\u202fJe vois mal […] l’écran\nsuite\u202f»");
	});
});
