import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { HttpSettings } from "@portevoix/services/http/http-settings";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { codeIn, FILLED, openSite } from "../support/open-site.ts";

forEachDialect("receipt pages", (open) => {
	async function withReceipt(database: OpenDatabase, settings: Partial<HttpSettings> = {}) {
		const site = await openSite(database, settings);
		const code = codeIn(await (await site.form("/temoigner", FILLED)).text());
		return { ...site, code };
	}

	it("show what was accepted and refused, never the words nor the reference", async () => {
		const { form, code, world, log } = await withReceipt(await open());
		for (const typed of [code, code.replaceAll(" ", ""), code.replaceAll(" ", "-")]) {
			const answer = await form("/recu", { code: typed });
			expect(answer.status).toBe(200);
			const page = await answer.text();
			expect(page).toContain("Nous l’avons reçu le lundi 23 novembre 2026, 14\u202fh\u202f");
			expect(page).toContain("<dt>Non</dt>");
			expect(page).not.toContain("Kanarivogel");
			const { reference } = await world.store.db
				.selectFrom("testimony")
				.select("reference")
				.executeTakeFirstOrThrow();
			expect(page).not.toContain(reference);
		}
		expect(log.join("\n")).not.toContain(code.slice(0, 9));
	});

	it("withdraw after asking once more, and say so afterwards", async () => {
		const { form, code, world } = await withReceipt(await open());
		const asked = await (await form("/recu/retrait", { code })).text();
		expect(asked).toContain("Oui, retirer mon témoignage");
		const before = await world.store.db
			.selectFrom("testimony")
			.select("withdrawn_at")
			.executeTakeFirstOrThrow();
		expect(before.withdrawn_at).toBeNull();
		const done = await form("/recu/retrait", { code, confirmation: "oui" });
		expect([done.status, await done.text()]).toEqual([
			200,
			expect.stringContaining("Votre témoignage est retiré"),
		]);
		const after = await world.store.db
			.selectFrom("testimony")
			.select("withdrawn_at")
			.executeTakeFirstOrThrow();
		expect(after.withdrawn_at).not.toBeNull();
		const again = await (await form("/recu/retrait", { code, confirmation: "oui" })).text();
		expect(again).toContain("Il a été retiré le");
	});

	it("answer every wrong code alike", async () => {
		const { form, code } = await withReceipt(await open());
		const mistyped = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
		const pages: string[] = [];
		for (const typed of ["1091 3929 5686 4094", mistyped, "", "abc"]) {
			for (const path of ["/recu", "/recu/retrait"]) {
				const answer = await form(path, { code: typed, confirmation: "oui" });
				expect(answer.status).toBe(404);
				pages.push((await answer.text()).replace(` value="${typed}"`, ""));
			}
		}
		expect(new Set(pages).size).toBe(1);
		expect(pages[0]).toContain(FAILURE_SENTENCES["unknown-receipt"]({}));
	});

	it("slow down a network that guesses, without locking out the others", async () => {
		let network = "192.0.2";
		const { form, code, world } = await withReceipt(await open(), { networkOf: () => network });
		const guess = () => form("/recu", { code: "1091 3929 5686 4094" });
		for (let attempt = 0; attempt < 20; attempt += 1) expect((await guess()).status).toBe(404);
		world.setClock("2026-11-23T14:00:00.000Z");
		expect((await guess()).status).toBe(404);
		world.setClock("2026-11-23T14:00:00.500Z");
		const slowed = await guess();
		expect(slowed.status).toBe(429);
		expect(Number(slowed.headers.get("Retry-After"))).toBeGreaterThan(0);
		expect(await slowed.text()).toContain("Trop d’essais");
		network = "198.51.100";
		expect((await form("/recu", { code })).status).toBe(200);
		network = "192.0.2";
		world.setClock("2026-11-23T14:06:00.000Z");
		expect((await form("/recu", { code })).status).toBe(200);
	});
});
