// EVIDENCE-OF: P4

import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { Submission } from "@portevoix/data/vocabulary/submission";
import { actingAs } from "@portevoix/services/context";
import { FAILURE_STATUS, Refusal } from "@portevoix/services/failures";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { submitTestimony } from "@portevoix/services/intake/submit-testimony";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { beforeAll, describe, expect, it } from "vitest";
import { openDesk } from "../support/sign-in.ts";

const NAME = "Zéphyrine Kanarivogel";
const CANARY = /kanarivogel|z[ée]phyrine/i;
const STORY = `${NAME} m’a renvoyé vers la borne, qui ne lit pas ma carte.`;

/** Everyone but the two roles that may open originals. */
const STAFF = [
	"coder",
	"writer",
	"validator",
	"coordinator",
	"call-taker",
	"custodian",
	"administrator",
] as const;

describe("a name that a witness wrote", () => {
	let desk: Awaited<ReturnType<typeof openDesk>>;
	let testimony = "";
	const sessions = new Map<string, string>();

	beforeAll(async () => {
		const database = openSqlite(":memory:");
		await migrateDatabase(database);
		desk = await openDesk(database);
		const visitor = actingAs(desk.world, { kind: "visitor", id: "visitor" });
		const tell = () =>
			submitTestimony(
				visitor,
				Submission.parse({
					submissionId: crypto.randomUUID(),
					answers: [{ text: STORY }],
					consents: [
						{ purpose: "count", granted: true },
						{ purpose: "excerpt", granted: true },
					],
					consentTextHash: consentTextHash(FORM_CONSENT_TEXT),
				}),
			);
		({ testimonyId: testimony } = await tell());
		await tell();
		const end = [...NAME].length;
		await approvePseudonymisation(desk.world, {
			testimony,
			masks: [{ start: 0, end, kind: "person", replacement: "[une employée]", source: "person" }],
		});
		for (const role of STAFF) sessions.set(role, await desk.colleague(role));
		sessions.set("officer", await desk.colleague("officer"));
		sessions.set("masker", await desk.colleague("masker"));
	}, 60_000);

	/** The routes that only read, with the testimony wherever an id is asked. */
	const readable = () =>
		[...new Set(desk.app.routes.filter(({ method }) => method === "GET").map(({ path }) => path))]
			.filter((path) => path.startsWith("/api/") && !path.endsWith("*"))
			.map((path) => path.replaceAll(":id", testimony))
			.flatMap((path) => [path, `${path}?q=borne&words=borne&limit=20`]);

	it("is in no answer to whoever may not open originals, on any route", async () => {
		const answered = new Set<string>();
		for (const role of STAFF) {
			for (const path of readable()) {
				const answer = await desk.ask(path, { as: sessions.get(role) ?? "" });
				if (answer.status === 200) answered.add(path);
				const body = await answer.text();
				expect([role, path, CANARY.test(body)]).toEqual([role, path, false]);
			}
		}
		// The masked text itself was among the answers: there was something to read.
		expect(answered).toContain(`/api/testimonies/${testimony}/text`);
		expect(answered.size).toBeGreaterThan(8);
	});

	it("is shown to a masker by the one route that opens originals, which the log remembers", async () => {
		const shown: string[] = [];
		for (const path of readable().filter((one) => !one.includes("?"))) {
			const answer = await desk.ask(path, { as: sessions.get("masker") ?? "" });
			if (CANARY.test(await answer.text())) shown.push(path);
		}
		const opening = await desk.ask(`/api/testimonies/${testimony}/proposal`, {
			method: "POST",
			as: sessions.get("masker") ?? "",
		});
		if (CANARY.test(await opening.text())) shown.push(`/api/testimonies/${testimony}/proposal`);
		expect([...new Set(shown)]).toEqual([`/api/testimonies/${testimony}/proposal`]);
		const entries = await desk.world.store.db.selectFrom("audit_entry").selectAll().execute();
		expect(entries.filter(({ action }) => action === "original.read").length).toBeGreaterThan(0);
		expect(JSON.stringify(entries)).not.toMatch(CANARY);
	});

	it("is in no refusal, when somebody sends it where it does not belong", async () => {
		const asked = desk.app.routes.filter(
			({ method, path }) => method !== "GET" && method !== "ALL" && path.startsWith("/api/"),
		);
		expect(asked.length).toBeGreaterThan(15);
		for (const { method, path } of asked) {
			for (const role of ["officer", "coder", "writer", "coordinator"] as const) {
				const answer = await desk.ask(path.replaceAll(":id", encodeURIComponent(NAME)), {
					method,
					as: sessions.get(role) ?? "",
					json: { text: STORY, title: 7, words: [NAME], reason: { [NAME]: NAME }, code: NAME, [NAME]: 1 },
				});
				expect([method, path, role, CANARY.test(await answer.text())]).toEqual([method, path, role, false]);
			}
		}
	});

	it("is in no line of the log of requests", async () => {
		await desk.ask(`/api/testimonies/${encodeURIComponent(NAME)}?q=${encodeURIComponent(NAME)}`, {
			as: sessions.get("coder") ?? "",
			headers: { "User-Agent": "Kanarivogel", "X-Kanarivogel": "Kanarivogel" },
		});
		expect(desk.log.length).toBeGreaterThan(100);
		expect(desk.log.filter((line) => CANARY.test(line))).toEqual([]);
	});

	it("is in no sentence of refusal, whatever facts a verb gave", () => {
		for (const code of Object.keys(FAILURE_STATUS) as (keyof typeof FAILURE_STATUS)[]) {
			const refusal = new Refusal(code, { words: NAME, purpose: NAME, campaign: NAME, testimony: NAME });
			expect([code, CANARY.test(refusal.message + FAILURE_SENTENCES[code](refusal.facts))]).toEqual([
				code,
				false,
			]);
		}
	});
});
