import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { actingAs } from "@portevoix/services/context";
import { openCorpus } from "@portevoix/services/counting/open-corpus";
import { citeCount } from "@portevoix/services/plaidoyer/cite-count";
import { citeExcerpt, type ExcerptCitation } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { exportPlaidoyer } from "@portevoix/services/plaidoyer/export-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { readDraft } from "@portevoix/services/plaidoyer/read-draft";
import { resolveEvidence } from "@portevoix/services/plaidoyer/resolve-evidence";
import { saveDraft } from "@portevoix/services/plaidoyer/save-draft";
import { confirmSecondReading } from "@portevoix/services/pseudonymisation/confirm-second-reading";
import { writeSetting } from "@portevoix/services/settings/settings";
import { expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import { openConnections } from "../journey/open-connections.ts";
import {
	approve,
	findingsOf,
	openJourney,
	placeOf,
	refusalOf,
	tell,
	tellInGroup,
} from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const STORY = "La file dure une heure. 😀 La file est longue et personne ne vient. Le guichet ferme tôt.";

async function openPlaidoyer(world: World, corpusId?: string): Promise<string> {
	const document = newDocument("Essai", "la Fédération d’essai", world.now(), world.newId);
	return createPlaidoyer(world, {
		title: "Essai",
		document,
		...(corpusId === undefined ? {} : { corpusId }),
	});
}

async function quotable(world: World, words = STORY): Promise<string> {
	const { testimonyId } = await tell(world, words);
	await approve(world, testimonyId, []);
	return testimonyId;
}

/** A document of one chapter that shows one quote. */
function showing(world: World, citationId: string): PlaidoyerDocument {
	const id = () => world.newId();
	return PlaidoyerDocument.parse({
		type: "doc",
		attrs: { title: "Essai", federation: "la Fédération d’essai", date: "2026-11" },
		content: [
			{
				type: "chapter",
				attrs: { id: id(), title: "Un chapitre" },
				content: [{ type: "citationBlock", attrs: { id: id(), citationId, form: "quote" } }],
			},
		],
	});
}

async function evidenceOf(world: World, plaidoyerId: string) {
	return resolveEvidence(world, await readDraft(world.store.db, plaidoyerId));
}

forEachDialect("quoting", (open) => {
	it("takes words or a span, keeps them letter for letter, and shows the writer's edits", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const testimony = await quotable(world);
		const base = { plaidoyerId, testimony, reidentificationAnswer: "Relu." };
		const span = placeOf(STORY, "😀 La file est longue et personne ne vient.");
		const byWords = await citeExcerpt(world, {
			...base,
			passage: { words: "La file est longue et personne ne vient." },
		});
		const bySpan = await citeExcerpt(world, {
			...base,
			passage: span,
			edits: [
				{ kind: "omission", start: 9, end: 22 },
				{ kind: "clarification", at: 1, words: "à la mutualité" },
			],
		});
		const { excerpts } = await evidenceOf(world, plaidoyerId);
		expect(excerpts[byWords]).toMatchObject({ words: "La file est longue et personne ne vient." });
		expect(excerpts[bySpan]).toMatchObject({
			words: expect.stringMatching(/😀.*à la mutualité.*\[…\].*vient/),
		});
		const stored = await world.store.db
			.selectFrom("citation_text")
			.select("body")
			.orderBy("citation_id")
			.execute();
		expect(stored.map(({ body }) => body)).toContain(sliceCodePoints(STORY, span));
		expect(await findingsOf(world)).toEqual([]);
	});

	it("refuses what is not there, is there twice, is not the witness's, or was not read twice", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const testimony = await quotable(world);
		const cite = (more: Partial<ExcerptCitation>) =>
			refusalOf(
				citeExcerpt(world, {
					plaidoyerId,
					testimony,
					passage: { words: "Le guichet ferme tôt." },
					reidentificationAnswer: "Relu.",
					...more,
				}),
			);
		expect(await cite({ passage: { words: "Le guichet ferme tard." } })).toBe("quote-not-found");
		expect(await cite({ passage: { words: "La file" } })).toBe("quote-ambiguous");
		expect(await cite({ passage: { words: "  " } })).toBe("quote-not-found");
		expect(await cite({ passage: { start: 0, end: 9999 } })).toBe("span-not-codable");
		expect(await cite({ passage: { start: 4, end: 4 } })).toBe("span-not-codable");
		expect(await cite({ edits: [{ kind: "omission", start: 0, end: 500 }] })).toBe("span-outside-text");
		expect(await cite({ plaidoyerId: "nothing" })).toBe("unknown-plaidoyer");
		expect(await cite({ testimony: "nobody" })).toBe("unknown-testimony");
		await writeSetting(world, "single_reading", "off");
		expect(await cite({})).toBe("second-reading-missing");
		expect(await refusalOf(confirmSecondReading(world, testimony))).toBe("second-reader-is-first");
		await confirmSecondReading(
			actingAs(world, { kind: "account", id: "lina", roles: ["validator"] }),
			testimony,
		);
		expect(await cite({})).toBe("not refused");
		const named = await quotable(world, "J’ai écrit à odile.vandersmissen@exemple.be hier soir.");
		await writeSetting(world, "single_reading", "on");
		const passage = { words: "J’ai écrit à odile.vandersmissen@exemple.be hier soir." };
		const warned = { plaidoyerId, testimony: named, passage };
		expect(await refusalOf(citeExcerpt(world, warned))).toBe("reidentification-unanswered");
		const group = await tellInGroup(
			world,
			[
				{ speaker: "Solange", text: "Le repas est froid." },
				{ speaker: "Firmin", text: "Le lit est dur." },
			],
			["Solange", "Firmin"],
		);
		await approve(world, group.get("Solange")!, []);
		expect(await cite({ testimony: group.get("Solange")!, passage: { words: "Le lit est dur." } })).toBe(
			"quote-not-found",
		);
	});

	it("follows the words to the next version of the text", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const testimony = await quotable(world);
		const passage = { words: "Le guichet ferme tôt." };
		const id = await citeExcerpt(world, { plaidoyerId, testimony, passage, reidentificationAnswer: "Relu." });
		await saveDraft(world, { plaidoyerId, baseRevision: 1, document: showing(world, id) });
		await approve(world, testimony, ["une heure"], "missed-identifier");
		expect((await evidenceOf(world, plaidoyerId)).excerpts[id]).toMatchObject({
			words: "Le guichet ferme tôt.",
		});
		expect(await findingsOf(world)).toEqual([]);
		expect((await exportPlaidoyer(world, plaidoyerId, "docx")).length).toBeGreaterThan(1000);
	});

	it("stops an export when a quote is no longer what the text says", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const testimony = await quotable(world);
		const passage = { words: "La file dure une heure." };
		const id = await citeExcerpt(world, { plaidoyerId, testimony, passage, reidentificationAnswer: "Relu." });
		await saveDraft(world, { plaidoyerId, baseRevision: 1, document: showing(world, id) });
		await approve(world, testimony, ["une heure"], "correction");
		for (const format of ["docx", "pdf"] as const) {
			expect(await refusalOf(exportPlaidoyer(world, plaidoyerId, format))).toBe("export-not-proved");
		}
		expect(await world.store.db.selectFrom("release_file").selectAll().execute()).toEqual([]);
	});

	it("does not keep a missed identifier in a quote", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const testimony = await quotable(world, "Le docteur Kanarivogel a fermé la porte.");
		const passage = { words: "Le docteur Kanarivogel a fermé la porte." };
		await citeExcerpt(world, { plaidoyerId, testimony, passage, reidentificationAnswer: "Relu." });
		await approve(world, testimony, ["Kanarivogel"], "missed-identifier");
		expect(await findWords(world.store, "kanarivogel")).toEqual([]);
	});
});

forEachDialect("figures of a plaidoyer", (open) => {
	async function tellFrom(world: World, province: "liege" | "namur", persons: number): Promise<void> {
		for (let person = 0; person < persons; person += 1) {
			const { testimonyId } = await tell(world, STORY, { facts: { province } });
			await approve(world, testimonyId, []);
			await finishReading(world, testimonyId);
		}
	}

	it("are counted within the dossier, live, and say when they moved", async () => {
		const world = await openJourney(await open());
		await tellFrom(world, "liege", 6);
		await tellFrom(world, "namur", 7);
		const plaidoyerId = await openPlaidoyer(world);
		const id = await citeCount(world, { plaidoyerId, query: { by: [], where: [] }, freeze: true });
		const live = await citeCount(world, { plaidoyerId, query: { by: [], where: [] } });
		const { counts } = await evidenceOf(world, plaidoyerId);
		expect(counts[id]).toMatchObject({ witnesses: "13 personnes", testimonies: "13 témoignages" });
		expect(counts[id]?.stale).toBeUndefined();
		await tellFrom(world, "namur", 1);
		const after = (await evidenceOf(world, plaidoyerId)).counts;
		expect(after[id]).toMatchObject({ witnesses: "14 personnes", stale: true });
		expect(after[live]).toMatchObject({ witnesses: "14 personnes" });
		expect(after[live]?.stale).toBeUndefined();
		const unknown = { by: [], where: [{ facet: "code" as const, values: ["no-such-code"] }] };
		expect(await refusalOf(citeCount(world, { plaidoyerId, query: unknown }))).toBe("unknown-code");
		expect(await findingsOf(world)).toEqual([]);
	});

	it("that were frozen within a dossier are not said to have moved when nothing did", async () => {
		const world = await openJourney(await open());
		await tellFrom(world, "liege", 6);
		await tellFrom(world, "namur", 7);
		const query = { where: [{ facet: "province" as const, values: ["liege"] }] };
		const corpusId = await openCorpus(world, { title: "Liège", query });
		const plaidoyerId = await openPlaidoyer(world, corpusId);
		const id = await citeCount(world, { plaidoyerId, query: { by: [], where: [] }, freeze: true });
		const { counts } = await evidenceOf(world, plaidoyerId);
		expect(counts[id]).toMatchObject({ witnesses: "6 personnes" });
		expect(counts[id]?.stale).toBeUndefined();
	});

	it("never reach outside the dates of the dossier", async () => {
		const world = await openJourney(await open());
		await tellFrom(world, "liege", 6);
		const corpusId = await openCorpus(world, {
			title: "Plus tard",
			query: { where: [], from: "2026-12-01" },
		});
		world.setClock("2026-12-05T10:00:00.000Z");
		await tellFrom(world, "liege", 5);
		const plaidoyerId = await openPlaidoyer(world, corpusId);
		const query = { by: [], where: [], from: "2020-01-01", to: "2030-01-01" };
		const id = await citeCount(world, { plaidoyerId, query });
		expect((await evidenceOf(world, plaidoyerId)).counts[id]).toMatchObject({ witnesses: "5 personnes" });
	});
});

forEachDialect("saving a draft", (open) => {
	it("refuses what is outdated, unknown, repeated or not cited here, and loses no revision", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const { document } = await readDraft(world.store.db, plaidoyerId);
		const save = (more: Partial<Parameters<typeof saveDraft>[1]>) =>
			refusalOf(saveDraft(world, { plaidoyerId, baseRevision: 1, document, ...more }));
		expect(await save({ plaidoyerId: "nothing" })).toBe("unknown-plaidoyer");
		expect(await save({ document: showing(world, world.newId()) })).toBe("unknown-citation");
		const twice = { ...document, content: [...document.content, document.content[0]!] };
		expect(await save({ document: twice })).toBe("document-invalid");
		expect(await save({})).toBe("not refused");
		expect(await save({})).toBe("draft-outdated");
		expect(await save({ baseRevision: 2 })).toBe("not refused");
		const rows = await world.store.db.selectFrom("draft").select("revision").orderBy("revision").execute();
		expect(rows.map(({ revision }) => revision)).toEqual([1, 2, 3]);
	});

	it("lets one of two savers win, and tells the other", async () => {
		const world = await openJourney(await open());
		const plaidoyerId = await openPlaidoyer(world);
		const { document } = await readDraft(world.store.db, plaidoyerId);
		await openConnections(world);
		const outcomes = await Promise.all(
			[1, 2, 3].map(() =>
				refusalOf(saveDraft(world, { plaidoyerId, baseRevision: 1, document })).catch(() => "unexpected"),
			),
		);
		expect(outcomes.sort()).toEqual(["draft-outdated", "draft-outdated", "not refused"]);
	});
});
