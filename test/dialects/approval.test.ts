import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { listCodings } from "@portevoix/services/coding/list-codings";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import { approve, findingsOf, openJourney, placeOf, tell } from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const STORY =
	"😀 La borne de l’hôpital ne lit pas ma carte. Madame Kanarivogel m’a aidé. Le lendemain, la borne de l’hôpital était en panne.";
const FIRST = "La borne de l’hôpital ne lit pas ma carte.";
const HELPED = "Madame Kanarivogel m’a aidé.";
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

forEachDialect("a text that is approved again", (open) => {
	it("carries codings by their words, and the reading with them", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		await applyCode(world, { testimony, code: KIOSKS, span: placeOf(body, FIRST) });
		await applyCode(world, { testimony, code: "costs", span: placeOf(body, "m’a aidé. Le lendemain") });
		await finishReading(world, testimony);
		const again = await approve(world, testimony, ["Madame Kanarivogel"], "correction");
		expect(again.version).toBe(2);
		expect(await wordsUnderCodes(world, testimony)).toEqual([
			[KIOSKS, FIRST],
			["costs", "m’a aidé. Le lendemain"],
		]);
		for (const coding of await listCodings(world.store.db, testimony)) {
			expect(sliceCodePoints(again.body, coding)).toBe(coding.exact);
		}
		expect(await reading(world)).toEqual([1, 1]);
		const ends = await world.store.db.selectFrom("coding_end").select("reason").execute();
		expect(ends.map(({ reason }) => reason)).toEqual(["carried", "carried"]);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("loses a coding whose words were masked or stand twice, and asks for a new reading", async () => {
		const world = await openJourney(await open());
		for (const [lost, hidden] of [
			[HELPED, "Kanarivogel"],
			["la borne de l’hôpital était", "Madame"],
		] as const) {
			const { testimony, body } = await masked(world);
			await applyCode(world, { testimony, code: KIOSKS, span: placeOf(body, FIRST) });
			const span = { start: placeOf(body, lost).start, end: placeOf(body, lost).end };
			// The second case: « borne de l’hôpital » stands in two places.
			const cut = lost === HELPED ? span : { start: span.start + 3, end: span.end - 6 };
			await applyCode(world, { testimony, code: "costs", span: cut });
			await finishReading(world, testimony);
			const before = await reading(world);
			await approve(world, testimony, [hidden], "correction");
			expect(await wordsUnderCodes(world, testimony)).toEqual([[KIOSKS, FIRST]]);
			expect(await reading(world)).toEqual([Number(before[0]), Number(before[1]) - 1]);
			const ends = await world.store.db
				.selectFrom("coding_end")
				.innerJoin("coding", "coding.id", "coding_end.coding_id")
				.select("coding_end.reason")
				.where("coding.testimony_id", "=", testimony)
				.orderBy("coding_end.reason")
				.execute();
			expect(ends.map(({ reason }) => reason)).toEqual(["carried", "passage-lost"]);
		}
	});

	it("erases a missed identifier everywhere", async () => {
		const world = await openJourney(await open());
		const { testimony, body } = await masked(world);
		await applyCode(world, { testimony, code: "costs", span: placeOf(body, HELPED) });
		await approve(world, testimony, ["Kanarivogel"], "missed-identifier");
		expect(await findWords(world.store, "kanarivogel")).toEqual([]);
	});
});
