import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const List = z.object({ plaidoyers: z.array(z.object({ id: z.string(), title: z.string() })) });
const Draft = z.object({ revision: z.int(), document: PlaidoyerDocument });

let browser: Browser;
let desk: ServedDesk;
let context: BrowserContext;
let id: string;

beforeAll(async () => {
	browser = await openBrowser();
	desk = await serveDesk();
	context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
	await context.request.post(`${desk.url}/api/auth/sign-in/email`, {
		headers: { Origin: desk.url },
		data: { email: "camille@demo.example", password: "porte-voix-demonstration" },
	});
	const { plaidoyers } = List.parse(await (await context.request.get(`${desk.url}/api/plaidoyers`)).json());
	id = plaidoyers.find(({ title }) => title === "Soignés, même sans écran")!.id;
});

afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

const draft = async () =>
	Draft.parse(await (await context.request.get(`${desk.url}/api/plaidoyers/${id}`)).json());

async function open(): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${desk.url}/bureau/plaidoyer/${id}`);
	await page.locator(".figure-alive").first().waitFor();
	return page;
}

/** Presses Tab until an element that fits has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < 60; step += 1) {
		if ((await page.locator(`${selector}:focus`).count()) > 0) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`${selector} cannot be reached with the keyboard`);
}

/** Puts the caret before the first word of a paragraph and types. */
async function typeBefore(page: Page, words: string, more: string): Promise<void> {
	await page.locator(".sheet-text p", { hasText: words }).click({ position: { x: 4, y: 8 } });
	await page.keyboard.press("Home");
	await page.keyboard.type(more);
}

const WAIT = { timeout: 10_000 };
const saved = (page: Page) =>
	expect.poll(() => page.locator(".desk-state").textContent(), WAIT).toMatch(/gardé à/);

it("writes, cites and numbers with the keyboard alone, and keeps it", async () => {
	const page = await open();
	const before = await draft();
	await page.locator(".plan-situation button").first().focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	await page.keyboard.type("Phrase de contrôle : ");
	await page.keyboard.press("F6");
	await tabTo(page, ".drawer-acts .button-main");
	await page.keyboard.press("Enter");
	const written = page.locator(".sheet-text p", { hasText: "Phrase de contrôle" });
	await written.locator(".figure-alive").waitFor();
	expect(await written.textContent()).toMatch(/Phrase de contrôle : \d+ personnes sur \d+ lues/);
	await page.keyboard.type(" le racontent.");

	await page.keyboard.press("F6");
	await tabTo(page, ".drawer-tablist [role=tab]");
	await page.keyboard.press("ArrowRight");
	await page.locator(".passage").first().waitFor();
	const quotes = await page.locator(".citation-block").count();
	await tabTo(page, ".passage-foot .button");
	await page.keyboard.press("Enter");
	const question = page.locator(".question textarea");
	await Promise.race([
		question.waitFor().catch(() => {}),
		expect.poll(() => page.locator(".citation-block").count(), WAIT).toBe(quotes + 1),
	]);
	if (await question.isVisible()) {
		await page.keyboard.type("Texte inventé, relu : personne à reconnaître.");
		await tabTo(page, ".question button[type=submit]");
		await page.keyboard.press("Enter");
	}
	await expect.poll(() => page.locator(".citation-block").count(), WAIT).toBe(quotes + 1);

	await page.keyboard.press("F4");
	await page.locator("[role=menu]").waitFor();
	await page.keyboard.type("rec");
	await page.keyboard.press("Enter");
	await tabTo(page, ".authority-list input");
	await page.keyboard.press("Space");
	await tabTo(page, ".dialog button[type=submit]");
	await page.keyboard.press("Enter");
	await page.locator(".dialog").waitFor({ state: "detached" });
	await expect.poll(() => page.evaluate("document.activeElement.className")).toContain("sheet-text");
	// The caret is in the new recommendation before anything is typed.
	await expect
		.poll(
			() =>
				page.evaluate(
					"Boolean(document.getSelection()?.anchorNode?.parentElement?.closest('.recommendation'))",
				),
			WAIT,
		)
		.toBe(true);
	await page.keyboard.type("Répondre au téléphone.");
	const added = page.locator(".recommendation", { hasText: "Répondre au téléphone." });
	expect(await added.locator(".recommendation-number").textContent()).toBe("Solution 1");
	await saved(page);
	await expect
		.poll(async () => JSON.stringify((await draft()).document), WAIT)
		.toContain("Répondre au téléphone.");
	expect((await draft()).revision).toBeGreaterThan(before.revision);

	await page.reload();
	await page.locator(".recommendation", { hasText: "Répondre au téléphone." }).waitFor();
	await page.locator(".sheet-text p", { hasText: "Phrase de contrôle" }).locator(".figure-alive").waitFor();
	expect(await page.locator(".citation-block").count()).toBe(quotes + 1);
	await page.close();
});

it("joins what two people write in different places, and asks where they wrote in the same one", async () => {
	const [one, two] = [await open(), await open()];
	await typeBefore(one, "Ce texte est né d’une gêne.", "Première main. ");
	await saved(one);
	await typeBefore(two, "Nous ne sommes pas contre les écrans.", "Seconde main. ");
	await expect.poll(() => two.locator(".sheet-text").textContent(), WAIT).toContain("Première main.");
	await expect.poll(async () => JSON.stringify((await draft()).document), WAIT).toContain("Seconde main.");
	expect(JSON.stringify((await draft()).document)).toContain("Première main.");

	await typeBefore(one, "Ces chiffres décrivent", "D’abord ici. ");
	await two.bringToFront();
	await typeBefore(two, "Ces chiffres décrivent", "Et aussi là. ");
	const asking = (page: Page) => page.getByRole("dialog").isVisible();
	await expect.poll(async () => (await asking(one)) || (await asking(two)), WAIT).toBe(true);
	const asked = (await asking(one)) ? one : two;
	expect(await asked.locator(".conflict-versions").textContent()).toMatch(
		/D’abord ici\..*Et aussi là\.|Et aussi là\..*D’abord ici\./s,
	);
	expect(await accessibilityViolations(asked)).toEqual([]);
	await asked.getByRole("button", { name: "Les deux à la suite" }).click();
	await expect
		.poll(async () => JSON.stringify((await draft()).document), WAIT)
		.toMatch(/D’abord ici\..*Et aussi là\.|Et aussi là\..*D’abord ici\./s);
	await one.close();
	await two.close();
});

it("downloads the file, and stands at 320 and 1440 px without violation", async () => {
	const page = await open();
	const broken: string[] = [];
	page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
	await page.getByRole("button", { name: "Exporter" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: "PDF" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("Soignés, même sans écran.pdf");
	await expect.poll(() => page.locator(".export-state").textContent(), WAIT).toContain("est prêt");
	for (const width of [1440, 320]) {
		await page.setViewportSize({ width, height: 800 });
		for (const pane of await page.locator("details.pane summary").all()) await pane.click();
		await page.locator(".figure-alive").first().click();
		// The panes fold when the width changes: open those that are closed until the proof is seen.
		await expect
			.poll(async () => {
				for (const closed of await page.locator("details.pane:not([open]) > summary").all())
					await closed.click();
				return page.locator(".proof-conditions").isVisible();
			}, WAIT)
			.toBe(true);
		const violations = await accessibilityViolations(page);
		expect([width, violations]).toEqual([width, []]);
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
	}
	expect(broken).toEqual([]);
	await page.close();
});
