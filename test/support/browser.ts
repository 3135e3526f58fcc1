import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { z } from "zod";

const require = createRequire(import.meta.url);

/** The package's own list of arguments turns web security off: tests would pass wrongly. */
const ARGUMENTS = [
	"--no-zygote",
	"--font-render-hinting=none",
	"--use-gl=angle",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

const version = () => {
	const folder = join(require.resolve("@sparticuz/chromium"), "..");
	for (const up of [folder, join(folder, ".."), join(folder, "../.."), join(folder, "../../..")]) {
		try {
			const file: unknown = JSON.parse(readFileSync(join(up, "package.json"), "utf8"));
			const found = z.object({ name: z.literal("@sparticuz/chromium"), version: z.string() }).safeParse(file);
			if (found.success) return found.data.version;
		} catch {}
	}
	throw new Error("the browser's package was not found");
};

/**
 * A real Chromium. It is unpacked into a folder that carries its version, because the package takes whatever browser it
 * finds under a fixed name; the version that really runs is checked.
 */
export async function openBrowser(): Promise<Browser> {
	const wanted = version();
	const folder = join(tmpdir(), `portevoix-chromium-${wanted}`);
	mkdirSync(folder, { recursive: true });
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	const { default: chromium } = await import("@sparticuz/chromium");
	const executablePath = await chromium.executablePath();
	if (before === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = before;
	const browser = await playwright.launch({
		executablePath,
		headless: true,
		chromiumSandbox: false,
		args: ARGUMENTS,
	});
	const major = wanted.split(".")[0];
	if (browser.version().split(".")[0] !== major) {
		await browser.close();
		throw new Error(`Chromium ${browser.version()} ran instead of ${wanted}`);
	}
	return browser;
}

const AxeResult = z.object({
	violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong with the page as it stands: rule and element. Evaluated, so that a strict CSP stays in force. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
	const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
	// Besides the rules of WCAG 2.2 AA, contrast of 7:1 (1.4.6).
	const options = { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: true } } };
	const result = await page.evaluate(`${source};axe.run(${JSON.stringify(options)})`);
	return AxeResult.parse(result).violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.html}`),
	);
}
