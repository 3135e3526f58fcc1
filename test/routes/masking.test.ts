import { createClient } from "@portevoix/dashboard/client";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Role } from "@portevoix/data/vocabulary/role";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { OUR_ADDRESS, openDesk } from "../support/sign-in.ts";

const NAME = "Zéphyrine Kanarivogel";
const SAID = `Je m’appelle ${NAME}. ${"Le guichet est fermé et personne ne répond. ".repeat(10)}`.trim();

async function openApi(database: OpenDatabase) {
	const desk = await openDesk(database);
	const client = async (...roles: Role[]) => {
		const cookie = await desk.colleague(...roles);
		return createClient(OUR_ADDRESS, async (input, init) => {
			const headers = new Headers(init?.headers);
			headers.set("Cookie", cookie);
			headers.set("Origin", OUR_ADDRESS);
			return desk.app.request(input instanceof Request ? input : String(input), { ...init, headers });
		}).api;
	};
	return { ...desk, client };
}

async function body<T>(answer: { ok: boolean; status: number; json(): Promise<T>; text(): Promise<string> }) {
	if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
	return answer.json();
}

const call = (submissionId: string) => ({
	json: {
		submissionId,
		channel: "call" as const,
		answers: [{ text: SAID }],
		consents: [{ purpose: "count" as const, granted: true }],
		consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
		capacity: "operator-attested" as const,
	},
});

forEachDialect("masking desk", (open) => {
	it("leads from the queue to the second reading, without a word of the original", async () => {
		const api = await openApi(await open());
		const callTaker = await api.client("call-taker");
		const masker = await api.client("masker");
		const validator = await api.client("validator");
		const first = await body(await callTaker.testimonies.$post(call("7d444840-9dc0-41d1-b245-5ffdce74fad2")));
		await body(await callTaker.testimonies.$post(call("1b4e28ba-2fa1-4d1e-883f-0016d3cca427")));

		const waiting = await body(await masker["masking-queue"].$get({ query: {} }));
		expect(waiting.counts).toEqual({ toMask: 2, masked: 0, secondReading: 0 });
		expect(waiting.sources[0]).toMatchObject({
			...{ reference: first.reference, channel: "call", voices: 1, quarantined: false },
			...{ version: null, approvedBy: null, estimated: true, secondRead: false },
		});
		const words = SAID.split(" ").length;
		expect(Math.abs((waiting.sources[0]?.words ?? 0) - words) / words).toBeLessThan(0.25);
		expect(JSON.stringify(waiting)).not.toContain("Kanarivogel");

		const param = { id: first.reference };
		expect(await body(await masker.testimonies[":id"].masking.$get({ param }))).toMatchObject({
			...{ version: null, mine: false, masks: [], status: "to-mask", voices: 1 },
		});
		const start = SAID.indexOf(NAME);
		const mask = { kind: "person" as const, replacement: "[Prénom A]" };
		await body(
			await masker.testimonies[":id"].approval.$post({
				param,
				json: { masks: [{ ...mask, start, end: start + NAME.length }] },
			}),
		);
		const own = await body(await masker.testimonies[":id"].masking.$get({ param }));
		expect(own).toMatchObject({
			...{ version: 1, mine: true, approvedBy: "masker", secondReadAt: null, status: "to-code" },
			masks: [{ ...mask, start, end: start + mask.replacement.length }],
		});
		const ofMasker = await body(await masker["masking-queue"].$get({ query: { state: "masked" } }));
		expect(ofMasker.counts).toEqual({ toMask: 1, masked: 1, secondReading: 0 });
		expect(ofMasker.sources).toMatchObject([
			{ reference: first.reference, words, estimated: false, version: 1, approvedBy: "masker" },
		]);

		const query = { query: { state: "second-reading" as const } };
		const toRead = await body(await validator["masking-queue"].$get(query));
		expect(toRead.sources.map(({ reference }) => reference)).toEqual([first.reference]);
		await body(await validator.testimonies[":id"]["second-reading"].$post({ param }));
		expect((await body(await validator["masking-queue"].$get(query))).sources).toEqual([]);
		expect(await body(await validator.testimonies[":id"].masking.$get({ param }))).toMatchObject({
			...{ mine: false, secondReadBy: "validator" },
		});
	});

	it("pages, forgets what was withdrawn, and is closed to whoever may not list testimonies", async () => {
		const api = await openApi(await open());
		const coordinator = await api.client("coordinator", "officer");
		for (const id of ["7d444840-9dc0-41d1-b245-5ffdce74fad2", "1b4e28ba-2fa1-4d1e-883f-0016d3cca427"]) {
			await body(await coordinator.testimonies.$post(call(id)));
		}
		const page = (number: number) =>
			coordinator["masking-queue"].$get({ query: { limit: "1", page: String(number) } });
		const [one, two] = [await body(await page(1)), await body(await page(2))];
		expect([one.more, two.more]).toEqual([true, false]);
		expect(one.sources[0]?.id).not.toBe(two.sources[0]?.id);
		const param = { id: one.sources[0]?.id ?? "" };
		await body(await coordinator.testimonies[":id"].withdrawal.$post({ param, json: { reason: "essai" } }));
		expect((await body(await page(1))).counts.toMask).toBe(1);
		expect((await coordinator.testimonies[":id"].masking.$get({ param })).status).toBe(409);

		const administrator = await api.client("administrator");
		expect((await administrator["masking-queue"].$get({ query: {} })).status).toBe(403);
		expect((await administrator.testimonies[":id"].masking.$get({ param })).status).toBe(403);
	});
});
