import { securityHeaders } from "@portevoix/services/http/security-headers";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { FILLED, openSite } from "../support/open-site.ts";

forEachDialect("protecting headers", (open) => {
	it("stand on every answer, failures included", async () => {
		const { app, form, get, json, world } = await openSite(await open());
		const answers = [
			await get("/"),
			await get("/temoigner"),
			await get("/recu"),
			await get("/style.css"),
			await get("/quitter"),
			await get("/nulle-part"),
			await get("/api/nulle-part"),
			await get("/api/public/form"),
			await json({}),
			await form("/temoigner", {}),
			await form("/recu", { code: "1" }),
			await app.request("/temoigner", { method: "DELETE" }),
		];
		Object.assign(world.store, { write: () => Promise.reject(new Error("")) });
		answers.push(await form("/temoigner", FILLED));
		expect(answers.map(({ status }) => status)).toEqual([
			200, 200, 200, 200, 303, 404, 404, 200, 400, 400, 404, 404, 500,
		]);
		for (const [index, { headers }] of answers.entries()) {
			expect(headers.get("Content-Security-Policy")).toBe(
				"default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			);
			expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
			expect(headers.get("Referrer-Policy")).toBe("no-referrer");
			expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
			expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
			expect(headers.get("Permissions-Policy")).toContain("camera=()");
			expect(headers.get("Cache-Control")).toBe("no-store");
			expect(headers.get("X-Robots-Tag")).toBe(index === 0 ? null : "noindex");
			expect(headers.get("Strict-Transport-Security")).toBeNull();
			expect(headers.get("Set-Cookie")).toBeNull();
		}
	});
});

it("asks for https only where people come by https, and lets a nearer policy stand", async () => {
	const app = new Hono()
		.use(securityHeaders({ publicUrl: "https://temoigner.example" }))
		.get("/", (c) => c.body("", 200, { "Content-Security-Policy": "sandbox" }));
	const { headers } = await app.request("/");
	expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
	expect(headers.get("Content-Security-Policy")).toBe("sandbox");
});
