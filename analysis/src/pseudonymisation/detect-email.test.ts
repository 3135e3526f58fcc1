import { describe, expect, it } from "vitest";
import { detectEmail } from "./detect-email.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectEmail(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectEmail", () => {
	it.each([
		"lea.marnier@exemple.be",
		"l_marnier+aide@sous.exemple.co.uk",
		"lea @ exemple . be",
		"élodie@exemple.fr",
	])("finds %s", (address) => {
		expect(found(`Écrivez à ${address}, merci.`)).toEqual([address]);
	});

	it("reads addresses said aloud", () => {
		expect(found("écris à lea point marnier arobase exemple point be s’il te plaît")).toEqual([
			"lea point marnier arobase exemple point be",
		]);
	});

	it("leaves a sign that is no address", () => {
		expect(found("3 @ 5 et @ la maison @")).toEqual([]);
	});
});
