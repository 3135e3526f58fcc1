import type { FailureCode } from "@portevoix/services/failures";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { CANARY, codeIn, FILLED, OURS, openSite, SENT, Told } from "../support/open-site.ts";

const Receipt = z.strictObject({ reference: z.string(), receipt: z.string(), language: z.string() });
const _Form = z.object({
	consentTextHash: z.string(),
	purposes: z.array(z.object({ question: z.string() })),
});

const sentence = (code: FailureCode) => FAILURE_SENTENCES[code]({ longest: 400_000, megabytes: 2 });

forEachDialect("public pages", (open) => {
	it("show what is asked, word for word as it is kept", async () => {
		const { get } = await openSite(await open());
		const landing = await get("/");
		expect(landing.status).toBe(200);
		expect(await landing.text()).toContain('<a class="button" href="/temoigner">Témoigner</a>');
		const page = await (await get("/temoigner")).text();
		for (const paragraph of FORM_CONSENT_TEXT.body.split("\n")) {
			const words = paragraph.replace(/^\d\. /, "").replace(" (oui / non)", "");
			if (words !== "") expect(page).toContain(words);
		}
		expect(page).not.toContain("checked");
		expect(page).not.toContain("<script");
		const ids = await Promise.all([get("/temoigner"), get("/temoigner")].map(async (r) => (await r).text()));
		const [first, second] = ids.map((text) => /name="submissionId" value="([^"]+)"/.exec(text)?.[1]);
		expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(second).not.toBe(first);
	});

	it("receive a testimony, answer the receipt, and repeat the refusals", async () => {
		const { form, world, log } = await openSite(await open());
		const answer = await form("/temoigner", FILLED);
		expect(answer.status).toBe(200);
		const page = await answer.text();
		expect(codeIn(page)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
		expect(page.match(/<dt>Oui<\/dt>/g)).toHaveLength(2);
		expect(page.match(/<dt>Non<\/dt>/g)).toHaveLength(2);
		const row = await world.store.db.selectFrom("testimony").selectAll().executeTakeFirstOrThrow();
		expect(row).toMatchObject({
			channel: "form",
			witness_role: "relative",
			province: "namur",
			witness_age_band: "65-79",
			quarantined_at: null,
		});
		const events = await world.store.db.selectFrom("consent_event").selectAll().execute();
		expect(Object.fromEntries(events.map(({ purpose, granted }) => [purpose, granted]))).toEqual({
			count: 1,
			excerpt: 1,
			"excerpt-with-attributes": 0,
			press: 0,
		});
		expect(new Set(events.map((event) => event.consent_text_hash))).toEqual(
			new Set([FILLED.consentTextHash]),
		);
		expect(page).not.toContain(CANARY);
		expect(log.join("\n")).not.toContain("Kanarivogel");
		expect(JSON.parse(log.at(-1)!)).toMatchObject({ method: "POST", route: "/temoigner", status: 200 });
	});

	it("store once and answer the same receipt when the form is sent again", async () => {
		const { form, json, testimonies } = await openSite(await open());
		const first = codeIn(await (await form("/temoigner", FILLED)).text());
		const again = codeIn(await (await form("/temoigner", FILLED)).text());
		expect(again).toBe(first);
		const both = await Promise.all([json(SENT), json(SENT)]);
		const last = Receipt.parse(await (await json(SENT)).json());
		expect(await testimonies()).toBe(2);
		for (const answer of both) expect(Receipt.parse(await answer.json())).toEqual(last);
	});

	it("refuse each wrong field with its sentence and lose nothing that was typed", async () => {
		const { form, multipart, testimonies } = await openSite(await open());
		const cases: readonly [Record<string, string>, string, string][] = [
			[{ text: " \n " }, sentence("text-missing"), "text"],
			[{ text: "é".repeat(400_001) }, sentence("text-too-long"), "text"],
			[{ count: "non" }, sentence("consent-missing"), "count-oui"],
			[{ count: "peut-être" }, "Choisissez une des réponses proposées.", "count-oui"],
			[{ province: "atlantide" }, "Choisissez une des réponses proposées.", "province"],
			[{ witnessAge: "200" }, "Choisissez une des réponses proposées.", "witnessAge"],
			[{ witnessRole: "roi" }, "Choisissez une des réponses proposées.", "witnessRole-patient"],
		];
		for (const [wrong, words, field] of cases) {
			const fields = { ...FILLED, ...wrong };
			// Written in percent signs, the longest texts would not fit in the body.
			const long = fields.text.length > 1000;
			const answer = await (long ? multipart : form)("/temoigner", fields);
			expect([answer.status, field]).toEqual([400, field]);
			const page = await answer.text();
			expect(page).toContain("<title>Erreur\u202f: Votre témoignage");
			expect(page).toContain(`<a href="#${field}">${words}</a>`);
			expect(page).toContain(`id="${field}"`);
			if (!("text" in wrong)) expect(page).toContain(`\n${FILLED.text}</textarea>`);
			expect(page).toContain(`value="${FILLED.submissionId}"`);
			if (!("witnessRole" in wrong)) {
				expect(page).toContain('name="witnessRole" value="relative" checked');
			}
			expect(page).toContain('id="press-non" name="press" value="non" checked');
		}
		const { count: _, ...unanswered } = FILLED;
		const answer = await (await form("/temoigner", unanswered)).text();
		expect(answer).toContain(`<a href="#count-oui">${sentence("consent-missing")}</a>`);
		expect(await testimonies()).toBe(0);
	});

	it("give the form back when its hidden values are damaged or its words are no longer known", async () => {
		const { form } = await openSite(await open());
		for (const wrong of [
			{ submissionId: "1" },
			{ consentTextHash: "x" },
			{ consentTextHash: "0".repeat(64) },
		]) {
			const answer = await form("/temoigner", { ...FILLED, ...wrong });
			expect(answer.status).toBe(400);
			const page = await answer.text();
			expect(page).toContain(FILLED.text);
			expect(page).toContain(FILLED.consentTextHash);
			expect(page).toContain('role="alert"');
		}
		const odd = await form("/temoigner", FILLED, { ...OURS, "Content-Type": "text/plain" });
		expect(odd.status).toBe(400);
		const broken = await form("/temoigner", FILLED, {
			...OURS,
			"Content-Type": "multipart/form-data; boundary=x",
		});
		expect(broken.status).toBe(400);
	});

	it("answer 503 with the text still in the page when the store is away, and recover", async () => {
		const database = await open();
		const { form, json, world, testimonies, log } = await openSite(database);
		const away = Object.assign(new Error(`database or disk is full ${CANARY}`), { code: "SQLITE_FULL" });
		const write = world.store.write;
		Object.assign(world.store, { write: () => Promise.reject(away) });
		const answer = await form("/temoigner", FILLED);
		expect(answer.status).toBe(503);
		expect(answer.headers.get("Retry-After")).toBe("30");
		const page = await answer.text();
		expect(page).toContain(`\n${FILLED.text}</textarea>`);
		expect(page).toContain(sentence("store-unavailable"));
		const api = await json(SENT);
		expect(api.status).toBe(503);
		expect(await api.text()).not.toContain("Kanarivogel");
		expect(log.join("\n")).not.toContain("Kanarivogel");
		Object.assign(world.store, { write });
		expect((await form("/temoigner", FILLED)).status).toBe(200);
		expect(await testimonies()).toBe(1);
	});

	it("tell nothing of an unforeseen error but a number", async () => {
		const { form, json, world, log } = await openSite(await open());
		const message = `insert into testimony values ('${CANARY}')`;
		Object.assign(world.store, { write: () => Promise.reject(new TypeError(message)) });
		const page = await form("/temoigner", FILLED);
		expect(page.status).toBe(500);
		expect(await page.text()).not.toContain("insert into");
		const api = await json(SENT);
		const body = Told.parse(await api.json());
		expect([api.status, Object.keys(body).sort()]).toEqual([500, ["code", "message", "requestId"]]);
		expect(api.headers.get("X-Request-Id")).toBe(body.requestId);
		expect(log.join("\n")).not.toMatch(/Kanarivogel|insert into|\.ts:/);
		expect(JSON.parse(log.at(-1)!)).toMatchObject({ code: "unexpected", cause: "TypeError" });
	});

	it("refuse what another site sends, and accept an old browser that hides its origin", async () => {
		const { form, json, testimonies } = await openSite(await open());
		const foreign = [
			{ "Sec-Fetch-Site": "cross-site" },
			{ "Sec-Fetch-Site": "same-site", Origin: "http://other.localhost:4321" },
			{ Origin: "https://ailleurs.example" },
			{ "Sec-Fetch-Site": "cross-site", Origin: "null" },
		];
		for (const headers of foreign) {
			expect((await form("/temoigner", FILLED, headers)).status).toBe(403);
			expect((await form("/recu", { code: "1" }, headers)).status).toBe(403);
			expect(await (await json(SENT, headers)).json()).toMatchObject({ code: "foreign-origin" });
		}
		expect(await testimonies()).toBe(0);
		expect((await form("/temoigner", FILLED, { Origin: "null" })).status).toBe(200);
	});

	it("refuse a body that is too large before reading all of it", async () => {
		const { form, json } = await openSite(await open());
		expect((await form("/temoigner", { ...FILLED, text: "a".repeat(2_000_001) })).status).toBe(413);
		const api = await json({ ...SENT, answers: [{ text: "a".repeat(1_000_001) }] });
		expect([api.status, Told.parse(await api.json()).code]).toEqual([413, "body-too-large"]);
	});
});
