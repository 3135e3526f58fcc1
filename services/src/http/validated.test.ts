import { Hono } from "hono";
import { generateSpecs } from "hono-openapi";
import { expect, it } from "vitest";
import { z } from "zod";
import { answerFailure } from "./answer-failure.ts";
import { bodyLimit } from "./body-limit.ts";
import { validated } from "./validated.ts";

const settings = { federation: "F", publicUrl: "http://localhost", logLine: () => {} };
const Body = z.strictObject({
	name: z.string().max(5).default("x"),
	counts: z.record(z.string(), z.int()).default({}),
	kind: z.enum(["a", "b"]).default("a"),
});
const app = new Hono()
	.onError(answerFailure(settings))
	.post(
		"/api/things/:id",
		validated("param", z.object({ id: z.uuid() })),
		bodyLimit("json"),
		validated("json", Body),
		(c) => c.json(c.req.valid("json")),
	)
	.get("/api/things", validated("query", z.object({ limit: z.coerce.number().max(10) })), (c) =>
		c.json(c.req.valid("query")),
	);

const ID = "1b4e28ba-2fa1-4d1e-883f-0016d3cca427";
const send = (body: string, type: string | null = "application/json", id = ID) =>
	app.request(`/api/things/${id}`, {
		method: "POST",
		body,
		headers: type === null ? {} : { "Content-Type": type },
	});

it("passes what fits, typed and with defaults", async () => {
	expect(await (await send('{"kind":"b"}', "application/json; charset=utf-8")).json()).toEqual({
		name: "x",
		counts: {},
		kind: "b",
	});
});

it("names the field and the problem, and neither values nor names that were sent", async () => {
	const cases: [string, string][] = [
		['{"name":"CANARY-too-long"}', "name"],
		['{"kind":"CANARY"}', "kind"],
		['{"counts":{"CANARY":"x"}}', "counts.*"],
		['{"CANARY":1}', ""],
	];
	for (const [body, path] of cases) {
		const answer = await send(body);
		const text = await answer.text();
		expect([answer.status, text.includes("CANARY")]).toEqual([400, false]);
		expect(JSON.parse(text)).toMatchObject({ code: "invalid-input", fields: [{ path }] });
	}
	const param = await send("{}", "application/json", "CANARY");
	expect([param.status, (await param.text()).includes("CANARY")]).toEqual([400, false]);
	const query = await app.request("/api/things?limit=CANARY");
	expect([query.status, (await query.text()).includes("CANARY")]).toEqual([400, false]);
});

it("refuses JSON without its type although every field has a default, and JSON that is broken", async () => {
	for (const type of [null, "text/plain", "application/jsonp", "multipart/form-data; boundary=x"]) {
		expect((await send("{}", type)).status).toBe(400);
	}
	expect(await (await send('{"CANARY')).json()).toMatchObject({ code: "invalid-json" });
});

it("keeps the schema in the description of the interface", async () => {
	const specs = await generateSpecs(app);
	expect(JSON.stringify(specs.paths)).toContain('"kind"');
});
