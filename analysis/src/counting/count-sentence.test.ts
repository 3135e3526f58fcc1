import { describe, expect, it } from "vitest";
import { countSentence } from "./count-sentence.ts";

const hidden = { suppressed: true, below: 5 } as const;
const say = (witnesses: number | typeof hidden, witnessesRead: number | typeof hidden, everybody = 212) =>
	countSentence({ witnesses, witnessesRead }, "", { witnesses: everybody });

describe("countSentence", () => {
	it.each([
		[say(37, 152), "37 personnes sur 152 lues (60 à lire)"],
		[say(1, 1, 1), "1 personne sur 1 lue"],
		[say(0, 212), "aucune personne sur 212 lues"],
		[say(0, 0), "aucune personne lue (212 à lire)"],
		[say(1234, 12345, 12345), "1\u202F234 personnes sur 12\u202F345 lues"],
		[say(hidden, 152), "moins de 5 personnes (ou nombre protégé) sur 152 lues (60 à lire)"],
		[say(hidden, hidden), "moins de 5 personnes (ou nombre protégé)"],
		[say(12, hidden), "12 personnes"],
		[say(12, 10, 12), "12 personnes (2 à lire)"],
	])("%s", (sentence, expected) => {
		expect(sentence).toBe(expected);
	});

	it("sets the label apart with a narrow no-break space", () => {
		const sentence = countSentence({ witnesses: 6, witnessesRead: 40 }, "Repas", { witnesses: 40 });
		expect(sentence).toBe("Repas\u202F: 6 personnes sur 40 lues");
	});

	it("gives a percentage only when asked, and from 30 read", () => {
		const withShare = (read: number) =>
			countSentence({ witnesses: 10, witnessesRead: read }, "", { witnesses: read }, { percentage: true });
		expect(withShare(30)).toBe("10 personnes sur 30 lues, soit 33\u202F%");
		expect(withShare(29)).toBe("10 personnes sur 29 lues");
	});
});
