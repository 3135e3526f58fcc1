import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { type Context, Hono } from "hono";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".woff2": "font/woff2",
	".woff": "font/woff",
	".svg": "image/svg+xml",
	".png": "image/png",
};

/** What the desk may load: its own files and nothing else; figures are drawn to images that it makes itself. */
const DESK_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

type DeskFile = {
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly packed: Uint8Array<ArrayBuffer>;
};

/** The built files of the desk by their path under /bureau/, read once; null when nobody built it. */
function readDesk(folder: string): ReadonlyMap<string, DeskFile> | null {
	if (!existsSync(join(folder, "index.html"))) return null;
	const files = new Map<string, DeskFile>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const type = TYPES[extname(entry.name)];
		if (!entry.isFile() || type === undefined) continue;
		const path = join(entry.parentPath, entry.name);
		const bytes = new Uint8Array(readFileSync(path));
		const name = relative(folder, path).split(sep).join("/");
		files.set(name, { type, bytes, packed: new Uint8Array(gzipSync(bytes, { level: 9 })) });
	}
	return files;
}

/**
 * Serves the built desk under /bureau. Only names that stand in the list are answered; every address without a file
 * ending is a screen, so it gets the page. Files under `assets/` carry a hash in their name and may be kept for ever.
 */
export function deskFiles(
	folder: string | undefined,
	whenAbsent: (c: Context) => Response | Promise<Response>,
): Hono {
	const files = folder === undefined ? null : readDesk(folder);
	const answer = (c: Context, name: string) => {
		const file = files?.get(name);
		if (!file) return c.notFound();
		c.header("Content-Security-Policy", DESK_POLICY);
		c.header("Content-Type", file.type);
		c.header("Vary", "Accept-Encoding");
		c.header(
			"Cache-Control",
			name.startsWith("assets/") ? "private, max-age=31536000, immutable" : "no-store",
		);
		if (!/\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.body(file.bytes);
		c.header("Content-Encoding", "gzip");
		return c.body(file.packed);
	};
	return new Hono()
		.get("/bureau", (c) => c.redirect("/bureau/", 308))
		.get("/bureau/*", (c) => {
			if (!files) return whenAbsent(c);
			const name = c.req.path.slice("/bureau/".length);
			return answer(c, /\.[a-z0-9]+$/.test(name) ? name : "index.html");
		});
}
