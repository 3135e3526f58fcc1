import type { FailureCode } from "@portevoix/services/failures";
import { CONSENT_QUESTIONS } from "@portevoix/services/wording/consent.fr";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { CANARY, FILLED, OURS, openSite, SENT, Told } from "../support/open-site.ts";

const _Receipt = z.strictObject({ reference: z.string(), receipt: z.string(), language: z.string() });
const Form = z.object({ consentTextHash: z.string(), purposes: z.array(z.object({ question: z.string() })) });

const sentence = (code: FailureCode) => FAILURE_SENTENCES[code]({ longest: 400_000, megabytes: 2 });

forEachDialect("public interface", (open) => {
	it("tells the form and receives a testimony", async () => {
		const { get, json } = await openSite(await open());
		const form = Form.parse(await (await get("/api/public/form")).json());
		expect(form.consentTextHash).toBe(FILLED.consentTextHash);
		expect(form.purposes.map(({ question }) => question)).toEqual(
			Object.values(CONSENT_QUESTIONS).map(({ question }) => question),
		);
		const answer = await json(SENT);
		expect(answer.status).toBe(201);
		expect(Object.keys(z.looseObject({}).parse(await answer.json())).sort()).toEqual([
			"language",
			"receipt",
			"reference",
		]);
	});

	it("refuses each wrong request, naming fields and never values", async () => {
		const { app, json, testimonies, log } = await openSite(await open());
		const wrong: readonly [object, string][] = [
			[{ ...SENT, submissionId: CANARY }, "submissionId"],
			[{ ...SENT, answers: CANARY }, "answers"],
			[{ ...SENT, province: CANARY }, "province"],
			[{ ...SENT, consents: [{ purpose: CANARY, granted: true }] }, "consents.0.purpose"],
			[{ ...SENT, channel: "call" }, "channel"],
			[{ ...SENT, receivedAt: "2020-01-01T00:00:00Z" }, "receivedAt"],
			[{ ...SENT, capacity: "operator-attested" }, "capacity"],
		];
		for (const [body, path] of wrong) {
			const answer = await json(body);
			const told = Told.parse(await answer.json());
			expect([answer.status, told.code, told.fields?.[0]?.path]).toEqual([400, "invalid-input", path]);
			expect(told.message).toBe(sentence("invalid-input"));
			expect(JSON.stringify(told)).not.toContain("Kanarivogel");
		}
		const refused: readonly [object, FailureCode, number][] = [
			[{ ...SENT, consents: [{ purpose: "count", granted: false }] }, "consent-missing", 400],
			[{ ...SENT, answers: [{ text: "  " }] }, "text-missing", 400],
			[{ ...SENT, consentTextHash: "0".repeat(64) }, "consent-text-missing", 400],
			[{ ...SENT, campaign: CANARY }, "unknown-campaign", 404],
			[{ ...SENT, collectedBy: SENT.submissionId }, "unknown-organisation", 404],
			[
				{ ...SENT, consents: [...SENT.consents, { purpose: "named", granted: true }] },
				"unknown-purpose",
				400,
			],
		];
		for (const [body, code, status] of refused) {
			const answer = await json(body);
			const told = Told.parse(await answer.json());
			expect([answer.status, told.code, told.message]).toEqual([status, code, sentence(code)]);
			expect(JSON.stringify(told)).not.toContain("Kanarivogel");
		}
		// PostgreSQL cannot keep a NUL, SQLite can: a refusal in both cases.
		expect([400, 404]).toContain((await json({ ...SENT, campaign: "a\u0000" })).status);
		const send = (body: string, headers: Record<string, string>) =>
			app.request("/api/public/testimonies", { method: "POST", body, headers: { ...OURS, ...headers } });
		for (const headers of [{ "Content-Type": "text/plain" }, { "Content-Type": "" }]) {
			const answer = await send(JSON.stringify(SENT), headers);
			expect(await answer.json()).toMatchObject({ code: "invalid-input", fields: [{ path: "" }] });
		}
		const broken = await send(`{"answers": "${CANARY}`, { "Content-Type": "application/json" });
		expect([broken.status, Told.parse(await broken.clone().json()).code]).toEqual([400, "invalid-json"]);
		expect(await broken.text()).not.toContain("Kanarivogel");
		expect(log.join("\n")).not.toContain("Kanarivogel");
		expect(await testimonies()).toBe(0);
	});
});
