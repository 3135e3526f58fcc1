import { describe, expect, it } from "vitest";
import { detectPerson } from "./detect-person.ts";
import { readWords } from "./read-words.ts";

const found = (text: string, spoken?: boolean): string[] =>
	detectPerson(readWords(text, spoken)).map((candidate) => text.slice(candidate.start, candidate.end));

describe("detectPerson", () => {
	it.each([
		["J’ai vu Mme Peeters hier.", ["Mme Peeters"]],
		["J’ai vu M. Petit et Dr Rose hier.", ["M. Petit", "Dr Rose"]],
		["le docteur Marie-Claire Dubois m’a dit", ["docteur Marie-Claire Dubois"]],
		["Ma fille Aurélie dort.", ["Aurélie"]],
		["Ma fille, Zorélie, dort.", ["Zorélie"]],
		["je m’appelle Xandrine et", ["Xandrine"]],
		["il s’appelle Marguerite", ["Marguerite"]],
		["Avec Rose, ma tante, ça va.", ["Rose"]],
		["Contact : DELVAUX Bastien", ["DELVAUX Bastien"]],
		["vu par J.-M. Vandenbosch", ["J.-M. Vandenbosch"]],
		["Monsieur Jan Van den Broeck est là", ["Monsieur Jan Van den Broeck"]],
		["Pierre est venu.", ["Pierre"]],
		["L’infirmière Sophie m’a aidée.", ["Sophie"]],
	])("%s", (text, names) => {
		expect(found(text)).toEqual(names);
	});

	it.each([
		"Noël approche. Bonjour Madame la Ministre, Monsieur le Président.",
		"La marche est longue et le petit blanc aussi.",
		"Une rose, une pierre, une colombe.",
		"La maladie de Parkinson et le syndrome de Gilles de la Tourette.",
		"Madame, vous avez raison. Docteur, j’ai mal.",
		"Grâce à la mutuelle, Doctolib et itsme fonctionnent.",
		"M. difficile, c’est vrai. Il est tard.",
		"Les Patients de Belgique, la Wallonie et le CHU.",
		"JE NE VEUX PLUS ATTENDRE UNE PLACE EN CENTRE DE JOUR",
	])("leaves %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it("reads transcripts without capitals by stronger context", () => {
		expect(found("alors madame peeters a dit que ma fille zoé et monsieur renard", true)).toEqual([
			"madame peeters",
			"zoé",
			"monsieur renard",
		]);
		expect(found("madame veut savoir et le docteur dit non", true)).toEqual([]);
	});
});
