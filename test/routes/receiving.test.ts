import type { OpenDatabase } from "@portevoix/data/connection/database";
import { addOrganisation } from "@portevoix/services/intake/add-organisation";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT, PAPER_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { openDesk } from "../support/sign-in.ts";

const Waiting = z.object({ count: z.int(), oldest: z.string().nullable() });
const Today = z.strictObject({
	toMask: Waiting.optional(),
	quarantined: Waiting.optional(),
	toCode: Waiting.optional(),
	suggestions: z.object({ count: z.int(), testimonies: z.int() }).optional(),
	secondReadings: Waiting.optional(),
	plaidoyers: z
		.array(z.object({ id: z.string(), title: z.string(), staleCounts: z.int(), withdrawnQuotes: z.int() }))
		.optional(),
	lastBatch: z.object({ fileName: z.string(), undoneAt: z.string().nullable(), accepted: z.int() }).nullish(),
	received: z.array(z.object({ channel: z.string(), count: z.int() })).optional(),
	withdrawn: z.int().optional(),
});
const Texts = z.object({
	texts: z.array(
		z.object({
			door: z.string(),
			hash: z.string(),
			introduction: z.string(),
			closing: z.string(),
			questions: z.array(z.object({ purpose: z.string(), question: z.string(), meaning: z.string() })),
		}),
	),
});
const Report = z.object({
	batch: z.string().nullable(),
	tool: z.string(),
	accepted: z.int(),
	quarantined: z.int(),
	duplicates: z.int(),
	preview: z
		.object({
			columns: z.array(
				z.object({ header: z.string(), role: z.string(), filled: z.int(), usual: z.int(), longest: z.int() }),
			),
			speakers: z.array(z.object({ label: z.string(), speaker: z.string(), turns: z.int(), words: z.int() })),
			narrativeMissing: z.boolean(),
		})
		.optional(),
});

const NAME = "Zéphyrine Kanarivogel";
const SURVEY = [
	"Horodateur;Adresse e-mail;Racontez ce qui vous est arrivé",
	`2026-11-20 10:00;zephyrine@exemple.invalid;Au guichet, ${NAME} m’a dit que tout se faisait en ligne désormais.`,
	"2026-11-21 11:00;autre@exemple.invalid;Je n’ai pas pu prendre rendez-vous parce que je n’ai pas d’ordinateur.",
].join("\n");
const GROUP = `Animatrice : Bonjour à toutes.\nMme A : Je n’ai pas pu prendre rendez-vous.\nMme B : Moi non plus, jamais.\n`;
const SHORT = "Code;Note\n1;oui\n2;non\n";

const call = (submissionId: string, more: object = {}) => ({
	submissionId,
	channel: "call",
	answers: [{ text: `Le guichet est fermé. ${NAME}` }],
	consents: [{ purpose: "count", granted: true }],
	consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
	capacity: "operator-attested",
	...more,
});

async function open(database: OpenDatabase) {
	const desk = await openDesk(database);
	const today = async (as: string) => Today.parse(await (await desk.ask("/api/today", { as })).json());
	const bring = async (as: string, name: string, words: string, fields: Record<string, string> = {}) => {
		const form = new FormData();
		form.set("file", new File([words], name));
		for (const [field, value] of Object.entries(fields)) form.set(field, value);
		const answer = await desk.ask("/api/imports", { as, form });
		return { status: answer.status, text: await answer.text() };
	};
	const report = async (...asked: Parameters<typeof bring>) => {
		const { status, text } = await bring(...asked);
		expect([status, text]).toEqual([201, text]);
		return { ...Report.parse(JSON.parse(text)), text };
	};
	return { ...desk, today, bring, report };
}

forEachDialect("the desk of the day and of reception", (openDatabase) => {
	it("tells each role its own queues, and no other", async () => {
		const desk = await open(await openDatabase());
		const partsOf = async (as: string) => Object.keys(await desk.today(as)).sort();
		expect(await partsOf(await desk.colleague())).toEqual([]);
		expect(await partsOf(await desk.colleague("administrator"))).toEqual([]);
		expect(await partsOf(await desk.colleague("call-taker"))).toEqual(["received"]);
		expect(await partsOf(await desk.colleague("masker"))).toEqual([
			"received",
			"secondReadings",
			"toMask",
			"withdrawn",
		]);
		expect(await partsOf(await desk.colleague("coder"))).toEqual([
			"received",
			"suggestions",
			"toCode",
			"withdrawn",
		]);
		expect(await partsOf(await desk.colleague("coordinator"))).toEqual([
			"lastBatch",
			"plaidoyers",
			"quarantined",
			"received",
			"withdrawn",
		]);
	});

	it("counts what waits as the work goes on", async () => {
		const desk = await open(await openDatabase());
		const callTaker = await desk.colleague("call-taker");
		const masker = await desk.colleague("masker");
		const validator = await desk.colleague("validator");
		const coder = await desk.colleague("coder");
		const officer = await desk.colleague("officer");
		const ids = ["7d444840-9dc0-41d1-b245-5ffdce74fad2", "1b4e28ba-2fa1-4d1e-883f-0016d3cca427"];
		const references: string[] = [];
		for (const id of ids) {
			const stored = await desk.ask("/api/testimonies", { as: callTaker, json: call(id) });
			references.push(z.object({ reference: z.string() }).parse(await stored.json()).reference);
		}
		const waiting = call("6fa459ea-ee8a-4ca4-894e-db77e160355e", {
			channel: "email",
			consents: [{ purpose: "count", granted: false }],
		});
		await desk.ask("/api/testimonies", { as: callTaker, json: waiting });
		const before = await desk.today(masker);
		// Whoever waits for a yes may be masked all the same.
		expect(before.toMask).toMatchObject({ count: 3, oldest: expect.stringMatching(/^2026-11-23T/) });
		expect(before.received).toEqual([
			{ channel: "call", count: 2 },
			{ channel: "email", count: 1 },
		]);
		expect((await desk.today(officer)).quarantined).toMatchObject({ count: 1 });

		const approved = await desk.ask(`/api/testimonies/${references[0]}/approval`, {
			as: masker,
			json: { masks: [] },
		});
		expect(approved.status).toBeLessThan(300);
		expect(await desk.today(masker)).toMatchObject({ toMask: { count: 2 }, secondReadings: { count: 0 } });
		expect((await desk.today(validator)).secondReadings).toMatchObject({ count: 1 });
		expect((await desk.today(coder)).toCode).toMatchObject({ count: 1 });
		await desk.ask(`/api/testimonies/${references[0]}/second-reading`, { as: validator, method: "POST" });
		expect((await desk.today(validator)).secondReadings).toEqual({ count: 0, oldest: null });

		const withdrawal = await desk.ask(`/api/testimonies/${references[1]}/withdrawal`, {
			as: officer,
			json: { reason: "demande par lettre" },
		});
		expect(withdrawal.status).toBe(200);
		expect(await desk.today(masker)).toMatchObject({
			toMask: { count: 1 },
			withdrawn: 1,
			received: [
				{ channel: "call", count: 1 },
				{ channel: "email", count: 1 },
			],
		});
		desk.world.setClock("2026-12-05T08:00:00.000Z");
		const later = await desk.signIn("masker@essai.example");
		expect(await desk.today(later)).toMatchObject({ withdrawn: 0, received: [] });
	});

	it("gives the words to read aloud, whole and in order, and the associations", async () => {
		const desk = await open(await openDatabase());
		await addOrganisation(desk.world, { name: "Association d’essai", kind: "association" });
		const as = await desk.colleague("call-taker");
		const { texts } = Texts.parse(await (await desk.ask("/api/consents/texts", { as })).json());
		for (const [door, text] of [
			["call", CALL_CONSENT_TEXT],
			["paper", PAPER_CONSENT_TEXT],
		] as const) {
			const told = texts.find((one) => one.door === door)!;
			expect(told.hash).toBe(consentTextHash(text));
			const questions = told.questions.map(
				({ question, meaning }, at) => `${at + 1}. ${question} (oui / non)\n${meaning}`,
			);
			expect([told.introduction, ...questions, told.closing].join("\n\n")).toBe(text.body);
		}
		const answer: unknown = await (await desk.ask("/api/organisations", { as })).json();
		expect(answer).toMatchObject({
			organisations: [{ name: "Association d’essai", kind: "association", id: expect.any(String) }],
		});
		const coder = await desk.colleague("coder");
		expect((await desk.ask("/api/organisations", { as: coder })).status).toBe(403);
		expect((await desk.ask("/api/consents/texts", { as: coder })).status).toBe(403);
	});

	it("previews a table without storing it, by headers and lengths and never a cell", async () => {
		const desk = await open(await openDatabase());
		const as = await desk.colleague("coordinator");
		const dry = await desk.report(as, "enquete.csv", SURVEY, { dryRun: "true" });
		expect(dry).toMatchObject({ batch: null, accepted: 2, preview: { narrativeMissing: false } });
		const roles = dry.preview?.columns.map(({ header, role, filled }) => [header, role, filled]);
		expect(roles).toEqual([
			["Horodateur", "received-at", 2],
			["Adresse e-mail", "set-aside", 2],
			["Racontez ce qui vous est arrivé", "narrative", 2],
		]);
		const story = dry.preview?.columns[2];
		expect(story?.longest).toBeGreaterThanOrEqual(story?.usual ?? Number.POSITIVE_INFINITY);
		expect(dry.text).not.toContain("Kanarivogel");
		expect(dry.text).not.toContain("exemple.invalid");
		expect((await desk.today(as)).lastBatch).toBeNull();

		const named = { narrative: "#3", basis: "Enquête publique" };
		const done = await desk.report(as, "enquete.csv", SURVEY, named);
		expect(done).toMatchObject({ accepted: 2, quarantined: 0 });
		expect(done.preview).toBeUndefined();
		expect((await desk.today(as)).lastBatch).toMatchObject({ fileName: "enquete.csv", accepted: 2 });
		const undone = await desk.ask(`/api/imports/${done.batch}/undo`, { as, method: "POST" });
		expect([undone.status, await undone.json()]).toEqual([200, { undone: 2 }]);
		expect((await desk.today(as)).received).toEqual([]);
	});

	it("previews a table in which nothing looks like a testimony, and refuses to import it", async () => {
		const desk = await open(await openDatabase());
		const as = await desk.colleague("coordinator");
		const dry = await desk.report(as, "codes.csv", SHORT, { dryRun: "true" });
		expect(dry).toMatchObject({ accepted: 0, preview: { narrativeMissing: true } });
		expect(dry.preview?.columns.map(({ header }) => header)).toEqual(["Code", "Note"]);
		expect((await desk.bring(as, "codes.csv", SHORT, { basis: "x" })).status).toBe(400);
		const chosen = await desk.report(as, "codes.csv", SHORT, { dryRun: "true", narrative: "#2" });
		expect(chosen.preview?.columns[1]).toMatchObject({ role: "narrative", filled: 2 });
	});

	it("previews who speaks in a transcript, as guessed and as told", async () => {
		const desk = await open(await openDatabase());
		const as = await desk.colleague("coordinator");
		const guessed = await desk.report(as, "groupe.txt", GROUP, { dryRun: "true", channel: "group" });
		expect(guessed.preview?.speakers).toEqual([
			{ label: "Animatrice", speaker: "facilitator", turns: 1, words: 3 },
			{ label: "Mme A", speaker: "witness", turns: 1, words: 6 },
			{ label: "Mme B", speaker: "witness", turns: 1, words: 4 },
		]);
		const form = new FormData();
		form.set("file", new File([GROUP], "groupe.txt"));
		form.set("dryRun", "true");
		for (const voice of ["Animatrice=other", "Mme A=other", "Mme B=other"]) form.append("speakers", voice);
		const nobody = await desk.ask("/api/imports", { as, form });
		expect([nobody.status, await nobody.json()]).toMatchObject([
			201,
			{ accepted: 0, preview: { narrativeMissing: true } },
		]);
	});
});
