import { SQLITE_PRAGMAS } from "@portevoix/data/connection/open-sqlite";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";

forEachDialect("connection", (open) => {
	it("refuses the outer database inside its own transaction", async () => {
		const database = await open();
		await expect(
			database.write(() => database.db.selectFrom("setting").selectAll().execute()),
		).rejects.toThrow("use the transaction");
		expect(await database.db.selectFrom("setting").selectAll().execute()).toEqual([]);
	});

	it("keeps nothing of a transaction that failed", async () => {
		const database = await open();
		const failing = database.write(async (transaction) => {
			await transaction.insertInto("setting").values({ key: "a", value: "1" }).execute();
			throw new Error("on purpose");
		});
		await expect(failing).rejects.toThrow("on purpose");
		expect(await database.db.selectFrom("setting").selectAll().execute()).toEqual([]);
	});

	it("asserts what makes a confirmed write durable", async () => {
		const database = await open();
		if (database.dialect === "postgres") {
			const answer = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(database.db);
			expect(answer.rows[0]?.synchronous_commit).toBe("on");
			return;
		}
		for (const [name, wanted] of Object.entries(SQLITE_PRAGMAS)) {
			const answer = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(database.db);
			const found = Object.values(answer.rows[0] ?? {})[0];
			expect(found, name).toBe(name === "journal_mode" ? "memory" : wanted);
		}
	});
});
