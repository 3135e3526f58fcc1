import { describe, expect, it } from "vitest";
import { detectUrl } from "./detect-url.ts";
import { readWords } from "./read-words.ts";

const found = (text: string): string[] =>
	detectUrl(readWords(text)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectUrl", () => {
	it("finds pages and names on networks, without the full stop", () => {
		expect(found("Mon blog www.chez-lea.be/accueil. Ou https://lea.exemple.org?x=1, ou chez-lea.be")).toEqual(
			["www.chez-lea.be/accueil", "https://lea.exemple.org?x=1", "chez-lea.be"],
		);
		expect(found("Suivez @lea_marnier.")).toEqual(["@lea_marnier"]);
	});

	it("leaves public bodies and e-mail addresses", () => {
		expect(found("Voyez www.inami.fgov.be et https://www.luss.be/contact ou lea@exemple.be")).toEqual([]);
	});
});
