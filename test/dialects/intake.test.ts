import { Submission } from "@portevoix/data/vocabulary/submission";
import { LONGEST_TEXT, TestimonyFacts } from "@portevoix/data/vocabulary/testimony";
import { actingAs } from "@portevoix/services/context";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { addOrganisation } from "@portevoix/services/intake/add-organisation";
import { findOrOpenCampaign } from "@portevoix/services/intake/find-or-open-campaign";
import { linkWitness } from "@portevoix/services/intake/link-witness";
import { listTestimonies } from "@portevoix/services/intake/list-testimonies";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { openReceipt } from "@portevoix/services/intake/open-receipt";
import { receiveTranscript, type TranscriptReception } from "@portevoix/services/intake/receive-transcript";
import { submitTestimony } from "@portevoix/services/intake/submit-testimony";
import { proposePseudonymisation } from "@portevoix/services/pseudonymisation/propose-pseudonymisation";
import { expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import { openConnections } from "../journey/open-connections.ts";
import {
	allTestimonies,
	approve,
	findingsOf,
	openJourney,
	refusalOf,
	SHOWN,
	tell,
} from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";

const yes = [{ purpose: "count" as const, granted: true }];

function submission(world: World, more: Partial<Submission> = {}): Submission {
	const base = {
		submissionId: world.newId(),
		answers: [{ text: "Un récit de Kanarivogel." }],
		consents: yes,
	};
	return { ...Submission.parse({ ...base, consentTextHash: SHOWN }), ...more };
}

const answer = (text: string) => [{ questionId: "story", text }];

async function totals(world: World) {
	const { witnesses, testimonies } = (await countCorpus(world, { by: [], where: [] }, { internal: true }))
		.total;
	return [witnesses, testimonies];
}

forEachDialect("sending a testimony", (open) => {
	it("seals the words: they stand nowhere in the store, and only the masker's verb opens them", async () => {
		const world = await openJourney(await open());
		const text = "Première ligne\r\n\r\nCafe\u0301 de Kanarivogel 😀\u0000";
		const { testimonyId } = await submitTestimony(world, submission(world, { answers: answer(text) }));
		expect(await findWords(world.store, "kanarivogel")).toEqual([]);
		const [row] = await allTestimonies(world);
		const document = await openOriginal(world, world.store.db, row!.source_id);
		expect(document.body).toBe("Première ligne\n\nCafé de Kanarivogel 😀");
		expect(document.frames).toMatchObject([{ testimonyId, speaker: "witness", start: 0, end: 37 }]);
		await proposePseudonymisation(world, testimonyId);
		const reads = await world.store.db
			.selectFrom("audit_entry")
			.select(["entity_id", "reason"])
			.where("action", "=", "original.read")
			.execute();
		expect(reads).toEqual([{ entity_id: row!.source_id, reason: "masking" }]);
		expect(await findWords(world.store, "kanarivogel")).toEqual([]);
	});

	it("stores the same sending once, also when it arrives several times together", async () => {
		const world = await openJourney(await open());
		const visitor = actingAs(world, { kind: "visitor", id: "visitor" });
		const sent = submission(world);
		await openConnections(world);
		const together = await Promise.all([1, 2, 3].map(() => submitTestimony(visitor, sent)));
		const again = await submitTestimony(visitor, sent);
		for (const receipt of together) expect(receipt).toEqual(again);
		expect(await allTestimonies(world)).toHaveLength(1);
		expect(await totals(world)).toEqual([1, 1]);
		const { testimonyId, receipt } = again;
		expect(await openReceipt(world, receipt.replaceAll(" ", "-"))).toMatchObject({ testimonyId });
		expect(await findWords(world.store, receipt)).toEqual([]);
		expect(await findWords(world.store, receipt.replaceAll(" ", ""))).toEqual([]);
		expect(await refusalOf(openReceipt(world, "1091 3929 5686 4094"))).toBe("unknown-receipt");
		expect(await refusalOf(openReceipt(world, "1091 3929 5686 4095"))).toBe("unknown-receipt");
		expect(await findingsOf(world)).toEqual([]);
	});

	it("takes other words under the same number as a correction, once", async () => {
		const world = await openJourney(await open());
		const sent = submission(world);
		const first = await submitTestimony(world, sent);
		const corrected = { ...sent, answers: answer("Le récit, corrigé."), province: "liege" as const };
		for (let times = 0; times < 3; times += 1) {
			expect(await submitTestimony(world, corrected)).toEqual(first);
		}
		const originals = await world.store.db.selectFrom("original_text").select("reason").execute();
		expect(originals).toHaveLength(2);
		expect(await totals(world)).toEqual([1, 1]);
		expect((await allTestimonies(world))[0]).toMatchObject({ province: "liege" });
		const { body } = await approve(world, first.testimonyId, []);
		expect(body).toBe("Le récit, corrigé.");
		const refused = { ...corrected, consents: [{ purpose: "count" as const, granted: false }] };
		await submitTestimony(world, refused);
		expect(await totals(world)).toEqual([0, 0]);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("refuses with a reason, and stores nothing", async () => {
		const world = await openJourney(await open());
		const refused: [string, Partial<Submission>][] = [
			["text-missing", { answers: answer("") }],
			["text-missing", { answers: answer(" \n\t\u00a0 ") }],
			["text-too-long", { answers: answer("é".repeat(LONGEST_TEXT + 1)) }],
			["text-too-long", { answers: [1, 2].map(() => answer("a".repeat(LONGEST_TEXT / 2))[0]!) }],
			["consent-text-missing", { consentTextHash: "0".repeat(64) }],
			["unknown-purpose", { consents: [...yes, { purpose: "share:ligue", granted: true }] }],
			["unknown-campaign", { campaign: "no-such-campaign" }],
			["unknown-organisation", { collectedBy: world.newId() }],
			["date-in-future", { receivedAt: "2031-01-01T00:00:00.000Z" }],
		];
		for (const [code, more] of refused) {
			expect(await refusalOf(submitTestimony(world, submission(world, more)))).toBe(code);
		}
		const coder = actingAs(world, { kind: "account", id: "x", roles: ["coder"] });
		expect(await refusalOf(submitTestimony(coder, submission(world)))).toBe("not-allowed");
		for (const table of ["testimony", "source", "original_text", "receipt", "draft_submission"] as const) {
			expect(await world.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
		}
		const longest = submission(world, { answers: answer("😀".repeat(LONGEST_TEXT)) });
		expect(await refusalOf(submitTestimony(world, longest))).toBe("not refused");
	});

	it("waits in quarantine without a yes, and keeps its campaign and who collected it", async () => {
		const world = await openJourney(await open());
		await findOrOpenCampaign(world, "ecrans-2026");
		const collectedBy = await addOrganisation(world, { name: "Ligue d’essai", kind: "association" });
		await submitTestimony(
			world,
			submission(world, { campaign: "ecrans-2026", collectedBy, channel: "paper" }),
		);
		await submitTestimony(world, submission(world, { consents: [{ purpose: "count", granted: false }] }));
		expect(await totals(world)).toEqual([1, 1]);
		const listed = await listTestimonies(world, { limit: 10, offset: 0 });
		expect(listed.map(({ channel, status }) => [channel, status])).toEqual([
			["form", "quarantined"],
			["paper", "to-mask"],
		]);
		const { cells } = await countCorpus(
			world,
			{ by: ["campaign", "collected-by"], where: [] },
			{ internal: true },
		);
		expect(cells.map(({ values, witnesses }) => [...values, witnesses])).toEqual([
			["ecrans-2026", "Ligue d’essai", 1],
		]);
	});

	it("counts a person who tells two stories once", async () => {
		const world = await openJourney(await open());
		const ids: string[] = [];
		for (let story = 0; story < 4; story += 1)
			ids.push((await tell(world, `Récit numéro ${story}.`)).testimonyId);
		const [a, b, c, d] = ids as [string, string, string, string];
		const one = await linkWitness(world, a, b);
		expect(await linkWitness(world, b, c)).toBe(one);
		expect(await linkWitness(world, a, c)).toBe(one);
		expect(await totals(world)).toEqual([2, 4]);
		expect(await refusalOf(linkWitness(world, d, "nobody"))).toBe("unknown-testimony");
		expect(await totals(world)).toEqual([2, 4]);
	});

	it("joins two persons who prove to be one, with all their stories", async () => {
		const world = await openJourney(await open());
		const ids: string[] = [];
		for (let story = 0; story < 4; story += 1)
			ids.push((await tell(world, `Récit numéro ${story}.`)).testimonyId);
		const [a, b, c, d] = ids as [string, string, string, string];
		await linkWitness(world, a, b);
		await linkWitness(world, c, d);
		expect(await totals(world)).toEqual([2, 4]);
		await linkWitness(world, a, c);
		expect(await totals(world)).toEqual([1, 4]);
	});
});

forEachDialect("receiving a call or a gathering", (open) => {
	const witness = {
		facts: TestimonyFacts.parse({ province: "namur" }),
		consents: yes,
		consentTextHash: SHOWN,
		basis: null,
		collectedBy: null,
		sourceKey: null,
	};
	const call: TranscriptReception = {
		kind: "call",
		turns: [
			{ speaker: "Permanence", text: "Je vous écoute.", fromMs: 0, toMs: 900 },
			{ speaker: "Témoin", text: "On m’a oublié.", fromMs: 1000, toMs: 2500 },
			{ speaker: "Voisin", text: "C’est vrai." },
		],
		speakers: new Map([["Permanence", "call-taker"]]),
		witnesses: new Map([["Témoin", witness]]),
		campaignId: null,
		receivedAt: "2026-10-01T10:00:00.000Z",
		batch: null,
	};

	it("keeps who spoke and when, and gives the words to the witness only", async () => {
		const world = await openJourney(await open());
		const ids = await receiveTranscript(world, call);
		const [row] = await allTestimonies(world);
		const { frames } = await openOriginal(world, world.store.db, row!.source_id);
		expect(
			frames.map(({ speaker, testimonyId, fromMs, toMs }) => [speaker, testimonyId, fromMs, toMs]),
		).toEqual([
			["call-taker", undefined, 0, 900],
			["witness", ids.get("Témoin"), 1000, 2500],
			["other", undefined, undefined, undefined],
		]);
		expect(row).toMatchObject({ channel: "call", province: "namur" });
	});

	it("refuses a future date, no words, and a witness who never speaks, and stores nothing", async () => {
		const world = await openJourney(await open());
		const refused: [string, Partial<TranscriptReception>][] = [
			["date-in-future", { receivedAt: "2031-01-01T00:00:00.000Z" }],
			["text-missing", { turns: [{ speaker: "Témoin", text: "  " }] }],
			["unknown-speaker", { witnesses: new Map([["Absent", witness]]) }],
			["unknown-speaker", { turns: [{ speaker: "Permanence", text: "Allô ?" }] }],
		];
		for (const [code, more] of refused) {
			expect(await refusalOf(receiveTranscript(world, { ...call, ...more }))).toBe(code);
		}
		expect(await world.store.db.selectFrom("source").selectAll().execute()).toEqual([]);
		expect(await world.store.db.selectFrom("gathering").selectAll().execute()).toEqual([]);
	});
});
