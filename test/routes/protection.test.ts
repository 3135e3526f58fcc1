import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { Role } from "@portevoix/data/vocabulary/role";
import { type GuardedAction, guard } from "@portevoix/services/accounts/guard";
import { isAllowed, PERMISSIONS } from "@portevoix/services/accounts/permission-matrix";
import { validated } from "@portevoix/services/http/validated";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openDesk } from "../support/sign-in.ts";

/** What answers without a session: whoever adds to this list says why beside it. */
const OPEN = new Set([
	"POST /api/auth/sign-in/email", // how a session begins
	"POST /api/auth/sign-out", // ending one needs none
	"GET /api/auth/get-session", // says "nobody" to nobody
	"GET /api/openapi.json",
	"GET /api/docs",
	"GET /api/docs.css",
]);

const CANARY = "Zéphyrine Kanarivogel";
const Told = z.object({ code: z.string(), message: z.string() });
const database = openSqlite(":memory:");
const isAction = (word: string): word is keyof typeof PERMISSIONS => word in PERMISSIONS;

/** Reads that no verb checks again: here the guard is all there is, so its action is written twice. */
const ONLY_GUARDED: Readonly<Record<string, GuardedAction>> = {
	"GET /api/testimonies/:id/text": "testimony.read",
	"GET /api/testimonies/:id/codings": "testimony.read",
	"GET /api/testimonies/:id/suggestions": "suggestion.decide",
	"GET /api/codebook": "codebook.read",
	"GET /api/journal/verification": "audit.read",
	"GET /api/settings": "setting.write",
	"GET /api/plaidoyers/:id": "plaidoyer.read",
};

type Route = {
	readonly name: string;
	readonly method: string;
	readonly path: string;
	action?: GuardedAction;
};

/** The routes of the app as they are declared; a guard counts only as the first handler of its route. */
function routesOf({ routes }: { routes: readonly { method: string; path: string; handler: object }[] }) {
	const found = new Map<string, Route>();
	for (const { method, path, handler } of routes) {
		const name = `${method} ${path}`;
		if ((method === "ALL" && path.endsWith("*")) || found.has(name)) continue;
		const word = "action" in handler ? String(handler.action) : "";
		const action = word === "signed-in" || isAction(word) ? { action: word } : {};
		found.set(name, { name, method, path, ...action } as Route);
	}
	return [...found.values()];
}

async function open() {
	await migrateDatabase(database);
	return openDesk(database);
}

describe("protection", () => {
	let desk: Awaited<ReturnType<typeof open>>;
	let closed: Route[];
	const sessions = new Map<string, string>();
	beforeAll(async () => {
		desk = await open();
		closed = routesOf(desk.app).filter(({ action }) => action !== undefined);
		sessions.set("no role", await desk.colleague());
		for (const role of Role.options) sessions.set(role, await desk.colleague(role));
	});
	afterAll(() => database.close());

	const request = (route: Route, as?: string) =>
		desk.ask(route.path.replaceAll(":id", "00000000-0000-7000-8000-000000000000"), {
			method: route.method,
			...(as === undefined ? {} : { as }),
			...(route.method === "GET" || route.path === "/api/imports" ? {} : { json: {} }),
			...(route.name === "POST /api/imports" ? { form: new FormData() } : {}),
		});

	it("stands first in every route under /api that is not open to all", () => {
		const unguarded = routesOf(desk.app)
			.filter(({ path, action }) => path.startsWith("/api") && action === undefined)
			.map(({ name }) => name);
		expect(new Set(unguarded)).toEqual(OPEN);
		expect(closed.length).toBeGreaterThan(35);
	});

	it("asks for the right action where it stands alone", () => {
		const actions = new Map(closed.map(({ name, action }) => [name, action]));
		for (const [name, action] of Object.entries(ONLY_GUARDED)) {
			expect([name, actions.get(name)]).toEqual([name, action]);
		}
	});

	it("is missed where somebody forgets it, or lets something else read the request first", () => {
		const careless = new Hono()
			.get("/api/forgotten", (c) => c.text(""))
			.all("/api/any-method", (c) => c.text(""))
			.get("/api/late", validated("query", z.object({})), guard("audit.read"), (c) => c.text(""))
			.get("/api/right", guard("audit.read"), (c) => c.text(""));
		expect(routesOf(careless).map(({ path, action }) => [path, action])).toEqual([
			["/api/forgotten", undefined],
			["/api/any-method", undefined],
			["/api/late", undefined],
			["/api/right", "audit.read"],
		]);
	});

	it("has nothing else before the routes than these", () => {
		const before = desk.app.routes.filter(({ method, path }) => method === "ALL" && path.endsWith("*"));
		expect(before.map(({ path, handler }) => [path, handler.name])).toEqual([
			["/*", "logRequest"],
			["/*", "securityHeaders"],
			["/api/*", "foreignOrigin"],
			["/api/*", "limitBody"],
			["/api/*", "session"],
		]);
	});

	it("asks for a session", async () => {
		for (const route of closed) {
			for (const cookie of [undefined, "better-auth.session_token=invented.signature"]) {
				const answer = await request(route, cookie);
				const { code, message } = Told.parse(await answer.json());
				expect([route.name, answer.status, code]).toEqual([route.name, 401, "not-signed-in"]);
				expect(message).toBe("Il faut d’abord se connecter.");
			}
		}
	});

	it("lets each role in exactly where the matrix does", async () => {
		const deviations: string[] = [];
		let asked = 0;
		for (const route of closed) {
			for (const [who, cookie] of sessions) {
				const role = Role.safeParse(who);
				const account = { kind: "account", id: who, roles: role.success ? [role.data] : [] } as const;
				const lawful =
					route.action === undefined || route.action === "signed-in" || isAllowed(account, route.action);
				const answer = await request(route, cookie);
				const told = Told.safeParse(await answer.json().catch(() => null));
				const refused = told.data?.code === "not-allowed" || told.data?.code === "not-signed-in";
				const right = lawful
					? !refused && answer.status !== 401 && answer.status < 500
					: answer.status === 403 && told.data?.code === "not-allowed";
				if (!right) deviations.push(`${route.name} as ${who}: ${answer.status} ${told.data?.code}`);
				asked += 1;
			}
		}
		expect(deviations).toEqual([]);
		expect(asked).toBe(closed.length * 10);
	});

	it("notes a refusal with the account and the action", async () => {
		const before = desk.log.length;
		await desk.ask("/api/audit", { as: sessions.get("coder") ?? "" });
		const lines = desk.log.slice(before).map((line) => z.looseObject({}).parse(JSON.parse(line)));
		expect(lines).toMatchObject([
			{ refused: "audit.read", account: expect.any(String) },
			{ method: "GET", route: "/api/audit", status: 403, code: "not-allowed" },
		]);
		expect(lines[0]?.requestId).toBe(lines[1]?.requestId);
	});

	it("sends the protecting headers with every answer", async () => {
		for (const route of routesOf(desk.app)) {
			for (const cookie of [undefined, sessions.get("coordinator")]) {
				const { headers } = await request(route, cookie);
				const told = [...headers.keys()];
				expect([route.name, told]).toEqual([
					route.name,
					expect.arrayContaining([
						"content-security-policy",
						"cross-origin-opener-policy",
						"cross-origin-resource-policy",
						"permissions-policy",
						"referrer-policy",
						"x-content-type-options",
						"x-robots-tag",
						"x-request-id",
					]),
				]);
				expect(headers.get("Cache-Control")).toBe("no-store");
				expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
			}
		}
	});

	it("refuses what another site sends", async () => {
		const cookie = sessions.get("coordinator") ?? "";
		const unsafe = routesOf(desk.app).filter(
			({ path, method }) => path.startsWith("/api") && method !== "GET",
		);
		expect(unsafe.length).toBeGreaterThan(20);
		const senders: Record<string, string>[] = [
			{ Origin: "https://ailleurs.example", Cookie: cookie },
			{ Origin: "https://ailleurs.example" },
			{ Origin: "null", Cookie: cookie },
			{ Origin: "http://localhost:4321.ailleurs.example", Cookie: cookie },
			{ "Sec-Fetch-Site": "cross-site", Cookie: cookie },
			{ "Sec-Fetch-Site": "same-site", Cookie: cookie },
			{ Cookie: cookie },
		];
		for (const { method, path, name } of unsafe) {
			for (const headers of senders) {
				const answer = await desk.app.request(path.replaceAll(":id", "x"), {
					method,
					headers: { "Content-Type": "application/json", ...headers },
					body: "{}",
				});
				const { code } = Told.parse(await answer.json());
				expect([name, headers, answer.status, code]).toEqual([name, headers, 403, "foreign-origin"]);
			}
		}
	});

	it("never sends back what it refuses", async () => {
		const everyRole = await desk.colleague(...Role.options);
		let refused = 0;
		for (const { method, path, name } of closed) {
			const at = path.replaceAll(":id", encodeURIComponent(CANARY));
			const wrong = { [CANARY]: CANARY, reason: [CANARY], query: CANARY, masks: CANARY, title: { CANARY } };
			const bodies = method === "GET" ? [undefined] : [JSON.stringify(wrong), `{"text":"${CANARY}`];
			for (const body of bodies) {
				const answer = await desk.app.request(
					`${at}?limit=${encodeURIComponent(CANARY)}&format=${encodeURIComponent(CANARY)}`,
					{
						method,
						headers: {
							Cookie: everyRole,
							Origin: "http://localhost:4321",
							"Content-Type": path === "/api/imports" ? "multipart/form-data" : "application/json",
						},
						...(body === undefined ? {} : { body }),
					},
				);
				expect([name, answer.status < 500]).toEqual([name, true]);
				if (answer.status === 400) refused += 1;
				expect(await answer.text()).not.toContain("Kanarivogel");
			}
		}
		expect(refused).toBeGreaterThan(30);
		expect(desk.log.join("\n")).not.toContain("Kanarivogel");
	});

	it("knows no other way to better-auth", async () => {
		const as = sessions.get("coder") ?? "";
		const paths =
			"sign-up/email two-factor/enable update-user change-password list-sessions sign-in/social ok error";
		for (const path of paths.split(" ")) {
			for (const asked of [{ as }, { as, json: {} }, { as, json: {}, method: "PUT" }]) {
				const answer = await desk.ask(`/api/auth/${path}`, asked);
				expect([path, answer.status, Told.parse(await answer.json()).code]).toEqual([path, 404, "not-found"]);
			}
		}
	});
});
