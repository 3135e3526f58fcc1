import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { actingAs } from "@portevoix/services/context";
import { searchExcerpts } from "@portevoix/services/counting/search-excerpts";
import { expect, it } from "vitest";
import { approve, openJourney, refusalOf, tell, tellInGroup, workingText } from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";

const TEXTS = [
	"Les bornes de l’hôpital étaient cassées, j’ai dû téléphoner à l’accueil.",
	"Ma mère a besoin d’aide pour ses médicaments ; la pharmacie est fermée.",
	"😀 L’accueil téléphonique n’aide personne : on m’a dit « patientez ».",
	"Cœur fragile, œdème, et aucun rendez-vous avant l’été.",
];

forEachDialect("searching the working texts", (open) => {
	it("finds words whatever their accents, number, elision or case, the same on both databases", async () => {
		const world = await openJourney(await open());
		const ids: string[] = [];
		for (const text of TEXTS) {
			const { testimonyId } = await tell(world, text);
			await approve(world, testimonyId, []);
			ids.push(testimonyId);
		}
		const found = async (words: string) =>
			(await searchExcerpts(world, words)).map(({ testimonyId }) => ids.indexOf(testimonyId)).sort();
		const expected: [string, number[]][] = [
			["borne", [0]],
			["BORNES HOPITAL", [0]],
			["l’hopital", [0]],
			["accueil", [0, 2]],
			["médicament", [1]],
			["aide", [1, 2]],
			["coeur", [3]],
			["accueil médicaments", []],
			["inexistant", []],
			["", []],
			["   ", []],
			["?!", []],
		];
		const answers: [string, number[]][] = [];
		for (const [words] of expected) answers.push([words, await found(words)]);
		expect(answers).toEqual(expected);
	});

	it("survives the syntax of search engines, which means nothing here", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, TEXTS[0]!);
		await approve(world, testimonyId, []);
		for (const words of [
			'"',
			"'",
			"''; drop table testimony; --",
			"borne*",
			"NEAR(borne accueil)",
			"stems : borne",
			"-borne",
			"borne | rien",
			"borne & !accueil",
			"(borne",
			"borne <-> accueil",
			"\\",
			"a:*",
			"\u0000borne",
			"😀",
			"borne ".repeat(500),
			"é".repeat(5000),
		]) {
			const found = await searchExcerpts(world, words);
			expect(found.length, words.slice(0, 30)).toBeLessThanOrEqual(1);
		}
		expect(await searchExcerpts(world, "borne")).toHaveLength(1);
	});

	it("shows only what witnesses said, at the right places, no more than asked for", async () => {
		const world = await openJourney(await open());
		const ids = await tellInGroup(
			world,
			[
				{ speaker: "Animatrice", text: "Parlons de la borne." },
				{ speaker: "Solange", text: "😀 La borne clignote." },
				{ speaker: "Firmin", text: "Ma borne aussi, et la borne du voisin." },
				{ speaker: "Solange", text: "Rien à ajouter." },
			],
			["Solange", "Firmin"],
		);
		await approve(world, ids.get("Solange")!, []);
		const found = await searchExcerpts(world, "bornes");
		const { body } = await workingText(world, ids.get("Solange")!);
		expect(found.map(({ testimonyId, words }) => [testimonyId, words])).toEqual([
			[ids.get("Solange"), "😀 La borne clignote."],
			[ids.get("Firmin"), "Ma borne aussi, et la borne du voisin."],
		]);
		expect(found.flatMap(({ matches }) => matches.map((span) => sliceCodePoints(body, span)))).toEqual([
			"borne",
			"borne",
			"borne",
		]);
		for (const { frame, words } of found) expect(sliceCodePoints(body, frame)).toBe(words);
		expect(await searchExcerpts(world, "borne", 1)).toHaveLength(1);
	});

	it("searches the version that stands, and only for those who read texts", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, "La borne de Kanarivogel clignote.");
		expect(await searchExcerpts(world, "borne")).toEqual([]);
		await approve(world, testimonyId, []);
		expect(await searchExcerpts(world, "kanarivogel")).toHaveLength(1);
		await approve(world, testimonyId, ["Kanarivogel"], "correction");
		expect(await searchExcerpts(world, "kanarivogel")).toEqual([]);
		expect(await searchExcerpts(world, "borne")).toHaveLength(1);
		for (const roles of [["administrator"], ["call-taker"], ["custodian"], []] as const) {
			const outsider = actingAs(world, { kind: "account", id: "x", roles });
			expect(await refusalOf(searchExcerpts(outsider, "borne"))).toBe("not-allowed");
		}
	});
});
