import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { findBatchTestimonies } from "@portevoix/services/intake/find-batch-testimonies";
import { importFile } from "@portevoix/services/intake/import-file";
import type { ImportRequest } from "@portevoix/services/intake/import-request";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { READING_SENTENCES } from "@portevoix/services/intake/reading/wording.fr";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { expect, it } from "vitest";
import { allTestimonies, openJourney, refusalOf, SHOWN } from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const agreed = {
	consents: [
		{ purpose: "count" as const, granted: true },
		{ purpose: "excerpt" as const, granted: true },
	],
	consentTextHash: SHOWN,
	basis: null,
};

function request(bytes: Uint8Array, more: Partial<ImportRequest> = {}): ImportRequest {
	return { fileName: "results-survey12.csv", bytes, ...agreed, ...more };
}

const file = (text: string) => new TextEncoder().encode(text);

async function counted(world: World): Promise<unknown> {
	return (await countCorpus(world, { by: [], where: [] }, { internal: true })).total.testimonies;
}

const CALL = file(
	[
		"WEBVTT",
		"",
		"00:00:01.000 --> 00:00:03.000",
		"<v Écoutante>Vous parliez de Théodule Kanarivogel, je crois&nbsp;?</v>",
		"",
		"00:00:04.000 --> 00:00:09.000",
		"<v Témoin>Oui. La mutualité a fermé son bureau et je ne sais plus où aller.</v>",
		"",
		"00:00:10.000 --> 00:00:12.000",
		"<v Écoutante>Merci, je note.</v>",
		"",
	].join("\n"),
);
const ROUND_TABLE = file(
	[
		"Animatrice : Qui veut commencer ?",
		"Solange : Ma mère attend depuis deux ans une place près de chez nous.",
		"Firmin : Chez nous, le repas du soir arrive à seize heures trente.",
		"Solange : Et personne ne répond au téléphone le dimanche.",
		"",
	].join("\n"),
);

forEachDialect("importing a transcript", (open) => {
	it("gives the words of the witness to the witness and never those of the call-taker", async () => {
		const world = await openJourney(await open());
		const speakers = new Map([
			["Écoutante", "call-taker" as const],
			["Témoin", "witness" as const],
		]);
		for (const [known, again] of [
			[speakers, false],
			[undefined, true],
		] as const) {
			const report = await importFile(world, request(CALL, { fileName: "appel.vtt", speakers: known }));
			expect(report).toMatchObject({ accepted: again ? 0 : 1, duplicates: again ? 1 : 0, rows: 1 });
		}
		const [testimony, ...others] = await allTestimonies(world);
		expect(others).toEqual([]);
		expect(testimony).toMatchObject({ channel: "call" });
		const { body, frames } = await openOriginal(world, world.store.db, testimony!.source_id);
		const own = frames.filter((frame) => frame.testimonyId !== undefined);
		expect(own.map(({ start, end, speaker }) => [body.slice(start, end), speaker])).toEqual([
			["Oui. La mutualité a fermé son bureau et je ne sais plus où aller.", "witness"],
		]);
		expect(frames.map(({ speaker }) => speaker)).toEqual(["call-taker", "witness", "call-taker"]);
	});

	it("makes one testimony for each witness of a group, and revives none", async () => {
		const world = await openJourney(await open());
		const asked = request(ROUND_TABLE, { fileName: "table.txt", channel: "group" });
		const report = await importFile(world, asked);
		expect(report).toMatchObject({ tool: "transcript", rows: 1, accepted: 1 });
		const both = await findBatchTestimonies(world.store.db, report.batch!);
		expect(both.map(({ channel }) => channel)).toEqual(["group", "group"]);
		expect(new Set(both.map(({ source_id }) => source_id)).size).toBe(1);
		const { body, frames } = await openOriginal(world, world.store.db, both[0]!.source_id);
		const wordsOf = (id: string) =>
			frames.filter((frame) => frame.testimonyId === id).map(({ start, end }) => body.slice(start, end));
		const solange = both.find(({ id }) => wordsOf(id).length === 2)!;
		const firmin = both.find(({ id }) => wordsOf(id).length === 1)!;
		expect(wordsOf(firmin.id)[0]).toMatch(/^Chez nous/);
		expect(frames.filter((frame) => frame.testimonyId === undefined).map((frame) => frame.speaker)).toEqual([
			"facilitator",
		]);
		await withdrawTestimony(world, solange.id, "receipt");
		expect(await importFile(world, asked)).toMatchObject({ accepted: 0, duplicates: 1 });
		expect(await counted(world)).toBe(1);
	});

	it("leaves no batch behind when the words are refused", async () => {
		const world = await openJourney(await open());
		const bytes = file(`Écoutante : ${"a ".repeat(100_000)}b\nTémoin : ${"c ".repeat(99_999)}d\n`.repeat(1));
		const said = request(bytes, {
			fileName: "appel.txt",
			speakers: new Map([["Témoin", "witness" as const]]),
		});
		const code = await refusalOf(importFile(world, said)).catch(() => "unexpected");
		const batches = await world.store.db.selectFrom("batch").select(["id", "report"]).execute();
		expect({ code, batches: batches.length }).toEqual({ code: "text-too-long", batches: 0 });
	});

	it("says which words of a transcript were not taken over", async () => {
		const world = await openJourney(await open());
		const broken = new TextDecoder()
			.decode(CALL)
			.replace("00:00:04.000 --> 00:00:09.000", "00:00:09.000 --> 00:0x:04.000");
		const more =
			"\n00:00:20.000 --> 00:00:22.000\n<v Témoin>Et puis j’ai raccroché, que faire d’autre.</v>\n";
		const report = await importFile(world, request(file(broken + more), { fileName: "appel.vtt" }));
		expect(JSON.stringify(report)).toContain(READING_SENTENCES["broken-time"]);
	});
});
