import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { importFile } from "@portevoix/services/intake/import-file";
import { consentTextHash, keepConsentText } from "@portevoix/services/intake/keep-consent-text";
import { listTestimonies } from "@portevoix/services/intake/list-testimonies";
import { openReceipt } from "@portevoix/services/intake/open-receipt";
import { readUses } from "@portevoix/services/intake/read-uses";
import { recordBasis } from "@portevoix/services/intake/record-basis";
import { recordConsent } from "@portevoix/services/intake/record-consent";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { readDraft } from "@portevoix/services/plaidoyer/read-draft";
import { resolveEvidence } from "@portevoix/services/plaidoyer/resolve-evidence";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect, it } from "vitest";
import {
	allTestimonies,
	approve,
	findingsOf,
	openJourney,
	refusalOf,
	SHOWN,
	tell,
} from "../journey/open-journey.ts";
import { SURVEY_ROWS, surveyFile } from "../journey/survey-file.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const WORDS = "La borne de l’hôpital est en panne depuis l’été.";

function answer(
	world: World,
	testimonyId: string,
	choices: Partial<Record<Purpose, boolean>>,
): Promise<void> {
	return recordConsent(world, {
		testimonyId,
		choices: Object.entries(choices).map(([purpose, granted]) => ({
			purpose: purpose as Purpose,
			granted: granted === true,
		})),
		consentTextHash: SHOWN,
		givenBy: "witness",
		capacity: "self",
		channel: "call",
	});
}

async function counted(world: World): Promise<unknown> {
	return (await countCorpus(world, { by: [], where: [] }, { internal: true })).total.testimonies;
}

async function statusOf(world: World, id: string): Promise<string | undefined> {
	return (await listTestimonies(world, { limit: 10, offset: 0 })).find((one) => one.id === id)?.status;
}

async function openPlaidoyer(world: World): Promise<string> {
	const document = newDocument("Essai", "la Fédération d’essai", world.now(), world.newId);
	return createPlaidoyer(world, { title: "Essai", document });
}

const quote = (world: World, plaidoyerId: string, testimony: string) =>
	citeExcerpt(world, { plaidoyerId, testimony, passage: { words: WORDS }, reidentificationAnswer: "Relu." });

async function evidenceOf(world: World, plaidoyerId: string, citation: string) {
	const draft = await readDraft(world.store.db, plaidoyerId);
	return (await resolveEvidence(world, draft)).excerpts[citation];
}

forEachDialect("consent", (open) => {
	it("holds by the latest answer for each use, and keeps every answer", async () => {
		// The clock stands still: two answers of one moment are still told apart by their order.
		const world = await openJourney(await open(), { millisecondsPerLook: 0 });
		const { testimonyId, receipt } = await tell(world, WORDS, { yes: ["count", "excerpt"] });
		for (const granted of [false, true, false, true, false]) {
			await answer(world, testimonyId, { excerpt: granted });
			expect((await readUses(world.store.db, testimonyId)).has("excerpt")).toBe(granted);
		}
		await answer(world, testimonyId, { press: true });
		expect([...(await readUses(world.store.db, testimonyId))].sort()).toEqual(["count", "press"]);
		const { consents } = await openReceipt(world, receipt);
		expect(consents).toHaveLength(FORM_CONSENT_TEXT.purposes.length + 6);
	});

	it("takes a testimony out of the counts at a no, and back at a yes", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, WORDS);
		await tell(world, "Une autre personne.");
		await approve(world, testimonyId, []);
		const span = { start: 0, end: 8 };
		await applyCode(world, { testimony: testimonyId, code: "digital-divide.kiosks", span });
		await finishReading(world, testimonyId);
		expect(await counted(world)).toBe(2);
		for (let times = 0; times < 2; times += 1) {
			await answer(world, testimonyId, { count: false });
			expect(await counted(world)).toBe(1);
			expect(await statusOf(world, testimonyId)).toBe("quarantined");
			// Its reading stays, and may go on.
			await finishReading(world, testimonyId);
			await answer(world, testimonyId, { count: true });
			expect(await counted(world)).toBe(2);
			expect(await statusOf(world, testimonyId)).toBe("coded");
		}
		const asked = { by: ["code" as const], where: [], codes: ["digital-divide.kiosks"] };
		const { cells } = await countCorpus(world, asked, { internal: true });
		expect(cells[0]).toMatchObject({ witnesses: 1, witnessesRead: 1 });
	});

	it("shows « retiré » for a quote whose use is refused, and the words again when it is allowed again", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, WORDS, {
			yes: ["count", "excerpt", "excerpt-with-attributes"],
			facts: { province: "liege", witnessRole: "relative", witnessAge: "65-79" },
		});
		await approve(world, testimonyId, []);
		const plaidoyerId = await openPlaidoyer(world);
		const citation = await quote(world, plaidoyerId, testimonyId);
		expect(await evidenceOf(world, plaidoyerId, citation)).toMatchObject({
			words: WORDS,
			attribution: expect.stringMatching(/roche.*65.*Li/),
		});
		await answer(world, testimonyId, { "excerpt-with-attributes": false });
		expect(await evidenceOf(world, plaidoyerId, citation)).toEqual({
			words: WORDS,
			attribution: "Un témoin",
		});
		await answer(world, testimonyId, { excerpt: false });
		expect(await evidenceOf(world, plaidoyerId, citation)).toEqual({ withdrawn: true });
		expect(await refusalOf(quote(world, plaidoyerId, testimonyId))).toBe("consent-does-not-cover");
		await answer(world, testimonyId, { excerpt: true });
		expect(await evidenceOf(world, plaidoyerId, citation)).toMatchObject({ words: WORDS });
		expect(await findingsOf(world)).toEqual([]);
	});

	it("does not quote a testimony in quarantine", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, WORDS, { yes: ["excerpt"] });
		const { testimonyId: later } = await tell(world, WORDS, { yes: ["count", "excerpt"] });
		for (const id of [testimonyId, later]) await approve(world, id, []);
		const plaidoyerId = await openPlaidoyer(world);
		expect(await statusOf(world, testimonyId)).toBe("quarantined");
		const citation = await quote(world, plaidoyerId, later);
		await answer(world, later, { count: false });
		expect({
			new: await refusalOf(quote(world, plaidoyerId, testimonyId)),
			shown: await evidenceOf(world, plaidoyerId, citation),
		}).toEqual({ new: "consent-does-not-cover", shown: { withdrawn: true } });
	});

	it("points to texts that are kept once, by the hash of every letter", async () => {
		const world = await openJourney(await open());
		const { db } = world.store;
		const before = await db.selectFrom("consent_text").selectAll().orderBy("hash").execute();
		const hash = await keepConsentText(db, FORM_CONSENT_TEXT);
		expect(hash).toBe(SHOWN);
		expect(await db.selectFrom("consent_text").selectAll().orderBy("hash").execute()).toEqual(before);
		for (const changed of [
			{ ...FORM_CONSENT_TEXT, body: `${FORM_CONSENT_TEXT.body} ` },
			{ ...FORM_CONSENT_TEXT, language: "nl" as const },
			{ ...FORM_CONSENT_TEXT, purposes: FORM_CONSENT_TEXT.purposes.slice(1) },
		]) {
			expect(consentTextHash(changed)).not.toBe(SHOWN);
			await keepConsentText(db, changed);
		}
		const after = await db.selectFrom("consent_text").selectAll().execute();
		expect(after).toHaveLength(before.length + 3);
		expect(after.find((row) => row.hash === SHOWN)?.body).toBe(FORM_CONSENT_TEXT.body);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("refuses an unknown text, an unknown testimony, and one that left", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, WORDS);
		const consent = {
			testimonyId,
			choices: [{ purpose: "count" as const, granted: false }],
			consentTextHash: "0".repeat(64),
			givenBy: "witness" as const,
			capacity: "self" as const,
			channel: "call" as const,
		};
		expect(await refusalOf(recordConsent(world, consent))).toBe("consent-text-missing");
		expect(await refusalOf(answer(world, "nobody", { count: true }))).toBe("unknown-testimony");
		expect(await counted(world)).toBe(1);
	});
});

forEachDialect("a recorded basis", (open) => {
	it("lets a testimony be counted whose author nobody asked; it is never quoted", async () => {
		const world = await openJourney(await open());
		const unasked = { consents: [], consentTextHash: null, basis: null };
		const bytes = surveyFile(SURVEY_ROWS.slice(0, 1));
		await importFile(world, { ...unasked, fileName: "ancien.csv", bytes });
		const [testimony] = await allTestimonies(world);
		const { id } = testimony!;
		expect([await counted(world), await statusOf(world, id)]).toEqual([0, "quarantined"]);
		await recordBasis(world, id, "Récits publiés par l’association en 2019.");
		expect([await counted(world), await statusOf(world, id)]).toEqual([1, "to-mask"]);
		const { body } = await approve(world, id, []);
		const plaidoyerId = await openPlaidoyer(world);
		const passage = { start: 0, end: body.indexOf("carte") };
		const citing = citeExcerpt(world, {
			plaidoyerId,
			testimony: id,
			passage,
			reidentificationAnswer: "Relu.",
		});
		expect(await refusalOf(citing)).toBe("consent-does-not-cover");
		expect(await refusalOf(recordBasis(world, "nobody", "x"))).toBe("unknown-testimony");
	});

	it("never wins over a no, before or after it", async () => {
		const world = await openJourney(await open());
		const { testimonyId } = await tell(world, WORDS, { yes: ["excerpt"] });
		const basis = () => recordBasis(world, testimonyId, "Accord oral, noté par la permanence.");
		expect(await refusalOf(basis())).toBe("consent-does-not-cover");
		expect(await counted(world)).toBe(0);
		await answer(world, testimonyId, { count: true });
		expect(await counted(world)).toBe(1);
		await basis();
		await answer(world, testimonyId, { count: false });
		expect([await counted(world), await statusOf(world, testimonyId)]).toEqual([0, "quarantined"]);
	});
});
