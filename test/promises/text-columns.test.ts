// EVIDENCE-OF: P6
// EVIDENCE-OF: P7
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { normaliseText, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { findTestimony } from "@portevoix/services/intake/find-testimony";
import { receiveTranscript } from "@portevoix/services/intake/receive-transcript";
import { recordBasis } from "@portevoix/services/intake/record-basis";
import { saveDraft } from "@portevoix/services/plaidoyer/save-draft";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { readWorkingText } from "@portevoix/services/pseudonymisation/read-working-text";
import { writeSetting } from "@portevoix/services/settings/settings";
import { TEXT_COLUMNS } from "@portevoix/services/withdrawal/text-columns";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { readExports } from "../architecture/name-rules.ts";
import { readSources } from "../architecture/read-project.ts";
import { findInStore, holdsText, readColumns } from "./find-in-store.ts";
import { documentWith, type House, openHouse } from "./open-house.ts";

const CANARY = "Kanarivogel";
const folders: string[] = [];
const newFile = () => {
	const folder = mkdtempSync(join(tmpdir(), "portevoix-promise-"));
	folders.push(folder);
	return join(folder, "store.sqlite");
};
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Whether the bytes of the store, its log or its index of the log hold the words, in any case. */
function inBytes(file: string, words: string): string[] {
	return ["", "-wal", "-shm", "-journal"].filter((end) => {
		if (!existsSync(file + end)) return false;
		const bytes = readFileSync(file + end)
			.toString("latin1")
			.toLowerCase();
		return bytes.includes(Buffer.from(words.toLowerCase()).toString("latin1"));
	});
}

const erased = Object.entries(TEXT_COLUMNS).filter(([, { erasedBy }]) => !erasedBy.startsWith("kept: "));

describe("the list of text columns", () => {
	it("is the schema, column for column, both ways", async () => {
		const { database } = await openHouse();
		const columns = (await readColumns(database)).filter(holdsText);
		expect(columns.length).toBeGreaterThan(250);
		expect(columns.map(({ table, name }) => `${table}.${name}`).sort()).toEqual(
			Object.keys(TEXT_COLUMNS).sort(),
		);
	});

	it("names verbs that exist, and that the withdrawal calls", () => {
		const sources = readSources().filter(({ path }) => path.startsWith("services/src/"));
		const exported = new Set(sources.flatMap(({ text }) => readExports(text).map(({ name }) => name)));
		const withdrawal = sources.find(({ path }) => path.endsWith("/withdraw-testimony.ts"))!.text;
		const verbs = [...new Set(erased.map(([, { erasedBy }]) => erasedBy))].sort();
		expect(verbs).toEqual(["eraseCodings", "eraseQuotes", "eraseTestimony", "eraseWorkingTexts"]);
		for (const verb of verbs) {
			expect([verb, exported.has(verb), withdrawal.includes(`await ${verb}(`)]).toEqual([verb, true, true]);
		}
	});

	it("keeps no words of a witness, and gives a reason for everything it keeps", () => {
		for (const [column, { holds, erasedBy }] of Object.entries(TEXT_COLUMNS)) {
			if (holds === "words-of-witness")
				expect([column, erasedBy]).toEqual([column, expect.stringMatching(/^erase/)]);
			if (erasedBy.startsWith("kept: ")) expect(erasedBy.length).toBeGreaterThan(40);
		}
	});
});

const STORY = `Je m’appelle ${CANARY} et la borne de l’hôpital ne connaît pas mon dossier.`;

/** One testimony that went through every step, its name left in the text by mistake. */
async function throughAllSteps(house: House): Promise<string> {
	await writeSetting(house.world, "single_reading", "on");
	const { testimonyId } = await house.tell(STORY, ["count", "excerpt"]);
	await house.approve(testimonyId, [
		{ start: 26, end: 28, kind: "place", replacement: "[lieu]", source: "person" },
	]);
	await house.approve(testimonyId);
	await house.code(testimonyId, "digital-divide.kiosks", STORY.slice(0, 40));
	await makeSuggestions(house.as("coder"), testimonyId);
	const plaidoyerId = await house.plaidoyer();
	const citation = await house.cite(plaidoyerId, testimonyId, STORY.slice(0, 40), [
		{ kind: "clarification", at: 3, words: "clarifié" },
	]);
	await saveDraft(house.as("writer"), { plaidoyerId, baseRevision: 1, document: documentWith([citation]) });
	await recordBasis(house.as("coordinator"), testimonyId, "base");
	const { source_id } = await findTestimony(house.database.db, testimonyId);
	const rows = [
		sql`insert into attachment values ('a', ${source_id}, 'recording', 'x', 'x', 'x', null, null)`,
		sql`insert into contact values (${testimonyId}, 'x', 'x', null)`,
		sql`insert into memo values ('m', 'testimony', ${testimonyId}, 'x', 'coder', '2026-11-23', null)`,
		sql`insert into answer values ('n', ${testimonyId}, 'q', null, 'given', 'x', null, null)`,
	];
	for (const row of rows) await row.execute(house.database.db);
	return testimonyId;
}

describe("a withdrawal", () => {
	it("leaves no word that a verb had stored, in no column and in no byte", async () => {
		const file = newFile();
		const house = await openHouse(file);
		const testimonyId = await throughAllSteps(house);
		expect(await findInStore(house.database, CANARY)).toEqual(
			expect.arrayContaining([
				"citation_text.body",
				"coding.exact",
				"search_stem.stems",
				"working_text.body",
			]),
		);
		expect(inBytes(file, CANARY)).not.toEqual([]);
		await withdrawTestimony(house.as("officer"), testimonyId, "demande");
		expect(await findInStore(house.database, CANARY)).toEqual([]);
		expect(inBytes(file, CANARY)).toEqual([]);
		await house.database.close();
		expect(inBytes(file, CANARY)).toEqual([]);
	});

	it("erases every column that the list says, planted one by one", async () => {
		const file = newFile();
		const house = await openHouse(file);
		const { db } = house.database;
		const testimonyId = await throughAllSteps(house);
		const planted: string[] = [];
		for (const [place] of erased) {
			const [table = "", column = ""] = place.split(".");
			const { rows } = await sql<{
				name: string;
			}>`select "from" as name from pragma_foreign_key_list(${table})`.execute(db);
			// A reference to another table cannot hold words.
			if (rows.some(({ name }) => name === column)) continue;
			const word = `${CANARY}${planted.length}x`;
			const { numAffectedRows } =
				await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${word}`.execute(db);
			expect([place, Number(numAffectedRows) > 0]).toEqual([place, true]);
			planted.push(place);
		}
		expect((await findInStore(house.database, CANARY)).sort()).toEqual(
			expect.arrayContaining([...planted].sort()),
		);
		await withdrawTestimony(house.as("officer"), testimonyId, "demande");
		expect(await findInStore(house.database, CANARY)).toEqual([]);
		expect(inBytes(file, CANARY)).toEqual([]);
	});

	it("of one voice of a round table leaves the others' words, and none of its own", async () => {
		const file = newFile();
		const house = await openHouse(file);
		const facts = {
			witnessRole: "patient",
			language: "fr",
			province: "namur",
			witnessAge: "65-79",
			concernedAge: "unknown",
			careSetting: "hospital",
		} as const;
		const witness = {
			facts,
			consents: [{ purpose: "count", granted: true }],
			consentTextHash: null,
			capacity: "self",
			basis: null,
			collectedBy: null,
			sourceKey: null,
		} as const;
		const own = `Moi, ${CANARY}, je fais la file deux fois devant la borne.`;
		const other = "Chez nous, la borne de l’accueil est en panne depuis mars.";
		const ids = await receiveTranscript(house.as("coordinator"), {
			kind: "round-table",
			turns: [
				{ speaker: "Une", text: normaliseText(own) },
				{ speaker: "Autre", text: normaliseText(other) },
			],
			speakers: new Map(),
			witnesses: new Map([
				["Une", witness],
				["Autre", witness],
			]),
			campaignId: null,
			receivedAt: "2026-11-20T10:00:00.000Z",
			batch: null,
		});
		const [one = "", two = ""] = [ids.get("Une"), ids.get("Autre")];
		await approvePseudonymisation(house.as("masker"), { testimony: one, masks: [] });
		await house.code(one, "digital-divide.kiosks", own);
		await house.code(two, "digital-divide.kiosks", other);
		await withdrawTestimony(house.as("officer"), one, "demande");
		expect(await findInStore(house.database, CANARY)).toEqual([]);
		expect(inBytes(file, CANARY)).toEqual([]);
		const { source_id } = await findTestimony(house.database.db, two);
		const text = await readWorkingText(house.database.db, source_id);
		expect(sliceCodePoints(text.body, await house.placeOf(two, other))).toBe(other);
		expect(await findInStore(house.database, "en panne depuis mars")).toEqual([
			"coding.exact",
			"working_text.body",
		]);
	});
});
