import type { Migration } from "kysely/migration";
import type { Dialect } from "../connection/database.ts";
import { firstSchema } from "./0001-first-schema.ts";

/** The ordered list. A migration that was released is never edited. */
export function migrations(dialect: Dialect): Record<string, Migration> {
	return { "0001-first-schema": { up: (db) => firstSchema(db, dialect) } };
}
