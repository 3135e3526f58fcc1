import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";

/** In the order of the cascade. */
const PARTS = ["ground.css", "form.css", "parts.css", "media.css"];

/** `/style.css`, the one resource of the public pages, and an empty answer for the icon that browsers ask for. */
export function styleSheet() {
	const css = PARTS.map((part) => readFileSync(join(import.meta.dirname, "style", part), "utf8")).join("");
	return new Hono()
		.get("/style.css", (c) => c.body(css, 200, { "Content-Type": "text/css; charset=utf-8" }))
		.get("/favicon.ico", (c) => c.body(null, 204));
}
