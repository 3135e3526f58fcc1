import { mkdirSync } from "node:fs";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { type Listening, listen } from "@portevoix/services/http/listen";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { openSite } from "../support/open-site.ts";

const WIDTHS = [320, 768, 1440];
const LARGEST_PAGE = 30_000;
const STORY =
	"Depuis que le guichet est fermé, je n’ose plus y aller seule. <b>Les bornes</b> ne répondent pas.";
/** A folder for pictures of every page, when somebody wants to look. */
const PICTURES = process.env.PICTURES;

let browser: Browser;
let server: Listening;
let stored: () => Promise<number>;
const database = openSqlite(":memory:");

beforeAll(async () => {
	browser = await openBrowser();
	await migrateDatabase(database);
	const site = await openSite(database, {
		telephone: { number: "0800 00 000", hours: "Gratuit, du lundi au vendredi, de 9 h à 16 h." },
	});
	stored = site.testimonies;
	server = await listen(site.app, { host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
	await browser.close();
	await server.close();
	await database.close();
});

async function picture(page: Page, name: string): Promise<void> {
	if (!PICTURES) return;
	mkdirSync(PICTURES, { recursive: true });
	const size = page.viewportSize();
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		await page.screenshot({ path: `${PICTURES}/${name}-${width}.png`, fullPage: true });
	}
	await page.emulateMedia({ media: "print" });
	await page.screenshot({ path: `${PICTURES}/${name}-print.png`, fullPage: true });
	await page.emulateMedia({ media: null });
	if (size) await page.setViewportSize(size);
}

const focused = (page: Page) => page.locator(":focus").first();

/** Presses Tab until the element has focus, as someone without a mouse; every stop on the way must show where it is. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < 60; step += 1) {
		await page.keyboard.press("Tab");
		if ((await page.locator(`${selector}:focus`).count()) > 0) return;
	}
	throw new Error(`${selector} cannot be reached with the keyboard`);
}

it("can be sent with the keyboard alone, without scripts, at 320 px, after a mistake", async () => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 },
	});
	const page = await context.newPage();
	await page.goto(server.url);
	await tabTo(page, 'main a[href="/temoigner"]');
	await page.keyboard.press("Enter");
	await page.waitForURL("**/temoigner");

	await tabTo(page, "#text");
	await page.keyboard.type(STORY);
	await tabTo(page, "#province");
	await page.keyboard.type("Namur");
	await tabTo(page, "#excerpt-oui");
	await page.keyboard.press("Space");
	await tabTo(page, "button[type=submit]");
	await page.keyboard.press("Enter");

	await expect.poll(() => page.title()).toContain("Erreur");
	expect(await stored()).toBe(0);
	expect(await focused(page).getAttribute("role")).toBe("alert");
	expect(await page.locator("#text").inputValue()).toBe(STORY);
	expect(await page.locator("#province").inputValue()).toBe("namur");
	expect(await page.locator("#excerpt-oui").isChecked()).toBe(true);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => new URL(page.url()).hash).toBe("#count-oui");
	expect(await focused(page).getAttribute("id")).toBe("count-oui");
	await page.keyboard.press("Space");
	await tabTo(page, "button[type=submit]");
	await page.keyboard.press("Enter");

	await expect.poll(() => page.title()).toContain("bien arrivé");
	expect(await page.locator(".code").textContent()).toMatch(/^\d{4} \d{4}\s+\d{4} \d{4}\s*$/);
	expect(page.url()).toBe(`${server.url}/temoigner`);
	expect(await stored()).toBe(1);
	expect(await context.cookies()).toEqual([]);
	await context.close();
});

/** Every page, reached as a person reaches it; `look` is called on each. */
async function visitAll(page: Page, look: (name: string) => Promise<void>): Promise<void> {
	await page.goto(server.url);
	await look("accueil");
	await page.goto(`${server.url}/temoigner`);
	await look("formulaire");
	await page.locator("button[type=submit]").click();
	await look("formulaire-erreurs");
	await page.locator("#text").fill(STORY);
	await page.locator("#witnessRole-relative").check();
	await page.locator("#count-oui").check();
	await page.locator("#excerpt-oui").check();
	await page.locator("#press-non").check();
	await page.locator("button[type=submit]").click();
	await look("confirmation");
	const code = ((await page.locator(".code").textContent()) ?? "").trim().replace(/\s+/g, " ");
	await page.goto(`${server.url}/recu`);
	await look("recu");
	await page.locator("#code").fill("1091 3929 5686 4094");
	await page.locator("button[type=submit]").click();
	await look("recu-inconnu");
	await page.locator("#code").fill(code);
	await page.locator("button[type=submit]").click();
	await look("recu-ouvert");
	await page.locator('[action="/recu/retrait"] button').click();
	await look("retrait");
	await page.locator("button.careful").click();
	await look("retrait-fait");
	await page.goto(`${server.url}/nulle-part`);
	await look("page-inconnue");
}

it("has no accessibility violation, no script, nothing wider than the screen, and weighs little", async () => {
	for (const width of [320, 1440]) {
		const context = await browser.newContext({ viewport: { width, height: 800 } });
		const page = await context.newPage();
		const foreign: string[] = [];
		const broken: string[] = [];
		page.on("request", (request) => {
			if (!request.url().startsWith(server.url)) foreign.push(request.url());
		});
		page.on("console", (message) => broken.push(message.text()));
		const style = await (await page.request.get(`${server.url}/style.css`)).body();
		const seen: string[] = [];
		await visitAll(page, async (name) => {
			await page.waitForLoadState();
			expect([name, await accessibilityViolations(page)]).toEqual([name, []]);
			const content = await page.content();
			expect([name, Buffer.byteLength(content) + style.length < LARGEST_PAGE]).toEqual([name, true]);
			expect([name, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([name, width]);
			expect(await page.locator("script").count()).toBe(0);
			expect(await page.locator("h1").count()).toBe(1);
			seen.push(name);
			if (width === 1440) await picture(page, name);
		});
		expect(seen).toHaveLength(10);
		expect(foreign).toEqual([]);
		// The browser writes a line for each page that answers 400 or 404; a blocked resource would say so here.
		expect(broken.filter((line) => !/status of 40[04]/.test(line))).toEqual([]);
		await context.close();
	}
});

it("gives every target at least 44 px and every stop of the keyboard a visible outline", async () => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	for (const path of ["/", "/temoigner", "/recu"]) {
		await page.goto(server.url + path);
		const targets = page.locator("a:not(.skip), button, select, textarea, input[type=text], label.option");
		for (const box of await Promise.all((await targets.all()).map((target) => target.boundingBox()))) {
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		for (let step = 0; step < 8; step += 1) {
			await page.keyboard.press("Tab");
			const width = await page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
			expect([path, step, width]).toEqual([path, step, "3px"]);
		}
	}
	await context.close();
});
