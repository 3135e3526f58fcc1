import { PROJECT_OFFICER } from "@portevoix/data/vocabulary/role";
import { FAILURE_STATUS, type FailureCode } from "@portevoix/services/failures";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { Asked } from "../support/sign-in.ts";
import { body, CALL, NOBODY, openApi, receiveAndMask, Told } from "../support/staff-interface.ts";

forEachDialect("staff interface", (open) => {
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
