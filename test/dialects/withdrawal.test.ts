import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { Submission } from "@portevoix/data/vocabulary/submission";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { searchExcerpts } from "@portevoix/services/counting/search-excerpts";
import { findTestimony } from "@portevoix/services/intake/find-testimony";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { openReceipt } from "@portevoix/services/intake/open-receipt";
import { submitTestimony } from "@portevoix/services/intake/submit-testimony";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { proposePseudonymisation } from "@portevoix/services/pseudonymisation/propose-pseudonymisation";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { afterAll, describe, expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import {
	approve,
	findingsOf,
	openJourney,
	placeOf,
	refusalOf,
	SHOWN,
	tell,
} from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

async function openPlaidoyer(world: World): Promise<string> {
	const document = newDocument("Essai", "la Fédération d’essai", world.now(), world.newId);
	return createPlaidoyer(world, { title: "Essai", document });
}

async function readPersons(world: World): Promise<unknown> {
	return (await countCorpus(world, { by: [], where: [] }, { internal: true })).total;
}

forEachDialect("a single witness withdraws", (open) => {
	it("destroys the original, erases every copy, tells the receipt and the log", async () => {
		const world = await openJourney(await open());
		const words = "Théodule Kanarivogel m’a dit que la borne était en panne, et je suis reparti.";
		const { testimonyId, reference, receipt } = await tell(world, words);
		await approve(world, testimonyId, []);
		const again = await approve(world, testimonyId, ["Théodule"]);
		const span = placeOf(again.body, "Kanarivogel m’a dit que la borne était en panne");
		await applyCode(world, { testimony: testimonyId, code: "digital-divide.kiosks", span });
		await makeSuggestions(world, testimonyId);
		await finishReading(world, testimonyId);
		const plaidoyerId = await openPlaidoyer(world);
		const citation = { plaidoyerId, testimony: testimonyId, passage: span, reidentificationAnswer: "Relu." };
		const citationId = await citeExcerpt(world, citation);
		await world.store.db
			.insertInto("memo")
			.values({
				id: world.newId(),
				entity: "testimony",
				entity_id: testimonyId,
				body: "Rappeler Kanarivogel",
				by: "cli",
				at: world.now().toISOString(),
				erased_at: null,
			})
			.execute();
		expect((await openReceipt(world, receipt)).withdrawnAt).toBeNull();
		expect(await findWords(world.store, "kanarivogel")).not.toEqual([]);

		const done = await withdrawTestimony(world, reference, "receipt");
		expect(done).toMatchObject({ reference, quotedIn: [{ citationId, plaidoyerId }] });
		expect(await findWords(world.store, "kanarivog")).toEqual([]);
		expect(await searchExcerpts(world, "borne panne")).toEqual([]);
		const { source_id, ...left } = await findTestimony(world.store.db, testimonyId);
		expect(left).toMatchObject({ province: "unknown", witness_role: "unknown", collected_by: null });
		expect(await refusalOf(openOriginal(world, world.store.db, source_id))).toBe("original-destroyed");
		const opened = await openReceipt(world, receipt);
		expect(opened).toMatchObject({ reference, withdrawnAt: left.withdrawn_at });
		expect(opened.consents.filter(({ granted }) => granted).length).toBeGreaterThan(0);
		const entry = await world.store.db
			.selectFrom("audit_entry")
			.selectAll()
			.orderBy("seq", "desc")
			.executeTakeFirstOrThrow();
		expect(entry).toMatchObject({
			action: "testimony.withdraw",
			entity: "testimony",
			entity_id: testimonyId,
			// A code of who asked, by who acted: here somebody at the machine, for a witness.
			reason: "request",
		});
		for (const refused of [
			() => withdrawTestimony(world, testimonyId, "receipt"),
			() => approve(world, testimonyId, []),
			() => makeSuggestions(world, testimonyId),
			() => citeExcerpt(world, citation),
		]) {
			expect(await refusalOf(refused())).toBe("already-withdrawn");
		}
		expect(await refusalOf(withdrawTestimony(world, "T-26-ZZZZZZ", "x"))).toBe("unknown-testimony");
		expect(await findingsOf(world)).toEqual([]);
	});

	it("takes back what was corrected too, and a correction cannot bring it back", async () => {
		const world = await openJourney(await open());
		const sent = Submission.parse({
			submissionId: world.newId(),
			answers: [{ text: "La première version." }],
			consents: [{ purpose: "count", granted: true }],
			consentTextHash: SHOWN,
		});
		const first = await submitTestimony(world, sent);
		const corrected = {
			...sent,
			answers: [{ questionId: "story", text: "La deuxième version, kanarivogel." }],
		};
		expect(await submitTestimony(world, corrected)).toEqual(first);
		const { body, sourceId } = await proposePseudonymisation(world, first.testimonyId);
		expect(body).toBe("La deuxième version, kanarivogel.");
		await withdrawTestimony(world, first.testimonyId, "receipt");
		const originals = await world.store.db
			.selectFrom("original_text")
			.select(["ciphertext", "wrapped_key"])
			.where("source_id", "=", sourceId)
			.execute();
		expect(originals).toEqual([
			{ ciphertext: null, wrapped_key: null },
			{ ciphertext: null, wrapped_key: null },
		]);
		for (const again of [sent, corrected]) {
			expect(await refusalOf(submitTestimony(world, again))).toBe("already-withdrawn");
		}
		expect(await readPersons(world)).toMatchObject({ testimonies: 0 });
	});
});

describe("the bytes on the disk", () => {
	const folders: string[] = [];
	afterAll(async () => {
		for (const folder of folders) await rm(folder, { recursive: true, force: true });
	});

	it("do not hold the words any more, in the file or in the log beside it", async () => {
		const folder = await mkdtemp(join(tmpdir(), "portevoix-test-"));
		folders.push(folder);
		const file = join(folder, "store.sqlite");
		const database = openSqlite(file);
		await migrateDatabase(database);
		const world = await openJourney(database);
		const onDisk = (words: string) =>
			["", "-wal", "-shm"].filter(
				(end) => existsSync(file + end) && readFileSync(file + end).includes(Buffer.from(words)),
			);
		const { testimonyId } = await tell(world, "La borne de Kanarivogel clignote, puis kanarivogel s’éteint.");
		const { testimonyId: other } = await tell(world, "La borne de Restevogel fonctionne très bien.");
		for (const id of [testimonyId, other]) {
			const { body } = await approve(world, id, []);
			const [words] = /\S*vogel/i.exec(body) ?? [""];
			await applyCode(world, { testimony: id, code: "costs", span: placeOf(body, `La borne de ${words}`) });
		}
		const plaidoyerId = await openPlaidoyer(world);
		const passage = { words: "La borne de Kanarivogel clignote" };
		await citeExcerpt(world, {
			plaidoyerId,
			testimony: testimonyId,
			passage,
			reidentificationAnswer: "Relu.",
		});
		expect(onDisk("Kanarivogel").length).toBeGreaterThan(0);
		expect(onDisk("kanarivog").length).toBeGreaterThan(0);
		await withdrawTestimony(world, testimonyId, "receipt");
		for (const words of ["Kanarivogel", "kanarivogel", "kanarivog", "clignot"]) {
			expect(onDisk(words), words).toEqual([]);
		}
		expect(onDisk("Restevogel").length).toBeGreaterThan(0);
		await database.close();
		for (const words of ["Kanarivogel", "kanarivog"]) expect(onDisk(words), words).toEqual([]);
	});
});
