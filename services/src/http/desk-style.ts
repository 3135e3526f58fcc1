import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";

/** `/api/docs.css`: what the desk's pages add to the public stylesheet. */
export function deskStyle() {
	const css = readFileSync(join(import.meta.dirname, "style", "desk.css"), "utf8");
	return new Hono().get("/api/docs.css", (c) =>
		c.body(css, 200, { "Content-Type": "text/css; charset=utf-8" }),
	);
}
