import { connect } from "node:net";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { prepareStore } from "@portevoix/services/prepare-store";
import { ownerOf, serveApps, withoutPrivateKeys } from "@portevoix/services/serve-apps";
import { afterAll, describe, expect, it } from "vitest";
import { openWorld } from "../support/open-world.ts";

const CONFIG = {
	host: "127.0.0.1",
	port: 0,
	dataDir: "",
	databaseUrl: undefined,
	publicUrl: "http://ailleurs.example",
	deskFolder: "",
	federation: "la Fédération d’essai",
};

/** Sends a request line exactly as it is written, which `fetch` would tidy up; answers status and body. */
async function raw(url: string, target: string): Promise<{ status: number; body: string }> {
	const { port, hostname } = new URL(url);
	return new Promise((answered, failed) => {
		let text = "";
		const socket = connect(Number(port), hostname, () => {
			socket.write(`GET ${target} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
		});
		socket.setEncoding("utf8").on("data", (part) => {
			text += part;
		});
		socket.on("error", failed);
		socket.on("close", () => answered({ status: Number(text.split(" ")[1]), body: text }));
	});
}

/** Other ways to write addresses of closed routes. */
const CONFUSING = [
	"//api/testimonies",
	"///api//testimonies",
	"/api//testimonies",
	"/api%2ftestimonies",
	"/api%2Ftestimonies",
	"/%61pi/testimonies",
	"/api/%74estimonies",
	"/API/testimonies",
	"/Api/Testimonies",
	"/api/../api/testimonies",
	"/api/public/../testimonies",
	"/api/public/..%2ftestimonies",
	"/api/public/%2e%2e/testimonies",
	"/recu/../api/testimonies",
	"/./api/testimonies",
	"/api/./testimonies",
	"/api;x/testimonies",
	"/api/testimonies;x",
	"/api/testimonies/",
	"/api/testimonies.",
	"/api/testimonies%00",
	"/api/testimonies%20",
	"/api/testimonies%0a",
	"/api\\testimonies",
	"\\api\\testimonies",
	"/api/testimonies#fragment",
	"/api/testimonies?/api/public/form",
	"/bureau/../api/testimonies",
	"/healthz/../api/testimonies",
	"http://127.0.0.1/api/testimonies",
	"http://ailleurs.example/api/testimonies",
	"/.//api/testimonies",
	"/api/%e0%a4%a/testimonies",
];

describe("serving", () => {
	const database = openSqlite(":memory:");
	afterAll(() => database.close());
	const closing: (() => Promise<void>)[] = [];
	afterAll(async () => {
		for (const close of closing) await close();
	});

	async function serve(only?: "intake" | "staff") {
		await migrateDatabase(database);
		const world = await openWorld(database);
		await prepareStore(world);
		const log: string[] = [];
		const serving = await serveApps(world, CONFIG, { only, logLine: (line) => log.push(line) });
		closing.push(serving.close);
		const status = async (path: string) => (await fetch(serving.url + path, { redirect: "manual" })).status;
		return { ...serving, status, log, world };
	}

	it("knows by the path to whom a request goes", () => {
		for (const path of [
			"/",
			"/temoigner",
			"/api/public",
			"/api/public/form",
			"/apix",
			"/recus",
			"//api/x",
			"/API/x",
		]) {
			expect([path, ownerOf(path)]).toEqual([path, "intake"]);
		}
		for (const path of ["/recu", "/recu/retrait"]) expect([path, ownerOf(path)]).toEqual([path, "receipt"]);
		for (const path of ["/api", "/api/me", "/api/publicx", "/bureau", "/bureau/x", "/healthz", "/readyz"]) {
			expect([path, ownerOf(path)]).toEqual([path, "staff"]);
		}
	});

	it("puts the public pages and the desk on one address, the real one", async () => {
		const { url, status, log } = await serve();
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
		const paths = [
			"/",
			"/temoigner",
			"/recu",
			"/style.css",
			"/api/public/form",
			"/healthz",
			"/readyz",
			"/api/docs",
		];
		for (const path of paths) expect([path, await status(path)]).toEqual([path, 200]);
		expect(await status("/api/me")).toBe(401);
		// Its own pages may send to it: the origin that is checked is the real address.
		const sent = await fetch(`${url}/api/auth/sign-in/email`, {
			method: "POST",
			headers: { Origin: url, "Content-Type": "application/json" },
			body: JSON.stringify({ email: "personne@essai.example", password: "une phrase de passe" }),
		});
		expect(sent.status).toBe(401);
		expect(log.length).toBe(paths.length + 2);
	});

	it("with --only intake, knows nothing of the staff", async () => {
		const { status } = await serve("intake");
		for (const path of ["/", "/temoigner", "/style.css", "/api/public/form"]) {
			expect([path, await status(path)]).toEqual([path, 200]);
		}
		for (const path of [
			"/recu",
			"/api/me",
			"/api/docs",
			"/bureau",
			"/healthz",
			"/readyz",
			"/api/auth/get-session",
		]) {
			expect([path, await status(path)]).toEqual([path, 404]);
		}
	});

	it("with --only staff, takes no testimony", async () => {
		const { status } = await serve("staff");
		for (const path of ["/recu", "/style.css", "/api/docs", "/healthz"]) {
			expect([path, await status(path)]).toEqual([path, 200]);
		}
		for (const path of ["/", "/temoigner", "/api/public/form"]) {
			expect([path, await status(path)]).toEqual([path, 404]);
		}
	});

	it("gives the public app a world without the keys that open", async () => {
		const { world } = await serve();
		const names = Object.keys(withoutPrivateKeys(world).keys);
		expect(names.sort()).toEqual(["auditKey", "receiptKey", "sourceKey", "textKeyId", "textPublicKey"]);
	});

	it("never answers a closed route without its guard, however its path is written", async () => {
		for (const only of [undefined, "intake", "staff"] as const) {
			const { url } = await serve(only);
			for (const target of CONFUSING) {
				const { status, body } = await raw(url, target);
				expect([only, target, status]).toEqual([
					only,
					target,
					expect.toSatisfy((told) => [400, 401, 403, 404].includes(told)),
				]);
				expect(body).not.toContain('"testimonies":');
			}
			expect((await raw(url, "/api/public/form")).status).toBe(only === "staff" ? 404 : 200);
		}
	});
});
