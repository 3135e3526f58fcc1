import { describe, expect, it } from "vitest";
import { detectAddress } from "./detect-address.ts";
import { readWords } from "./read-words.ts";

const found = (text: string, spoken = false): string[] =>
	detectAddress(readWords(text, spoken)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectAddress", () => {
	it.each([
		"rue des Vignes 12",
		"12, rue des Vignes",
		"rue de la Loi 16/3 bte 4",
		"24 avenue Saint Germain",
		"Kerkstraat 12",
		"47 boulevard de l’Hôpital",
		"12 RUE DU DOCTEUR GACHE",
		"deux bd étienne de rourque",
		"chaussée de Namur, 5",
	])("finds %s", (address) => {
		expect(found(`Elle habite ${address}.`)).toEqual([address]);
	});

	it("finds a street without number by its capital", () => {
		expect(found("dans la rue Haute il y a")).toEqual(["rue Haute"]);
	});

	it.each([
		"On dort dans la rue.",
		"Deux places assises, une route longue.",
		"au cours de la consultation",
		"la place du patient dans les soins",
	])("leaves %s", (text) => {
		expect(found(text)).toEqual([]);
	});
});
