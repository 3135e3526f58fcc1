import { getMigrations } from "better-auth/db/migration";
import type { Auth } from "./auth.ts";

/** Tables and columns that better-auth wants and our own migrations did not make; after an upgrade, what to add. */
export async function findTableDrift(auth: Auth): Promise<string[]> {
	const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
	return [...toBeCreated, ...toBeAdded].flatMap(({ table, fields }) =>
		Object.keys(fields).map((field) => `${table}.${field}`),
	);
}
