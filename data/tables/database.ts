import type { AccountTables } from "./account.table.ts";
import type { CodebookTables } from "./codebook.table.ts";
import type { CodingTables } from "./coding.table.ts";
import type { ConsentTables } from "./consent.table.ts";
import type { CountingTables } from "./counting.table.ts";
import type { GoverningTables } from "./governing.table.ts";
import type { IntakeTables } from "./intake.table.ts";
import type { OrganisationTables } from "./organisation.table.ts";
import type { PlaidoyerTables } from "./plaidoyer.table.ts";
import type { TestimonyTables } from "./testimony.table.ts";
import type { WorkingTextTables } from "./working-text.table.ts";

/**
 * Every table of the store. Ids are UUIDv7 text (codes: GUIDs), times UTC ISO-8601 text, booleans 0/1.
 * A `null` time means "has not happened"; status is derived from times, never stored.
 */
export type Database = OrganisationTables &
	AccountTables &
	TestimonyTables &
	IntakeTables &
	ConsentTables &
	WorkingTextTables &
	CodebookTables &
	CodingTables &
	CountingTables &
	PlaidoyerTables &
	GoverningTables;
