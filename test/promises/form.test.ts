// EVIDENCE-OF: P1
// EVIDENCE-OF: P2
// EVIDENCE-OF: P3
// EVIDENCE-OF: P9
import type { OpenDatabase } from "@portevoix/data/connection/database";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { unsealOriginal } from "@portevoix/services/keys/seal-original";
import { CONSENT_QUESTIONS } from "@portevoix/services/wording/consent.fr";
import { describe, expect, it } from "vitest";
import { CANARY, codeIn, FILLED, openSite, SENT } from "../support/open-site.ts";

async function emptyStore(): Promise<OpenDatabase> {
	const database = openSqlite(":memory:");
	await migrateDatabase(database);
	return database;
}

/** The names under which a page sends something, each once, and the kinds of its fields. */
function fieldsOf(page: string): { names: string[]; kinds: string[] } {
	const fields = [...page.matchAll(/<(input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
	const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
	return {
		names: [...new Set(fields.map((tag) => attribute(tag, "name") ?? "nameless"))].sort(),
		kinds: [...new Set(fields.map((tag) => attribute(tag, "type") ?? "none"))].sort(),
	};
}

const MINIMUM = {
	submissionId: FILLED.submissionId,
	consentTextHash: FILLED.consentTextHash,
	text: "La borne ne connaît pas mon dossier.",
	count: "oui",
};

describe("P1: the form", () => {
	it("works without script, account, e-mail, cookie or puzzle", async () => {
		const { get, form } = await openSite(await emptyStore());
		const shown = await get("/temoigner");
		const page = await shown.text();
		expect(page).not.toMatch(/<script|\son[a-z]+="|javascript:/i);
		expect(page).toMatch(/<form method="post" action="\/temoigner"/);
		expect(shown.headers.get("Set-Cookie")).toBeNull();
		expect(fieldsOf(page).kinds).toEqual(["hidden", "none", "radio"]);
		expect(page).not.toMatch(/captcha|mot de passe/i);
		const answer = await form("/temoigner", MINIMUM);
		expect(answer.headers.get("Set-Cookie")).toBeNull();
		expect(codeIn(await answer.text())).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
	});
});

describe("P2: what is asked", () => {
	it("is the text and the consent; the rest may be left out, and nothing else exists", async () => {
		const { get, form, world } = await openSite(await emptyStore());
		expect(fieldsOf(await (await get("/temoigner")).text()).names).toEqual(
			[
				"submissionId",
				"consentTextHash",
				"text",
				"witnessRole",
				"province",
				"witnessAge",
				...Object.keys(CONSENT_QUESTIONS),
			].sort(),
		);
		expect(codeIn(await (await form("/temoigner", MINIMUM)).text())).not.toBe("");
		const row = await world.store.db.selectFrom("testimony").selectAll().executeTakeFirstOrThrow();
		expect([row.witness_role, row.province, row.witness_age_band, row.quarantined_at]).toEqual([
			"unknown",
			"unknown",
			"unknown",
			null,
		]);
	});

	it("has no answer ticked beforehand, and takes no silence for a yes", async () => {
		const { get, form, world } = await openSite(await emptyStore());
		expect(await (await get("/temoigner")).text()).not.toMatch(/\schecked/);
		await form("/temoigner", MINIMUM);
		const events = await world.store.db.selectFrom("consent_event").select(["purpose", "granted"]).execute();
		expect(events.filter(({ granted }) => granted === 1).map(({ purpose }) => purpose)).toEqual(["count"]);
	});
});

describe("P3: what is received", () => {
	it("is sealed: the store does not hold the words, and what receives cannot open them", async () => {
		const { form, world } = await openSite(await emptyStore());
		await form("/temoigner", { ...MINIMUM, text: CANARY });
		const row = await world.store.db.selectFrom("original_text").selectAll().executeTakeFirstOrThrow();
		const sealed = { ciphertext: row.ciphertext ?? "", wrapped_key: row.wrapped_key ?? "" };
		expect(JSON.stringify(row)).not.toContain("Kanarivogel");
		expect(Buffer.from(sealed.ciphertext, "base64").toString("utf8")).not.toContain("Kanarivogel");
		// With the keys of the process that receives, the private half missing, nothing opens.
		const receiving = { ...world.keys, textPrivateKey: new Uint8Array(32) };
		await expect(unsealOriginal(receiving, row.id, sealed)).rejects.toThrow();
		expect(JSON.stringify(await unsealOriginal(world.keys, row.id, sealed))).toContain("Kanarivogel");
	});

	it("asks for no name and no contact while there is no vault to seal them in", async () => {
		const { get, world, form } = await openSite(await emptyStore());
		const { names } = fieldsOf(await (await get("/temoigner")).text());
		expect(names.filter((name) => /name|mail|phone|contact|nom|tel/i.test(name))).toEqual([]);
		await form("/temoigner", FILLED);
		expect(await world.store.db.selectFrom("contact").selectAll().execute()).toEqual([]);
	});
});

describe("P9: a confirmation", () => {
	it("is not given when nothing could be stored, by no door", async () => {
		const database = await emptyStore();
		let away = true;
		const failing: OpenDatabase = {
			...database,
			write: (work) =>
				away
					? Promise.reject(Object.assign(new Error("disk full"), { code: "SQLITE_FULL" }))
					: database.write(work),
		};
		const { form, json, testimonies, log } = await openSite(failing);
		const page = await form("/temoigner", FILLED);
		expect(page.status).toBe(503);
		const shown = await page.text();
		expect(codeIn(shown)).toBe("");
		expect(shown).toContain("Kanarivogel");
		const answer = await json(SENT);
		expect([answer.status, await answer.text()]).toEqual([
			503,
			expect.not.stringMatching(/receipt|\d{4} \d{4}/),
		]);
		expect(await testimonies()).toBe(0);
		expect(log.join("\n")).not.toContain("Kanarivogel");
		away = false;
		expect(codeIn(await (await form("/temoigner", FILLED)).text())).not.toBe("");
		expect(await testimonies()).toBe(1);
	});

	it("is not given when the last step of the storing fails: everything or nothing", async () => {
		const database = await emptyStore();
		const failing: OpenDatabase = {
			...database,
			write: (work) =>
				database.write(async (transaction) => {
					await work(transaction);
					throw Object.assign(new Error("power cut"), { code: "SQLITE_IOERR" });
				}),
		};
		const { form, testimonies, world } = await openSite(failing);
		const page = await form("/temoigner", FILLED);
		expect([page.status, codeIn(await page.text())]).toEqual([503, ""]);
		expect(await testimonies()).toBe(0);
		for (const table of ["original_text", "consent_event", "receipt", "audit_entry"] as const) {
			expect([table, await world.store.db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
		}
	});

	it("is given when the words can be found again", async () => {
		const { form, world } = await openSite(await emptyStore());
		expect(codeIn(await (await form("/temoigner", FILLED)).text())).not.toBe("");
		const row = await world.store.db.selectFrom("original_text").selectAll().executeTakeFirstOrThrow();
		const opened = await unsealOriginal(world.keys, row.id, {
			ciphertext: row.ciphertext ?? "",
			wrapped_key: row.wrapped_key ?? "",
		});
		expect(JSON.stringify(opened)).toContain(FILLED.text);
	});
});
