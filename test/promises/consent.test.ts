// EVIDENCE-OF: P5
// EVIDENCE-OF: P6
import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { decideSuggestion } from "@portevoix/services/coding/decide-suggestion";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { listOpenSuggestions } from "@portevoix/services/coding/list-codings";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { actingAs } from "@portevoix/services/context";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { openReceipt } from "@portevoix/services/intake/open-receipt";
import { recordConsent } from "@portevoix/services/intake/record-consent";
import { exportPlaidoyer } from "@portevoix/services/plaidoyer/export-plaidoyer";
import { readDraft } from "@portevoix/services/plaidoyer/read-draft";
import { resolveEvidence } from "@portevoix/services/plaidoyer/resolve-evidence";
import { saveDraft } from "@portevoix/services/plaidoyer/save-draft";
import { writeSetting } from "@portevoix/services/settings/settings";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentWith, type House, openHouse, refusalOf } from "./open-house.ts";

const WORDS = "je fais la file deux fois devant la borne";
const STORY = `Depuis mars, à l’hôpital, ${WORDS} de l’accueil.`;
const KIOSKS = { by: ["code"] as "code"[], where: [], codes: ["digital-divide.kiosks"] };

/** Persons counted, exactly: what a colleague who reads the texts may see. */
async function persons(house: House): Promise<{ all: unknown; coded: unknown }> {
	const { total, cells } = await countCorpus(house.as("coder"), KIOSKS, { internal: true });
	return { all: total.witnesses, coded: cells[0]?.witnesses ?? 0 };
}

const answer = (house: House, testimonyId: string, choices: { purpose: Purpose; granted: boolean }[]) =>
	recordConsent(house.as("officer"), {
		testimonyId,
		choices,
		consentTextHash: consentTextHash(FORM_CONSENT_TEXT),
		givenBy: "witness",
		capacity: "self",
		channel: "call",
	});

async function openedHouse() {
	const house = await openHouse();
	await writeSetting(house.world, "single_reading", "on");
	return house;
}

/** A coded testimony whose quote stands in a saved draft. */
async function quoted(house: House) {
	const { testimonyId, receipt } = await house.tell(STORY, ["count", "excerpt"]);
	await house.approve(testimonyId);
	await house.code(testimonyId, "digital-divide.kiosks", WORDS);
	const plaidoyerId = await house.plaidoyer();
	const citation = await house.cite(plaidoyerId, testimonyId, WORDS);
	await saveDraft(house.as("writer"), { plaidoyerId, baseRevision: 1, document: documentWith([citation]) });
	return { testimonyId, receipt, plaidoyerId, citation };
}

async function wordFile(house: House, plaidoyerId: string): Promise<string> {
	const parts = unzipSync(await exportPlaidoyer(house.as("writer"), plaidoyerId, "docx"));
	return strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, "");
}

describe("P5: nothing beyond what was allowed", () => {
	it("is counted: without a yes to counting a testimony waits, coded or not", async () => {
		const house = await openedHouse();
		const { testimonyId } = await house.tell(STORY, ["excerpt"]);
		await house.approve(testimonyId);
		await house.code(testimonyId, "digital-divide.kiosks", WORDS);
		expect(await persons(house)).toEqual({ all: 0, coded: 0 });
		await answer(house, testimonyId, [{ purpose: "count", granted: true }]);
		expect(await persons(house)).toEqual({ all: 1, coded: 1 });
		await answer(house, testimonyId, [{ purpose: "count", granted: false }]);
		expect(await persons(house)).toEqual({ all: 0, coded: 0 });
	});

	it("is quoted: without a yes to quoting no passage is taken", async () => {
		const house = await openedHouse();
		const { testimonyId } = await house.tell(STORY, ["count", "press"]);
		await house.approve(testimonyId);
		expect(await refusalOf(house.cite(await house.plaidoyer(), testimonyId, WORDS))).toBe(
			"consent-does-not-cover",
		);
	});

	it("is said of a person: role, age and province only where that was allowed", async () => {
		const house = await openedHouse();
		const facts = { witnessRole: "relative", province: "namur", witnessAge: "65-79" } as const;
		const plaidoyerId = await house.plaidoyer();
		const told: string[] = [];
		for (const more of [[], ["excerpt-with-attributes"]] as const) {
			const { testimonyId } = await house.tell(STORY, ["count", "excerpt", ...more], facts);
			await house.approve(testimonyId);
			told.push(await house.cite(plaidoyerId, testimonyId, WORDS));
		}
		const draft = await readDraft(house.database.db, plaidoyerId);
		const { excerpts } = await resolveEvidence(house.as("writer"), draft);
		const [plain, full] = told.map((id) => JSON.stringify(excerpts[id]));
		expect(plain).not.toMatch(/Namur|65|proche/i);
		expect(full).toMatch(/Namur/);
	});

	it("stays in a document after the answer changed", async () => {
		const house = await openedHouse();
		const { testimonyId, plaidoyerId, citation } = await quoted(house);
		expect(await wordFile(house, plaidoyerId)).toContain(WORDS);
		await answer(house, testimonyId, [{ purpose: "excerpt", granted: false }]);
		const draft = await readDraft(house.database.db, plaidoyerId);
		const { excerpts } = await resolveEvidence(house.as("writer"), draft);
		expect(excerpts[citation]).toEqual({ withdrawn: true });
		const printed = await wordFile(house, plaidoyerId);
		expect(printed).not.toContain(WORDS);
		expect(printed).toContain("retiré");
	});

	it("is agreed to in other words than those that can be shown again", async () => {
		const house = await openedHouse();
		const { testimonyId } = await house.tell(STORY, ["count"]);
		const rows = await house.database.db
			.selectFrom("consent_event")
			.innerJoin("consent_text", "consent_text.hash", "consent_event.consent_text_hash")
			.select(["consent_event.purpose", "consent_text.body"])
			.where("testimony_id", "=", testimonyId)
			.execute();
		expect(rows.map(({ purpose }) => purpose).sort()).toEqual([...FORM_CONSENT_TEXT.purposes].sort());
		for (const { body } of rows) expect(body).toBe(FORM_CONSENT_TEXT.body);
		const other = { consentTextHash: consentTextHash({ ...FORM_CONSENT_TEXT, body: "Autre chose." }) };
		expect(await refusalOf(house.tell(STORY, ["count"], other))).toBe("consent-text-missing");
	});
});

describe("P6: with the receipt", () => {
	it("the answers are read again and everything is withdrawn, in one act and without a reason", async () => {
		const house = await openedHouse();
		const { testimonyId, receipt, plaidoyerId } = await quoted(house);
		const opened = await openReceipt(house.visitor, receipt);
		expect(opened.testimonyId).toBe(testimonyId);
		expect(opened.consents).toContainEqual({ purpose: "excerpt", granted: true });
		const witness = actingAs(house.world, { kind: "witness", id: testimonyId });
		const { quotedIn } = await withdrawTestimony(witness, testimonyId, "");
		expect(quotedIn.map((place) => place.plaidoyerId)).toEqual([plaidoyerId]);
		expect(await persons(house)).toEqual({ all: 0, coded: 0 });
		expect(await wordFile(house, plaidoyerId)).not.toContain(WORDS);
		expect((await openReceipt(house.visitor, receipt)).withdrawnAt).not.toBeNull();
	});

	it("nobody is needed, and without it nobody from outside gets in", async () => {
		const house = await openedHouse();
		const { testimonyId } = await quoted(house);
		expect(await refusalOf(openReceipt(house.visitor, "1091 3929 5686 4094"))).toBe("unknown-receipt");
		const visitor = actingAs(house.world, { kind: "visitor", id: "visitor" });
		expect(await refusalOf(withdrawTestimony(visitor, testimonyId, ""))).toBe("not-allowed");
	});

	it("the code itself is stored nowhere", async () => {
		const house = await openedHouse();
		const { receipt } = await house.tell(STORY, ["count"]);
		const rows = JSON.stringify(await house.database.db.selectFrom("receipt").selectAll().execute());
		for (const form of [receipt, receipt.replaceAll(" ", "")]) expect(rows).not.toContain(form);
	});
});

describe("a suggestion of the program", () => {
	it("reaches no count, no draft and no document before a person accepted it", async () => {
		const house = await openedHouse();
		const { testimonyId } = await house.tell(STORY, ["count", "excerpt"]);
		const { workingTextId } = await house.approve(testimonyId);
		expect(await makeSuggestions(house.as("coder"), testimonyId)).toBeGreaterThan(0);
		await finishReading(house.as("coder"), testimonyId);
		const [suggestion] = await listOpenSuggestions(house.database.db, workingTextId, testimonyId);
		const ofCode = async (code = "") => {
			const query = { by: ["code" as const], where: [], codes: [code] };
			return (await countCorpus(house.as("coder"), query, { internal: true })).cells[0]?.witnesses ?? 0;
		};
		expect(await ofCode(suggestion?.code)).toBe(0);
		const plaidoyerId = await house.plaidoyer();
		const draft = await readDraft(house.database.db, plaidoyerId);
		const { counts, excerpts } = await resolveEvidence(house.as("writer"), draft);
		expect([counts, excerpts]).toEqual([{}, {}]);
		expect(await wordFile(house, plaidoyerId)).not.toContain(WORDS);
		await decideSuggestion(house.as("coder"), suggestion?.id ?? "", "accept");
		expect(await ofCode(suggestion?.code)).toBe(1);
	});

	it("that was refused never does", async () => {
		const house = await openedHouse();
		const { testimonyId } = await house.tell(STORY, ["count", "excerpt"]);
		const { workingTextId } = await house.approve(testimonyId);
		await makeSuggestions(house.as("coder"), testimonyId);
		await finishReading(house.as("coder"), testimonyId);
		const open = () => listOpenSuggestions(house.database.db, workingTextId, testimonyId);
		expect((await open()).length).toBeGreaterThan(0);
		for (const { id } of await open()) await decideSuggestion(house.as("coder"), id, "refuse");
		expect(await open()).toEqual([]);
		expect(await persons(house)).toEqual({ all: 1, coded: 0 });
		const { cells } = await countCorpus(house.as("coder"), { by: ["code"], where: [] }, { internal: true });
		expect(cells.filter(({ witnesses }) => witnesses !== 0)).toEqual([]);
	});
});
