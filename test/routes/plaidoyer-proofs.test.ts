import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { DEMONSTRATION_PASSWORD } from "@portevoix/services/demonstration/demonstration-accounts";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
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
	await loadDemonstration(desk.world, { publicUrl: OUR_ADDRESS });
	as = await desk.signIn("camille@demo.example", DEMONSTRATION_PASSWORD);
	const { plaidoyers } = List.parse(await (await desk.ask("/api/plaidoyers", { as })).json());
	path = `/api/plaidoyers/${plaidoyers.find(({ title }) => title.startsWith("Soignés"))!.id}`;
});
afterAll(() => database.close());

const get = async <Answer>(shape: z.ZodType<Answer>, rest: string): Promise<Answer> =>
	shape.parse(await (await desk.ask(`${path}/${rest}`, { as })).json());

describe("passages that may be quoted", () => {
	it("are those of the code and its descendants, with what the witness allows and what is cited", async () => {
		const { passages } = await get(Passages, "quotable?code=digital-divide.appointments");
		expect(passages.length).toBeGreaterThan(3);
		for (const { code, uses, refusal, attribution } of passages) {
			expect(code).toMatch(/^digital-divide\.appointments/);
			const mayQuote = uses.includes("excerpt") || uses.includes("excerpt-with-attributes");
			expect(refusal).toBe(mayQuote ? null : "consent-does-not-cover");
			// Without that accord nothing is said of who speaks.
			if (!uses.includes("excerpt-with-attributes")) expect(attribution).toBe("Un témoin");
		}
		expect(passages.some(({ citationId }) => citationId !== null)).toBe(true);
		const { passages: parents } = await get(Passages, "quotable?code=digital-divide&limit=200");
		expect(new Set(parents.map(({ code }) => code)).size).toBeGreaterThan(3);
	});

	it("are filtered by sense and by words, and can be cited as they stand", async () => {
		const { passages: helped } = await get(Passages, "quotable?code=digital-divide&stance=help");
		expect(helped.length).toBeGreaterThan(0);
		expect(new Set(helped.map(({ stance }) => stance))).toEqual(new Set(["help"]));
		const { passages: found } = await get(Passages, "quotable?code=digital-divide&q=rendez-vous&limit=200");
		expect(found.length).toBeGreaterThan(0);
		const free = found.find(({ refusal, citationId }) => refusal === null && citationId === null);
		const json = {
			testimony: free!.testimonyId,
			passage: { start: free!.start, end: free!.end },
			reidentificationAnswer: "Texte inventé, relu.",
		};
		const made = await desk.ask(`${path}/citations/excerpts`, { as, json });
		const { id } = z.object({ id: z.string() }).parse(await made.json());
		const { passages: after } = await get(Passages, "quotable?code=digital-divide&q=rendez-vous&limit=200");
		expect(
			after.find(({ start, testimonyId }) => start === free!.start && testimonyId === free!.testimonyId),
		).toMatchObject({
			citationId: id,
			words: free!.words,
		});
		const evidence = z.object({ excerpts: z.record(z.string(), z.looseObject({})) });
		expect((await get(evidence, "evidence")).excerpts[id]).toEqual({
			words: free!.words,
			attribution: free!.attribution,
		});
	});

	it("are refused for a plaidoyer that is not there, and a code without its form", async () => {
		const absent = await desk.ask("/api/plaidoyers/none/quotable?code=digital-divide", { as });
		expect([absent.status, Told.parse(await absent.json()).code]).toEqual([404, "unknown-plaidoyer"]);
		const wrong = await desk.ask(`${path}/quotable?code=Pas%20un%20code`, { as });
		expect(wrong.status).toBe(400);
	});
});

describe("proofs", () => {
	it("tell the question of a figure and the accord behind an excerpt, never words of a testimony", async () => {
		const { proofs } = await get(Proofs, "citations");
		const count = proofs.find(
			({ conditions }) => Array.isArray(conditions) && conditions.includes("sens\u202f: frein"),
		);
		expect(count).toMatchObject({
			kind: "count",
			frozen: true,
			conditions: expect.arrayContaining(["code\u202f: Prendre rendez-vous"]),
		});
		const excerpt = proofs.find(({ kind }) => kind === "excerpt");
		expect(Object.keys(excerpt!).sort()).toEqual(["citedAt", "edited", "id", "kind", "reference", "uses"]);
	});

	it("preview a figure in the words that the document would print", async () => {
		const query = { by: ["channel"], where: [{ facet: "code", values: ["digital-divide.appointments"] }] };
		const answer = await desk.ask(`${path}/counts`, { as, json: query });
		const shown = z.object({ sentence: z.string(), rows: z.array(z.object({ value: z.string() })) });
		const { sentence, rows } = shown.parse(await answer.json());
		expect(sentence).toMatch(/personnes/);
		expect(rows.length).toBeGreaterThan(2);
		// A cell under the threshold is never a number from 1 to 4.
		expect(rows.filter(({ value }) => /^[1-4]$/.test(value))).toEqual([]);
	});
});
