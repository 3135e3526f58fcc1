import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { Refusal } from "@portevoix/services/failures";
import { findBatchTestimonies } from "@portevoix/services/intake/find-batch-testimonies";
import { importFile } from "@portevoix/services/intake/import-file";
import type { ImportRequest } from "@portevoix/services/intake/import-request";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { READING_SENTENCES } from "@portevoix/services/intake/reading/wording.fr";
import { recordConsent } from "@portevoix/services/intake/record-consent";
import { undoUntouchedBatch } from "@portevoix/services/withdrawal/undo-untouched-batch";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { describe, expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import { allTestimonies, findingsOf, openJourney, refusalOf, SHOWN } from "../journey/open-journey.ts";
import { STORY, SURVEY_HEADER, SURVEY_ROWS, surveyFile, surveyRow } from "../journey/survey-file.ts";
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
const nobodyAsked = { consents: [], consentTextHash: null, basis: null };

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

forEachDialect("importing a survey", (open) => {
	it("keeps the three states of every tick, and counts every row once", async () => {
		const world = await openJourney(await open());
		const report = await importFile(world, request(surveyFile()));
		expect(report).toMatchObject({ rows: 6, accepted: 6, quarantined: 0, duplicates: 0, refused: [] });
		expect(report.setAside).toEqual(["ipaddr. IP address"]);
		const batch = await findBatchTestimonies(world.store.db, report.batch!);
		const states: (string | undefined)[][] = [];
		for (const { id } of batch) {
			const answers = await world.store.db
				.selectFrom("answer")
				.select(["choice", "state"])
				.where("testimony_id", "=", id)
				.execute();
			const stateOf = (choice: string) => answers.find((one) => one.choice === choice)?.state;
			expect(answers).toHaveLength(2);
			states.push([stateOf("Par téléphone"), stateOf("Au guichet")]);
		}
		expect(states).toEqual([
			["given", "declined"],
			["given", "not-asked"],
			["not-asked", "not-asked"],
			["declined", "declined"],
			["given", "declined"],
			["declined", "given"],
		]);
		const [first, second] = batch;
		expect(first).toMatchObject({
			province: "namur",
			witness_role: "patient",
			language: "fr",
			channel: "form",
		});
		const original = await openOriginal(world, world.store.db, second!.source_id);
		expect(original.body).toBe(SURVEY_ROWS[1]![STORY]);
		// 1 January 1980 means "no date kept": the moment of the import is used.
		const [source] = await world.store.db.selectFrom("source").select("received_at").execute();
		expect(source?.received_at.slice(0, 4)).toBe("2026");
	});

	it("adds nothing the second time, whatever the line ends and the order of the rows", async () => {
		const world = await openJourney(await open());
		await importFile(world, request(surveyFile()));
		const reordered = [...SURVEY_ROWS].reverse();
		for (const bytes of [
			surveyFile(),
			surveyFile(SURVEY_ROWS, { newline: "\n" }),
			surveyFile(reordered),
			surveyFile(reordered, { newline: "\n" }),
		]) {
			const again = await importFile(world, request(bytes, { fileName: "autre nom.csv" }));
			expect(again).toMatchObject({ rows: 6, accepted: 0, duplicates: 6, refused: [] });
		}
		expect(await counted(world)).toBe(6);
	});

	it("accepts only the new rows of a longer export, also those that arrive twice in it", async () => {
		const world = await openJourney(await open());
		await importFile(world, request(surveyFile(SURVEY_ROWS.slice(0, 4))));
		const longer = await importFile(world, request(surveyFile([...SURVEY_ROWS, SURVEY_ROWS[5]!])));
		expect(longer).toMatchObject({ rows: 7, accepted: 2, duplicates: 5 });
		expect(await counted(world)).toBe(6);
	});

	it("refuses rows one by one, with their number and a reason, and never shows a cell", async () => {
		const world = await openJourney(await open());
		const rows = [
			SURVEY_ROWS[0]!,
			surveyRow(7, ""),
			surveyRow(8, "Ce récit de Zénobie Quasterlinck arrive du futur.", ["Y", ""], {
				submitted: "2031-02-03 10:00:00",
			}),
			[...SURVEY_ROWS[1]!, "Quasterlinck de trop"],
			SURVEY_ROWS[2]!,
			SURVEY_ROWS[2]!,
		];
		const report = await importFile(world, request(surveyFile(rows)));
		expect(report).toMatchObject({ rows: 6, accepted: 2, duplicates: 1 });
		expect(report.accepted + report.duplicates + report.refused.length).toBe(report.rows);
		expect(report.refused).toEqual([
			{ row: 2, column: SURVEY_HEADER[STORY], reason: READING_SENTENCES["no-text"] },
			{ row: 3, column: SURVEY_HEADER[1], reason: READING_SENTENCES["date-in-future"] },
			{ row: 4, reason: READING_SENTENCES["surplus-cells"] },
		]);
		const stored = await world.store.db
			.selectFrom("batch")
			.selectAll()
			.where("id", "=", report.batch!)
			.executeTakeFirstOrThrow();
		for (const words of [
			"Quasterlinck",
			"Kanarivogel",
			"192.0.2",
			"borne",
			"900001",
			"Namur",
			"Un patient",
		]) {
			expect(JSON.stringify(report)).not.toContain(words);
			expect(JSON.stringify(stored)).not.toContain(words);
		}
		expect(JSON.parse(stored.report)).toEqual(report);
		for (const words of ["Quasterlinck", "Kanarivogel", "192.0.2"]) {
			expect(await findWords(world.store, words)).toEqual([]);
		}
	});

	it("never revives who withdrew: not by the same file, not after undoing the batch", async () => {
		const world = await openJourney(await open());
		const first = await importFile(world, request(surveyFile()));
		const [gone] = await findBatchTestimonies(world.store.db, first.batch!);
		await withdrawTestimony(world, gone!.id, "receipt");
		expect(await importFile(world, request(surveyFile()))).toMatchObject({ accepted: 0, duplicates: 6 });
		expect(await counted(world)).toBe(5);
		await undoUntouchedBatch(world, first.batch!);
		expect(await counted(world)).toBe(0);
		expect(await refusalOf(undoUntouchedBatch(world, first.batch!))).toBe("already-undone");
		const again = await importFile(world, request(surveyFile()));
		expect(again).toMatchObject({ accepted: 5, duplicates: 1 });
		expect(await counted(world)).toBe(5);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("keeps rows without consent in quarantine until consent comes, and lets a written basis count", async () => {
		const world = await openJourney(await open());
		const waiting = await importFile(world, request(surveyFile(SURVEY_ROWS.slice(0, 2)), nobodyAsked));
		expect(waiting).toMatchObject({ accepted: 2, quarantined: 2 });
		expect(await counted(world)).toBe(0);
		const [first] = await findBatchTestimonies(world.store.db, waiting.batch!);
		await recordConsent(world, {
			testimonyId: first!.id,
			choices: [{ purpose: "count", granted: true }],
			consentTextHash: SHOWN,
			givenBy: "witness",
			capacity: "self",
			channel: "call",
		});
		expect(await counted(world)).toBe(1);
		const basis = await importFile(
			world,
			request(surveyFile(SURVEY_ROWS.slice(2)), {
				...nobodyAsked,
				basis: "Enquête de 2019, accord oral noté.",
			}),
		);
		expect(basis).toMatchObject({ accepted: 4, quarantined: 0 });
		expect(await counted(world)).toBe(5);
	});

	it("stores nothing on a dry run, and says what it would do", async () => {
		const world = await openJourney(await open());
		const before = await world.store.db.selectFrom("audit_entry").select("seq").execute();
		const dry = await importFile(world, request(surveyFile(), { dryRun: true, campaign: "essai-2026" }));
		expect(dry).toMatchObject({ batch: null, rows: 6, accepted: 6 });
		expect(await importFile(world, request(CALL, { fileName: "appel.vtt", dryRun: true }))).toMatchObject({
			batch: null,
			accepted: 1,
		});
		for (const table of ["testimony", "batch", "source", "campaign", "original_text", "answer"] as const) {
			expect(await world.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
		}
		expect(await world.store.db.selectFrom("audit_entry").select("seq").execute()).toEqual(before);
		const done = await importFile(world, request(surveyFile(), { campaign: "essai-2026" }));
		expect({ ...done, batch: null }).toEqual(dry);
	});

	it("counts two identical rows of a file without ids once each, and adds nothing the second time", async () => {
		const world = await openJourney(await open());
		const twin =
			'2026/03/04 9:05:00 AM EET,"On m’a renvoyé vers le site, puis vers le guichet, puis vers le site."';
		const other =
			'2026/03/05 9:05:00 AM EET,"Le dimanche il n’y a personne pour ouvrir la porte aux visiteurs."';
		const sheet = (...rows: string[]) => file(`Horodateur,Racontez votre expérience\n${rows.join("\n")}\n`);
		const first = await importFile(world, request(sheet(twin, other, twin)));
		expect(first).toMatchObject({ tool: "googleforms", rows: 3, accepted: 3, duplicates: 0 });
		expect(await importFile(world, request(sheet(twin, other, twin)))).toMatchObject({
			accepted: 0,
			duplicates: 3,
		});
		expect(await importFile(world, request(sheet(twin, twin, twin, other)))).toMatchObject({
			accepted: 1,
			duplicates: 3,
		});
		expect(await counted(world)).toBe(4);
	});
});

forEachDialect("importing what cannot be read", (open) => {
	it("refuses with a sentence, and stores nothing", async () => {
		const world = await openJourney(await open());
		const future = surveyRow(9, "Un récit.", ["Y", ""], { submitted: "2031-02-03 10:00:00" });
		const refused: [string, Partial<ImportRequest> & { bytes: Uint8Array }, RegExp][] = [
			["file-unreadable", { bytes: new Uint8Array() }, /vide/],
			["file-unreadable", { bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]) }, /texte|abîmé/],
			["file-unreadable", { bytes: new Uint8Array(4096).map((_, at) => (at * 37) % 251) }, /fichier/],
			["file-too-large", { bytes: new Uint8Array(51_000_000) }, /50 Mo/],
			["file-unreadable", { bytes: surveyFile(), narrative: ["Le récit"] }, /colonne/],
			["file-unreadable", { bytes: surveyFile(), narrative: ["#99"] }, /colonne/],
			["file-unreadable", { bytes: surveyFile(), narrative: ["ipaddr. IP address"] }, /identifier/],
			[
				"unknown-speaker",
				{ bytes: CALL, fileName: "a.vtt", speakers: new Map([["Nobody", "witness"]]) },
				/voix/,
			],
		];
		for (const [code, { bytes, ...more }, words] of refused) {
			const error = await importFile(world, request(bytes, more)).then(
				() => null,
				(thrown: unknown) => thrown,
			);
			expect(error, code).toBeInstanceOf(Refusal);
			if (!(error instanceof Refusal)) continue;
			expect(error.code).toBe(code);
			expect(FAILURE_SENTENCES[error.code](error.facts)).toMatch(words);
		}
		const late = await importFile(world, request(surveyFile([future]), { narrative: ["RECIT"] }));
		expect(late).toMatchObject({ rows: 1, accepted: 0 });
		expect(late.refused.map(({ reason }) => reason)).toEqual([READING_SENTENCES["date-in-future"]]);
		expect(await allTestimonies(world)).toEqual([]);
	});
});

describe("the fixture", () => {
	it("is what LimeSurvey writes, byte for byte", () => {
		const bytes = Buffer.from(surveyFile());
		expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
		const text = bytes.toString("utf8");
		expect(text.endsWith('"\r\n\r\n')).toBe(true);
		expect(text).toContain('"Y","",');
		expect(text).toContain('"Y",,');
		expect(text).toContain('""erreur 12""');
		expect(text).toContain("site ».\nLa borne");
		expect(text).toContain('"1980-01-01 00:00:00"');
	});
});
