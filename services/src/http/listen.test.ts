import { connect } from "node:net";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Listening, listen } from "./listen.ts";

let server: Listening;

beforeAll(async () => {
	const app = new Hono().get("/", (c) => c.text("home")).post("/", async (c) => c.text(await c.req.text()));
	server = await listen(app, { host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());

/** The status of the first answer to exactly these bytes. */
const ask = (bytes: string) =>
	new Promise<string>((done) => {
		let answer = "";
		const socket = connect(Number(new URL(server.url).port), "127.0.0.1", () => socket.write(bytes));
		socket.on("data", (part) => {
			answer += part.toString();
			socket.end();
		});
		socket.on("error", () => {});
		socket.on("close", () => done(answer.split(" ")[1] ?? ""));
	});

it("serves on a free port", async () => {
	expect(await (await fetch(server.url)).text()).toBe("home");
});

it("answers malformed requests with a refusal and goes on serving", async () => {
	const cases: readonly [string, string][] = [
		[`GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, "431"],
		["GET / HTTP/1.1\r\n\r\n", "400"],
		["GET / HTTP/1.1\r\nHost: a b/c\r\n\r\n", "400"],
		["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"],
		["GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n", "404"],
		["nonsense\r\n\r\n", "400"],
	];
	for (const [bytes, status] of cases)
		expect([bytes.slice(0, 60), await ask(bytes)]).toEqual([bytes.slice(0, 60), status]);
	expect(await ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n")).toBe("200");
});

it("says when the port is taken", async () => {
	const taken = { host: "127.0.0.1", port: Number(new URL(server.url).port) };
	await expect(listen(new Hono(), taken)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
