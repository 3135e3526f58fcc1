import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { DEMONSTRATION_PASSWORD } from "@portevoix/services/demonstration/demonstration-accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { OUR_ADDRESS, openDesk } from "../support/sign-in.ts";

const List = z.object({ plaidoyers: z.array(z.object({ id: z.string(), title: z.string() })) });
const Passages = z.object({
	passages: z.array(
		z.object({
			testimonyId: z.string(),
			start: z.int(),
			end: z.int(),
			words: z.string(),
			code: z.string(),
			stance: z.string().nullable(),
			attribution: z.string(),
			uses: z.array(z.string()),
			refusal: z.string().nullable(),
			citationId: z.string().nullable(),
		}),
	),
});
const Proofs = z.object({ proofs: z.array(z.looseObject({ kind: z.string(), id: z.string() })) });
const Told = z.object({ code: z.string() });

const database = openSqlite(":memory:");
let desk: Awaited<ReturnType<typeof openDesk>>;
let as: string;
let path: string;

beforeAll(async () => {
	await migrateDatabase(database);
	desk = await openDesk(database);
	await loadDemonstration(desk.world, {
		publicUrl: OUR_ADDRESS,
	} as Parameters<typeof loadDemonstration>[1]);
	as = await desk.signIn("camille@demo.example", DEMONSTRATION_PASSWORD);
	const { plaidoyers } = List.parse(await (await desk.ask("/api/plaidoyers", { as })).json());
	path = `/api/plaidoyers/${plaidoyers.find(({ title }) => title.startsWith("Soignés"))!.id}`;
});
afterAll(() => database.close());
