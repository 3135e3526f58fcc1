import { createClient } from "@portevoix/dashboard/client";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { PROJECT_OFFICER, type Role } from "@portevoix/data/vocabulary/role";
import type { Submission } from "@portevoix/data/vocabulary/submission";
import { FAILURE_STATUS, type FailureCode } from "@portevoix/services/failures";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { type Asked, OUR_ADDRESS, openDesk } from "../support/sign-in.ts";

const NAME = "Zéphyrine Kanarivogel";
const SAID = "Le guichet est fermé et je n’arrive pas à prendre rendez-vous sur l’application.";
const NOBODY = "00000000-0000-7000-8000-000000000000";

/** What the route takes; a group is imported, not typed. */
type Entry = z.input<typeof Submission> & { channel: "call" };

const CALL: Entry = {
	submissionId: "7d444840-9dc0-41d1-b245-5ffdce74fad2",
	channel: "call",
	answers: [{ text: `Je m’appelle ${NAME}. ${SAID}` }],
	consents: [
		{ purpose: "count", granted: true },
		{ purpose: "excerpt", granted: true },
	],
	consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
	capacity: "operator-attested",
	province: "namur",
};

const Told = z.object({ code: z.string(), message: z.string(), requestId: z.string() });

/** The desk with a typed client for each colleague, whose requests go to the app without a socket. */
async function openApi(database: OpenDatabase) {
	const desk = await openDesk(database);
	const clientOf = (as: string) =>
		createClient(OUR_ADDRESS, async (input, init) => {
			const headers = new Headers(init?.headers);
			headers.set("Cookie", as);
			headers.set("Origin", OUR_ADDRESS);
			return desk.app.request(input instanceof Request ? input : String(input), { ...init, headers });
		}).api;
	return { ...desk, clientOf, client: async (...roles: Role[]) => clientOf(await desk.colleague(...roles)) };
}

/** The body of an answer that went well; otherwise what was refused. */
async function body<T>(answer: { ok: boolean; status: number; json(): Promise<T>; text(): Promise<string> }) {
	if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
	return answer.json();
}

/** A testimony told on the phone and masked; answers its id and the working text. */
async function receiveAndMask(api: Awaited<ReturnType<typeof openApi>>) {
	const callTaker = await api.client("call-taker");
	const masker = await api.client("masker");
	const { reference } = await body(await callTaker.testimonies.$post({ json: CALL }));
	const param = { id: reference };
	const { masks } = await body(await masker.testimonies[":id"].proposal.$get({ param }));
	const decided = masks.map(({ start, end, kind, replacement }) => ({ start, end, kind, replacement }));
	await body(await masker.testimonies[":id"].approval.$post({ param, json: { masks: decided } }));
	const { id } = await body(await masker.testimonies[":id"].$get({ param }));
	const text = await body(await masker.testimonies[":id"].text.$get({ param: { id } }));
	return { id, reference, text, start: [...text.body.slice(0, text.body.indexOf(SAID))].length };
}

forEachDialect("staff interface", (open) => {
	it("takes a call all the way to a printed quotation", async () => {
		const api = await openApi(await open());
		const { id, reference, text, start } = await receiveAndMask(api);
		const param = { id };
		expect(text.body).toContain(SAID);
		expect(text.body).not.toContain("Kanarivogel");

		const [coder, validator, writer] = [
			await api.client("coder"),
			await api.client("validator"),
			await api.client("writer"),
		];
		const end = start + [...SAID].length;
		const code = "digital-divide.appointments";
		const coded = await body(
			await coder.testimonies[":id"].codings.$post({ param, json: { code, start, end, stance: "obstacle" } }),
		);
		await body(await coder.codings[":id"].end.$post({ param: coded, json: { reason: "essai" } }));
		expect(await body(await coder.testimonies[":id"].codings.$get({ param }))).toEqual({ codings: [] });
		await body(await coder.codings[":id"].restore.$post({ param: coded }));
		const { codings } = await body(await coder.testimonies[":id"].codings.$get({ param }));
		expect(codings).toMatchObject([{ start, end, exact: SAID, code, stance: "obstacle" }]);
		await body(await coder.testimonies[":id"].reading.$post({ param }));
		expect(await body(await coder.testimonies[":id"].$get({ param }))).toMatchObject({
			reference,
			status: "coded",
			channel: "call",
			facts: { province: "namur", careSetting: "unknown" },
			uses: ["count", "excerpt"],
		});

		const query = { by: ["code"], codes: [code], where: [] } as const;
		const json = { ...query, by: [...query.by], codes: [...query.codes], where: [] };
		const shown = await body(await coder.counts.$post({ json }));
		expect([shown.protected, shown.cells[0]?.witnesses]).toEqual([true, { suppressed: true, below: 5 }]);
		const exact = await body(await coder.counts.internal.$post({ json }));
		expect([exact.protected, exact.cells[0]]).toMatchObject([false, { witnesses: 1, witnessesRead: 1 }]);
		const found = await body(await coder.excerpts.$get({ query: { q: "guichets fermés" } }));
		expect(found.excerpts).toMatchObject([{ reference, words: expect.stringContaining(SAID) }]);

		const made = await body(await writer.plaidoyers.$post({ json: { title: "Guichets : l’appel" } }));
		const plaidoyer = { param: made };
		const quote = { testimony: id, passage: { words: SAID }, reidentificationAnswer: "Personne." };
		const early = await writer.plaidoyers[":id"].citations.excerpts.$post({ ...plaidoyer, json: quote });
		expect([early.status, Told.parse(await early.json()).code]).toEqual([409, "second-reading-missing"]);
		await body(await validator.testimonies[":id"]["second-reading"].$post({ param }));
		const excerpt = await body(
			await writer.plaidoyers[":id"].citations.excerpts.$post({ ...plaidoyer, json: quote }),
		);
		const count = await body(
			await writer.plaidoyers[":id"].citations.counts.$post({
				...plaidoyer,
				json: { query: json, freeze: true },
			}),
		);

		const draft = await body(await writer.plaidoyers[":id"].$get(plaidoyer));
		expect([draft.revision, draft.document.attrs.federation]).toEqual([1, "la Fédération d’essai"]);
		const document = PlaidoyerDocument.parse(draft.document);
		document.content[0]?.content.push(
			{ type: "citationBlock", attrs: { id: "quote", citationId: excerpt.id, form: "quote" } },
			{ type: "citationBlock", attrs: { id: "figure", citationId: count.id, form: "sentence" } },
		);
		const revised = { ...plaidoyer, json: { baseRevision: 1, document } };
		expect(await body(await writer.plaidoyers[":id"].$put(revised))).toEqual({ revision: 2 });
		const late = await writer.plaidoyers[":id"].$put(revised);
		expect([late.status, Told.parse(await late.json()).code]).toEqual([409, "draft-outdated"]);
		const evidence = await body(await writer.plaidoyers[":id"].evidence.$get(plaidoyer));
		expect(evidence.excerpts[excerpt.id]).toEqual({ words: SAID, attribution: "Un témoin" });
		expect(evidence.counts[count.id]?.sentence).toMatch(/moins de|protégé/);

		for (const [format, magic] of [
			["docx", "PK"],
			["pdf", "%PDF"],
		] as const) {
			const file = await writer.plaidoyers[":id"].file.$get({ ...plaidoyer, query: { format } });
			const bytes = new Uint8Array(await file.arrayBuffer());
			expect([file.status, new TextDecoder("latin1").decode(bytes.subarray(0, magic.length))]).toEqual([
				200,
				magic,
			]);
			expect(file.headers.get("Content-Disposition")).toBe(
				`attachment; filename="plaidoyer.${format}"; filename*=UTF-8''Guichets%20%3A%20l%E2%80%99appel.${format}`,
			);
			expect(file.headers.get("Content-Security-Policy")).toBe("sandbox; default-src 'none'");
		}

		const officer = await api.client("officer");
		const withdrawal = await body(
			await officer.testimonies[":id"].withdrawal.$post({ param, json: { reason: "demande par téléphone" } }),
		);
		expect(withdrawal).toMatchObject({
			reference,
			quotedIn: [{ citationId: excerpt.id, plaidoyerId: made.id }],
		});
		const after = await body(await writer.plaidoyers[":id"].evidence.$get(plaidoyer));
		expect(after.excerpts[excerpt.id]).toEqual({ withdrawn: true });
		expect(await body(await officer.testimonies[":id"].$get({ param }))).toMatchObject({
			status: "withdrawn",
			uses: [],
		});
		const { entries } = await body(await officer.audit.$get({ query: { limit: "2" } }));
		expect(entries).toMatchObject([
			{ action: "testimony.withdraw", entityId: id, role: "officer" },
			{ action: expect.any(String) },
		]);
		expect(api.log.join("\n")).not.toContain("Kanarivogel");
	});

	it("suggests codes, which a person accepts or refuses once", async () => {
		const api = await openApi(await open());
		const { id } = await receiveAndMask(api);
		const coder = await api.client("coder");
		const param = { id };
		const { open: count } = await body(await coder.testimonies[":id"].suggestions.$post({ param }));
		const { suggestions } = await body(await coder.testimonies[":id"].suggestions.$get({ param }));
		expect([count > 0, suggestions.length]).toEqual([true, count]);
		const [first] = suggestions;
		const decide = { param: { id: first?.id ?? "" }, json: { decision: "accept", stance: "need" } } as const;
		const { coding } = await body(await coder.suggestions[":id"].decision.$post(decide));
		const again = await coder.suggestions[":id"].decision.$post(decide);
		expect([again.status, Told.parse(await again.json()).code]).toEqual([409, "already-decided"]);
		const { codings } = await body(await coder.testimonies[":id"].codings.$get({ param }));
		expect(codings).toMatchObject([{ id: coding, stance: "need", code: first?.code }]);
	});

	it("imports a file once, shows the report, and takes it back", async () => {
		const api = await openApi(await open());
		const coordinator = await api.client(...PROJECT_OFFICER);
		const file = new File([`récit;province\n"${SAID}";Namur\n`], "enquête.csv", { type: "text/csv" });
		const form = {
			file,
			consents: "count,excerpt",
			consentText: "Nous comptons et nous citons.",
			narrative: "récit",
		};
		const tried = await body(await coordinator.imports.$post({ form: { ...form, dryRun: "true" } }));
		expect(tried).toMatchObject({ batch: null, rows: 1, accepted: 1, quarantined: 0 });
		expect(await body(await coordinator.imports.$get())).toEqual({ imports: [] });
		const report = await body(await coordinator.imports.$post({ form }));
		expect(report).toMatchObject({ accepted: 1, duplicates: 0 });
		expect(await body(await coordinator.imports.$post({ form }))).toMatchObject({
			accepted: 0,
			duplicates: 1,
		});
		const { imports } = await body(await coordinator.imports.$get());
		expect(imports.map(({ fileName, undoneAt }) => [fileName, undoneAt])).toEqual([
			["enquête.csv", null],
			["enquête.csv", null],
		]);
		const undo = { param: { id: report.batch ?? "" } };
		expect(await body(await coordinator.imports[":id"].undo.$post(undo))).toEqual({ undone: 1 });
		const again = await coordinator.imports[":id"].undo.$post(undo);
		expect([again.status, Told.parse(await again.json()).code]).toEqual([409, "already-undone"]);
	});

	it("keeps a testimony waiting until somebody says why it may be counted", async () => {
		const api = await openApi(await open());
		const coordinator = await api.client("coordinator");
		const consents = [{ purpose: "press", granted: false }] as const;
		const { reference } = await body(
			await coordinator.testimonies.$post({ json: { ...CALL, consents: [...consents] } }),
		);
		const param = { id: reference };
		const statusNow = async () => (await body(await coordinator.testimonies[":id"].$get({ param }))).status;
		expect(await statusNow()).toBe("quarantined");
		await body(
			await coordinator.testimonies[":id"].basis.$post({ param, json: { reason: "mission légale" } }),
		);
		expect(await statusNow()).toBe("to-mask");
		const choices = [{ purpose: "excerpt", granted: true }] as const;
		await body(
			await coordinator.testimonies[":id"].consents.$post({
				param,
				json: { choices: [...choices], consentTextHash: CALL.consentTextHash, channel: "call" },
			}),
		);
		expect(await body(await coordinator.testimonies[":id"].$get({ param }))).toMatchObject({
			uses: ["excerpt"],
		});
		const no = {
			choices: [{ purpose: "count" as const, granted: false }],
			consentTextHash: CALL.consentTextHash,
			channel: "call" as const,
		};
		await body(await coordinator.testimonies[":id"].consents.$post({ param, json: no }));
		expect(await statusNow()).toBe("quarantined");
		const outweighing = await coordinator.testimonies[":id"].basis.$post({
			param,
			json: { reason: "encore" },
		});
		expect([outweighing.status, Told.parse(await outweighing.json()).code]).toEqual([
			403,
			"consent-does-not-cover",
		]);
		const { testimonies, more } = await body(await coordinator.testimonies.$get({ query: {} }));
		expect([testimonies.length, more]).toEqual([1, false]);
	});

	it("answers each wrong request with a code and a French sentence", async () => {
		const api = await openApi(await open());
		const { id } = await receiveAndMask(api);
		const as = await api.colleague(...PROJECT_OFFICER, "officer", "validator");
		const { id: plaidoyer } = await body(
			await api.clientOf(as).plaidoyers.$post({ json: { title: "Essai" } }),
		);
		const at = `/api/testimonies/${id}`;
		const coding = { code: "digital-divide.appointments", start: 0, end: 5 };
		const mask = (start: number, end: number) => ({ start, end, kind: "person", replacement: "[x]" });
		const csv = (words: string, more: Record<string, string> = {}) => {
			const form = new FormData();
			form.set("file", new File([words], "essai.csv"));
			for (const [name, value] of Object.entries(more)) form.set(name, value);
			return form;
		};
		const wrong: readonly [string, Asked, FailureCode][] = [
			["/api/nulle-part", {}, "not-found"],
			["/api/testimonies?limit=0", {}, "invalid-input"],
			["/api/testimonies?page=x", {}, "invalid-input"],
			[`/api/testimonies/${NOBODY}`, {}, "unknown-testimony"],
			["/api/testimonies/T-26-AAAAAA/text", {}, "unknown-testimony"],
			["/api/testimonies", { json: { ...CALL, channel: "group" } }, "invalid-input"],
			[
				"/api/testimonies",
				{ json: { ...CALL, submissionId: NOBODY.replace("7", "4"), answers: [{ text: " " }] } },
				"text-missing",
			],
			[
				"/api/testimonies",
				{ json: { ...CALL, submissionId: NOBODY.replace("7", "4"), receivedAt: "2099-01-01T00:00:00Z" } },
				"date-in-future",
			],
			[
				`${at}/consents`,
				{ json: { choices: CALL.consents, consentTextHash: "0".repeat(64), channel: "call" } },
				"consent-text-missing",
			],
			[`${at}/basis`, { json: { reason: " " } }, "invalid-input"],
			[`${at}/approval`, { json: { masks: [mask(0, 4), mask(2, 6)] } }, "masks-overlap"],
			[`${at}/approval`, { json: { masks: [mask(0, 9999)] } }, "mask-over-turns"],
			[`${at}/codings`, { json: { ...coding, end: 99_999 } }, "span-outside-text"],
			[`${at}/codings`, { json: { ...coding, code: "no-such-code" } }, "unknown-code"],
			[`${at}/codings`, { json: { ...coding, code: "Pas un code" } }, "invalid-input"],
			[`/api/codings/${NOBODY}/end`, { json: {} }, "unknown-coding"],
			[`/api/codings/${NOBODY}/restore`, { method: "POST" }, "unknown-coding"],
			[`/api/suggestions/${NOBODY}/decision`, { json: { decision: "accept" } }, "unknown-suggestion"],
			["/api/counts", { json: { by: ["no-such-facet"] } }, "invalid-input"],
			["/api/counts", { json: { codes: ["no-such-code"] } }, "unknown-code"],
			["/api/counts", { json: [], headers: { "Content-Type": "text/plain" } }, "invalid-input"],
			["/api/excerpts", {}, "invalid-input"],
			[`/api/plaidoyers/${NOBODY}`, {}, "unknown-plaidoyer"],
			[`/api/plaidoyers/${NOBODY}/evidence`, {}, "unknown-plaidoyer"],
			[`/api/plaidoyers/${plaidoyer}/file?format=odt`, {}, "invalid-input"],
			[
				`/api/plaidoyers/${plaidoyer}/citations/counts`,
				{ json: { query: { codes: ["no-such-code"] } } },
				"unknown-code",
			],
			[
				`/api/plaidoyers/${plaidoyer}`,
				{ method: "PUT", json: { baseRevision: 1, document: {} } },
				"invalid-input",
			],
			["/api/imports", { form: new FormData() }, "invalid-input"],
			["/api/imports", { json: {} }, "invalid-input"],
			["/api/imports", { form: csv("a;b\n1;2\n", { consents: "count" }) }, "consent-text-missing"],
			[
				"/api/imports",
				{ form: csv("a;b\n1;2\n", { consents: "count", consentTextHash: "0".repeat(64) }) },
				"consent-text-missing",
			],
			["/api/imports", { form: csv("a;b\n1;2\n", { consents: "tout" }) }, "invalid-input"],
			[`/api/imports/${NOBODY}/undo`, { method: "POST" }, "unknown-batch"],
			["/api/audit?limit=501", {}, "invalid-input"],
			["/api/accounts", { json: {} }, "not-allowed"],
			["/api/counts", { json: { pad: "x".repeat(1_000_001) } }, "body-too-large"],
		];
		for (const [path, asked, code] of wrong) {
			const answer = await api.ask(path, { as, ...asked });
			const told = Told.parse(await answer.json());
			expect([path, told.code, answer.status]).toEqual([path, code, FAILURE_STATUS[code]]);
			expect(told.message).toMatch(/^\p{Lu}.*[.?]$/u);
			expect(told.requestId).toMatch(/^[0-9a-f-]{36}$/);
		}
	});
});
