import { describe, expect, it } from "vitest";
import { detectInstitution } from "./detect-institution.ts";
import { readWords } from "./read-words.ts";

const found = (text: string, spoken = false): [string, string | undefined][] =>
	detectInstitution(readWords(text, spoken)).map((candidate) => [
		text.slice(candidate.start, candidate.end),
		candidate.named?.label,
	]);

describe("detectInstitution", () => {
	it.each([
		["au CHU de Liège", "CHU de Liège", "CHU"],
		["à l’hôpital de la Citadelle", "hôpital de la Citadelle", "hôpital"],
		["à la résidence Les Tilleuls", "résidence Les Tilleuls", "résidence"],
		["en maison de repos « Les Mésanges »", "maison de repos « Les Mésanges", "maison de repos"],
		["à l’école communale de Gembloux", "école communale de Gembloux", "école"],
		["aux urgences du CHR Citadelle", "CHR Citadelle", "CHR"],
		["hospitalisée à Bichat hier", "Bichat", "hôpital"],
		["la clinique Saint-Luc", "clinique Saint-Luc", "clinique"],
	])("%s", (text, name, label) => {
		expect(found(text)).toEqual([[name, label]]);
	});

	it.each([
		"L’INAMI et la mutuelle",
		"au CPAS",
		"par itsme ou Doctolib",
		"le SPF Santé publique",
		"à l’hôpital universitaire",
		"un diagnostic clinique de GE",
		"La LUSS et l’AVIQ",
	])("leaves %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it("reads transcripts", () => {
		expect(found("à la clinique saint luc hier", true)).toEqual([["clinique saint luc", "clinique"]]);
	});
});
