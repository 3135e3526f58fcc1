import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { OPERATIONS } from "@portevoix/services/wording/api.fr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openDesk } from "../support/sign-in.ts";

/** As much of OpenAPI 3.1 (§4.8) as our document uses, and nothing beside it. */
const Schema = z
	.looseObject({})
	.refine((schema) => Object.keys(schema).length > 0, { message: "a schema that says nothing" });
const Content = z.record(z.string().regex(/^[a-z]+\/[a-z.+-]+$/), z.strictObject({ schema: Schema }));
const Answer = z.strictObject({ description: z.string().min(1), content: Content });
const Parameter = z.strictObject({
	in: z.enum(["path", "query"]),
	name: z.string().min(1),
	schema: Schema,
	required: z.boolean().optional(),
});
const Operation = z.strictObject({
	operationId: z.string().min(1),
	summary: z.string().min(10),
	description: z.string().min(10),
	tags: z.array(z.string()).length(1),
	security: z.array(z.strictObject({ session: z.array(z.never()) })).max(1),
	parameters: z.array(Parameter).optional(),
	requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
	responses: z.record(
		z.string().regex(/^([2-5]\d\d|default)$/),
		z.union([Answer, z.strictObject({ $ref: z.literal("#/components/responses/Refusal") })]),
	),
});
const OpenApi = z.strictObject({
	openapi: z.literal("3.1.0"),
	info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
	tags: z.array(z.strictObject({ name: z.string() })),
	paths: z.record(
		z.string().startsWith("/api/"),
		z.partialRecord(z.enum(["get", "post", "put", "delete"]), Operation),
	),
	components: z.strictObject({
		securitySchemes: z.strictObject({ session: z.looseObject({ type: z.literal("apiKey") }) }),
		responses: z.strictObject({ Refusal: Answer }),
	}),
});

const database = openSqlite(":memory:");

describe("openapi document", () => {
	let desk: Awaited<ReturnType<typeof openDesk>>;
	let document: z.infer<typeof OpenApi>;
	beforeAll(async () => {
		await migrateDatabase(database);
		desk = await openDesk(database);
		document = OpenApi.parse(await (await desk.ask("/api/openapi.json")).json());
	});
	afterAll(() => database.close());

	const operations = () =>
		Object.entries(document.paths).flatMap(([path, methods]) =>
			Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
		);

	it("describes every route, and none that is not there", () => {
		const described = operations().map(({ name }) => name);
		const served = desk.app.routes
			.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
			.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`)
			.filter((name) => !name.endsWith("/openapi.json") && !name.includes("/api/docs"));
		const open = described.filter((name) => name.includes(" /api/public/"));
		expect(open.length).toBeGreaterThan(1);
		expect(new Set(described)).toEqual(new Set([...served, ...open]));
		expect(
			Object.values(OPERATIONS)
				.flatMap((part) => Object.keys(part))
				.sort(),
		).toEqual(described.sort());
	});

	it("says in French what each does, who may, what goes in and what comes out", () => {
		const ids = new Set<string>();
		for (const { name, path, operation } of operations()) {
			ids.add(operation.operationId);
			expect([name, operation.summary]).toEqual([name, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
			expect([name, / [:;!?»]|« |'/.test(operation.summary + operation.description)]).toEqual([name, false]);
			const open = path.startsWith("/api/public/") || path.startsWith("/api/auth/");
			expect([name, operation.security.length]).toEqual([name, open ? 0 : 1]);
			expect([name, operation.description.startsWith("Ouvert")]).toEqual([name, open]);
			const succeeded = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
			expect([name, succeeded.length, "default" in operation.responses]).toEqual([name, 1, true]);
			const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
			const told = (operation.parameters ?? []).filter((one) => one.in === "path");
			expect([name, told.map((one) => one.name)]).toEqual([name, inPath]);
			expect(told.every(({ required }) => required === true)).toBe(true);
			if (name.startsWith("get ")) expect([name, operation.requestBody]).toEqual([name, undefined]);
		}
		expect(ids.size).toBe(operations().length);
	});

	it("points to nothing that is missing", () => {
		const text = JSON.stringify(document);
		const pointers = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer);
		expect(new Set(pointers)).toEqual(new Set(["#/components/responses/Refusal"]));
	});

	it("is also a page without a script, with every route", async () => {
		const answer = await desk.ask("/api/docs");
		const page = await answer.text();
		expect(answer.headers.get("Content-Security-Policy")).toContain("style-src 'self'");
		expect(page).not.toMatch(/<script|\son\w+=|style=|undefined|\[object/);
		for (const { operation } of operations()) expect(page).toContain(`<p>${operation.summary}</p>`);
		expect((await desk.ask("/api/docs.css")).headers.get("Content-Type")).toContain("text/css");
		expect(await (await desk.ask("/bureau/")).text()).toContain('href="/api/docs"');
	});

	it("has probes that say whether the program lives and can serve", async () => {
		expect(await (await desk.ask("/healthz")).json()).toEqual({ alive: true });
		expect(await (await desk.ask("/readyz")).json()).toEqual({ ready: true });
	});
});

it("is not ready before the migrations, nor without its database", async () => {
	const empty = openSqlite(":memory:");
	await migrateDatabase(empty);
	const desk = await openDesk(empty);
	await empty.unguarded.deleteFrom("kysely_migration" as never).execute();
	const waiting = await desk.ask("/readyz");
	expect([waiting.status, await waiting.json()]).toEqual([503, { code: "store-unavailable" }]);
	await empty.close();
	const gone = await desk.ask("/readyz");
	expect([gone.status, gone.headers.get("Retry-After")]).toEqual([503, "30"]);
	expect((await desk.ask("/healthz")).status).toBe(200);
});
