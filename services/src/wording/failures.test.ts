import { expect, it } from "vitest";
import { FAILURE_SENTENCES } from "./failures.fr.ts";

it("says each refusal in one or two whole sentences of real French typography", () => {
	for (const [code, say] of Object.entries(FAILURE_SENTENCES)) {
		for (const facts of [{}, { longest: 400_000, megabytes: 2, seconds: 300 }]) {
			const sentence = say(facts);
			expect([code, sentence]).toEqual([code, expect.stringMatching(/^\p{Lu}.*[.?]$/u)]);
			expect([code, /undefined|null|NaN|'| [;:!?»]|« /.test(sentence)]).toEqual([code, false]);
		}
	}
	expect(FAILURE_SENTENCES["text-too-long"]({ longest: 400_000 })).toContain("400\u202f000 caractères");
	expect(FAILURE_SENTENCES["too-many-attempts"]({ seconds: 12 })).toContain("12 secondes");
	expect(FAILURE_SENTENCES["too-many-attempts"]({ seconds: 250 })).toContain("5 minutes");
});

it("never repeats a fact that is not a number", () => {
	for (const say of Object.values(FAILURE_SENTENCES)) {
		expect(
			say({ longest: "CANARY", purpose: "CANARY", campaign: "CANARY", seconds: "CANARY" }),
		).not.toContain("CANARY");
	}
});
