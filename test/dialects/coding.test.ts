import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { decideSuggestion } from "@portevoix/services/coding/decide-suggestion";
import { endCoding } from "@portevoix/services/coding/end-coding";
import { finishReading, reopenReading } from "@portevoix/services/coding/finish-reading";
import { listCodings, listOpenSuggestions } from "@portevoix/services/coding/list-codings";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { undoEnd } from "@portevoix/services/coding/undo-end";
import { actingAs } from "@portevoix/services/context";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { expect, it } from "vitest";
import {
	approve,
	findingsOf,
	openJourney,
	placeOf,
	refusalOf,
	tell,
	tellInGroup,
	workingText,
} from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const STORY =
	"😀 La borne de l’hôpital ne lit pas ma carte. Madame Kanarivogel m’a aidé. Le lendemain, la borne de l’hôpital était en panne.";
const FIRST = "La borne de l’hôpital ne lit pas ma carte.";
const KIOSKS = "digital-divide.kiosks";

async function masked(world: World, words = STORY, hidden: readonly string[] = []) {
	const { testimonyId } = await tell(world, words);
	const { body, workingTextId } = await approve(world, testimonyId, hidden);
	return { testimony: testimonyId, body, workingTextId };
}

async function reading(world: World) {
	const { cells } = await countCorpus(
		world,
		{ by: ["code"], where: [], codes: [KIOSKS] },
		{ internal: true },
	);
	return [cells[0]?.witnesses, cells[0]?.witnessesRead];
}

const wordsUnderCodes = async (world: World, testimony: string) =>
	(await listCodings(world.store.db, testimony)).map(({ code, exact }) => [code, exact]);

forEachDialect("coding", (open) => {
	it("lets codes overlap, and counts the person once", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		const span = placeOf(body, FIRST);
		for (const [code, from, to] of [
			[KIOSKS, 0, 0],
			[KIOSKS, 3, 0],
			["costs", 3, -4],
			["digital-divide.human-help", 0, -10],
		] as const) {
			await applyCode(world, { testimony, code, span: { start: span.start + from, end: span.end + to } });
		}
		await finishReading(world, testimony);
		expect(await listCodings(world.store.db, testimony)).toHaveLength(4);
		for (const coding of await listCodings(world.store.db, testimony)) {
			expect(coding.exact).toBe(sliceCodePoints(body, coding));
		}
		expect(await reading(world)).toEqual([1, 1]);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("refuses spans outside the text, in another's words, or in no one's, and unknown or retired codes", async () => {
		const world = await openJourney(await open());
		const ids = await tellInGroup(
			world,
			[
				{ speaker: "Solange", text: "Ma mère attend." },
				{ speaker: "Animatrice", text: "Et vous, Firmin ?" },
				{ speaker: "Firmin", text: "Le repas est froid." },
			],
			["Solange", "Firmin"],
		);
		const [solange, firmin] = [ids.get("Solange")!, ids.get("Firmin")!];
		await approve(world, solange, []);
		const { body, frames } = await workingText(world, firmin);
		const end = [...body].length;
		const own = placeOf(body, "Le repas est froid.");
		const asked = placeOf(body, "Et vous, Firmin ?");
		const refused: [string, string, { start: number; end: number }][] = [
			["span-not-codable", firmin, placeOf(body, "Ma mère attend.")],
			["span-not-codable", firmin, asked],
			["span-not-codable", firmin, { start: own.start - 1, end: own.end }],
			["span-not-codable", firmin, { start: frames[0]!.start, end }],
			["span-not-codable", solange, own],
			["span-outside-text", firmin, { start: own.start, end: end + 1 }],
			["span-outside-text", firmin, { start: own.start, end: own.start }],
			["span-outside-text", firmin, { start: own.end, end: own.start }],
			["span-outside-text", firmin, { start: -3, end: 4 }],
			["span-outside-text", firmin, { start: own.start + 0.5, end: own.end }],
			["span-outside-text", firmin, { start: Number.NaN, end: own.end }],
		];
		for (const [why, testimony, span] of refused) {
			expect(await refusalOf(applyCode(world, { testimony, code: KIOSKS, span })), JSON.stringify(span)).toBe(
				why,
			);
		}
		const span = own;
		expect(await refusalOf(applyCode(world, { testimony: firmin, code: "no-such-code", span }))).toBe(
			"unknown-code",
		);
		expect(await refusalOf(applyCode(world, { testimony: "nobody", code: KIOSKS, span }))).toBe(
			"unknown-testimony",
		);
		await world.store.db
			.updateTable("code")
			.set({ retired_at: "2026-01-01T00:00:00.000Z" })
			.where("key", "=", "costs")
			.execute();
		expect(await refusalOf(applyCode(world, { testimony: firmin, code: "costs", span }))).toBe(
			"retired-code",
		);
		const { testimonyId } = await tell(world, "Pas encore masqué.");
		expect(await refusalOf(applyCode(world, { testimony: testimonyId, code: KIOSKS, span }))).toBe(
			"no-working-text",
		);
		expect(await world.store.db.selectFrom("coding").selectAll().execute()).toEqual([]);
	});

	it("ends a coding and takes the end back", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		const span = placeOf(body, FIRST);
		const coding = await applyCode(world, { testimony, code: KIOSKS, span, stance: "obstacle" });
		expect(await refusalOf(undoEnd(world, coding))).toBe("unknown-coding");
		await finishReading(world, testimony);
		await endCoding(world, coding, "mistake");
		expect(await reading(world)).toEqual([0, 1]);
		expect(await refusalOf(endCoding(world, coding, "mistake"))).toBe("already-undone");
		await undoEnd(world, coding);
		expect(await reading(world)).toEqual([1, 1]);
		expect(await listCodings(world.store.db, testimony)).toMatchObject([
			{ ...span, code: KIOSKS, stance: "obstacle", exact: FIRST },
		]);
	});

	it("takes an end back only once", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		const coding = await applyCode(world, { testimony, code: KIOSKS, span: placeOf(body, FIRST) });
		await endCoding(world, coding, "mistake");
		await undoEnd(world, coding);
		const again = await refusalOf(undoEnd(world, coding));
		const standing = await listCodings(world.store.db, testimony);
		expect({ refused: again !== "not refused", standing: standing.length }).toEqual({
			refused: true,
			standing: 1,
		});
	});
});

forEachDialect("reading", (open) => {
	it("is finished once however often it is said, and reopened it leaves the denominators", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		const { testimony: silent } = await masked(world, "Rien à dire sur ce sujet.");
		await applyCode(world, { testimony, code: KIOSKS, span: placeOf(body, FIRST) });
		for (const id of [testimony, testimony, silent]) await finishReading(world, id);
		expect(await world.store.db.selectFrom("reading").selectAll().execute()).toHaveLength(2);
		expect(await reading(world)).toEqual([1, 2]);
		await reopenReading(world, silent);
		expect(await reading(world)).toEqual([1, 1]);
		await finishReading(world, silent);
		expect(await reading(world)).toEqual([1, 2]);
	});

	it("belongs to each coder: one may reopen while the other's stands", async () => {
		const world = await openJourney(await open());
		const other = actingAs(world, { kind: "account", id: "lina", roles: ["coder"] });
		const { testimony } = await masked(world);
		await finishReading(world, testimony);
		await finishReading(other, testimony);
		await reopenReading(world, testimony);
		expect(await reading(world)).toEqual([0, 1]);
		await reopenReading(other, testimony);
		expect(await reading(world)).toEqual([0, 0]);
	});
});

forEachDialect("suggestions", (open) => {
	it("count only once accepted, are decided once, and do not come back when refused", async () => {
		const world = await openJourney(await open());
		const { testimony, workingTextId } = await masked(world);
		const made = await makeSuggestions(world, testimony);
		await finishReading(world, testimony);
		const openOnes = () => listOpenSuggestions(world.store.db, workingTextId, testimony);
		const first = await openOnes();
		expect(first.length).toBe(made);
		const kiosks = first.filter(({ code }) => code === KIOSKS);
		expect(kiosks.length).toBe(2);
		expect(await reading(world)).toEqual([0, 1]);
		expect(await makeSuggestions(world, testimony)).toBe(made);
		const [accepted, refused] = (await openOnes()).filter(({ code }) => code === KIOSKS);
		expect(await decideSuggestion(world, refused!.id, "refuse")).toBeNull();
		const coding = await decideSuggestion(world, accepted!.id, "accept", "help");
		expect(await listCodings(world.store.db, testimony)).toMatchObject([
			{ id: coding, code: KIOSKS, stance: "help", start: accepted!.start, end: accepted!.end },
		]);
		expect(await reading(world)).toEqual([1, 1]);
		for (const decision of ["accept", "refuse"] as const) {
			for (const { id } of [accepted!, refused!]) {
				expect(await refusalOf(decideSuggestion(world, id, decision))).toBe("already-decided");
			}
		}
		expect(await refusalOf(decideSuggestion(world, "nothing", "accept"))).toBe("unknown-suggestion");
		expect(await makeSuggestions(world, testimony)).toBe(made - 2);
		expect((await openOnes()).filter(({ code }) => code === KIOSKS)).toEqual([]);
	});

	it("made on an older version never put a code on other words", async () => {
		const world = await openJourney(await open());
		const { testimony, workingTextId } = await masked(
			world,
			`${STORY} Ensuite je suis rentré chez moi à pied.`,
		);
		await makeSuggestions(world, testimony);
		const made = await listOpenSuggestions(world.store.db, workingTextId, testimony);
		const last = made.filter(({ code }) => code === KIOSKS).at(-1)!;
		const { body } = await workingText(world, testimony);
		const words = sliceCodePoints(body, last);
		await approve(world, testimony, ["Madame Kanarivogel"]);
		await decideSuggestion(world, last.id, "accept").catch(() => null);
		for (const [, exact] of await wordsUnderCodes(world, testimony)) expect(exact).toBe(words);
	});

	it("refused once do not come back because the text was approved again", async () => {
		const world = await openJourney(await open());
		const { testimony, workingTextId } = await masked(world);
		await makeSuggestions(world, testimony);
		for (const { id } of await listOpenSuggestions(world.store.db, workingTextId, testimony)) {
			await decideSuggestion(world, id, "refuse");
		}
		await approve(world, testimony, ["Madame Kanarivogel"]);
		expect(await makeSuggestions(world, testimony)).toBe(0);
	});
});
