import { CODEBOOK_V1 } from "@portevoix/data/codebook/codebook";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { publishCodebook } from "./coding/publish-codebook.ts";
import { readCodebook } from "./coding/read-codebook.ts";
import { actingAs, type IntakeContext } from "./context.ts";
import { Refusal } from "./failures.ts";
import { prepareForm } from "./intake/prepare-form.ts";

/** Brings a store to the state that every command expects: latest schema, a codebook, the texts of the public form. */
export async function prepareStore(context: IntakeContext): Promise<void> {
	await migrateDatabase(context.store);
	const system = actingAs(context, { kind: "system", id: "system" });
	try {
		await readCodebook(context.store.db);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		await publishCodebook(system, CODEBOOK_V1);
	}
	await prepareForm(system);
}
