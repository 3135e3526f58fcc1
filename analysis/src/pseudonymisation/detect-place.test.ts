import { describe, expect, it } from "vitest";
import { detectPlace } from "./detect-place.ts";
import { readWords } from "./read-words.ts";

const found = (text: string, spoken = false): string[] =>
	detectPlace(readWords(text, spoken)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectPlace", () => {
	it("finds postcodes with their municipality", () => {
		expect(found("Envoyez à 4500 Huy ou B-5000 Namur, 75013 Paris")).toEqual([
			"4500",
			"Huy",
			"B-5000",
			"Namur",
			"75013",
			"Paris",
		]);
	});

	it("finds municipalities, also those that are words when « à » precedes", () => {
		expect(found("On est allés à Marche, puis à Ottignies-Louvain-la-Neuve et Gembloux.")).toEqual([
			"Marche",
			"Ottignies-Louvain-la-Neuve",
			"Gembloux",
		]);
		expect(found("la Marche est longue")).toEqual([]);
		expect(found("une maison à Nogent-sur-Marne")).toEqual(["Nogent-sur-Marne"]);
		expect(found("depuis la fusion de Bilzen-Hoeselt")).toEqual(["Bilzen-Hoeselt"]);
	});

	it("finds unknown places by the words before them", () => {
		expect(found("j’habite à Trifouillix depuis peu")).toEqual(["Trifouillix"]);
	});

	it("leaves provinces and years", () => {
		expect(found("En province de Namur et dans le Brabant wallon, en 2020 Marie")).toEqual([]);
	});

	it("reads transcripts without capitals", () => {
		expect(found("j’habite à liège et je vais à gembloux ça bouge", true)).toEqual(["liège", "gembloux"]);
	});
});
