import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const SAID = [
	"Ma fille Claire 😀 habite à Virton. Depuis le 14 mars 2026, c’est un répondeur.",
	"Claire vient quand elle peut. Je suis la seule du village avec cette maladie. Appelez le 063 22 33 44.",
].join("\n\n");

const Receipt = z.object({ reference: z.string() });
const Text = z.object({ body: z.string(), version: z.int() });

let browser: Browser;
let desk: ServedDesk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), serveDesk()]);
});

afterAll(async () => {
	await browser.close();
	await desk.close();
});

/** Camille's browser, signed in, and a testimony told on the phone. */
async function openPage() {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	const headers = { Origin: desk.url };
	await page.request.post(`${desk.url}/api/auth/sign-in/email`, {
		headers,
		data: { email: "camille@demo.example", password: "porte-voix-demonstration" },
	});
	const received = await page.request.post(`${desk.url}/api/testimonies`, {
		headers,
		data: {
			submissionId: "7d444840-9dc0-41d1-b245-5ffdce74fad2",
			channel: "call",
			answers: [{ text: SAID }],
			consents: [{ purpose: "count", granted: true }],
			consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
			capacity: "operator-attested",
			// Before everything in the demonstration, so that the queue begins with it.
			receivedAt: "2026-01-05T10:00:00.000Z",
		},
	});
	return { page, reference: Receipt.parse(await received.json()).reference };
}

/** Presses Tab until the element has focus, as someone without a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < 80; step += 1) {
		await page.keyboard.press("Tab");
		if ((await page.locator(selector).and(page.locator(":focus")).count()) > 0) return;
	}
	throw new Error(`${selector} cannot be reached with the keyboard`);
}

async function look(page: Page, name: string): Promise<void> {
	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		expect([name, width, await accessibilityViolations(page)]).toEqual([name, width, []]);
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
	}
}

const preview = async (page: Page, selector: string) =>
	(await page.locator(`${selector} [data-paragraph]`).allTextContents()).join("\n\n");

it("masks a testimony with the keyboard alone, and keeps the decisions over a reload", async () => {
	const { page, reference } = await openPage();
	await page.goto(`${desk.url}/bureau/masquer`);
	await page.getByText(`Commencer par ${reference}`).waitFor();
	await look(page, "queue");
	await tabTo(page, "a.button-main");
	await page.keyboard.press("Enter");
	const main = page.locator(".masking-foot .button-main");
	await main.waitFor();
	await look(page, "board");
	const all = await page.locator(".masking-decision").count();
	expect(await main.textContent()).toContain(`(${all})`);

	// The first is accepted and the next refused; the rest of them are accepted below.
	await tabTo(page, "[data-head]");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Delete");
	// The main button leads to the missing decision and never past it.
	await tabTo(page, ".masking-foot .button-main");
	await page.keyboard.press("Enter");
	expect(await page.locator(".masking-reread").count()).toBe(0);
	expect(await page.locator("[data-head]").and(page.locator(":focus")).textContent()).toContain("À décider");

	await page.reload();
	await main.waitFor();
	expect(await main.textContent()).toContain(`(${all - 2})`);
	expect(await page.evaluate("JSON.stringify(sessionStorage)")).not.toMatch(/Claire|Virton|village/);
	await tabTo(page, "[data-head]");
	for (let open = all - 2; open > 0; open -= 1) await page.keyboard.press("Enter");
	expect(await main.textContent()).toBe("Approuver le texte de travail");

	// Words that no detector saw: through the text by paragraph and word, then the small form.
	await page.keyboard.press("Shift+Tab");
	await page.locator(".masking-chooser input").and(page.locator(":focus")).waitFor();
	for (const key of ["ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
	for (let word = 0; word < 7; word += 1) await page.keyboard.press("ArrowRight");
	for (let word = 0; word < 3; word += 1) await page.keyboard.press("Shift+ArrowRight");
	expect(await page.locator(".masking-chooser input").inputValue()).toMatch(/seule du village/);
	await page.keyboard.press("Enter");
	await page.getByRole("dialog").waitFor();
	await tabTo(page, "[role=dialog] select");
	await page.keyboard.type("Trait");
	await tabTo(page, "[role=dialog] [type=submit]");
	await page.keyboard.press("Enter");
	await page.getByRole("dialog").waitFor({ state: "detached" });
	const shown = await preview(page, ".masking-working");
	expect(shown).toContain("[trait rare]");

	await tabTo(page, ".masking-foot .button-main");
	await page.keyboard.press("Enter");
	await page.locator(".masking-reread h2").and(page.locator(":focus")).waitFor();
	expect(await preview(page, ".masking-text")).toBe(shown);
	await look(page, "reread");
	await tabTo(page, ".masking-reread .button-main");
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { name: `${reference} est masqué` }).waitFor();
	await page.getByRole("link", { name: "Masquer le suivant" }).and(page.locator(":focus")).waitFor();
	await look(page, "done");

	const answer = await page.request.get(`${desk.url}/api/testimonies/${reference}/text`);
	expect(Text.parse(await answer.json())).toEqual({ version: 1, body: shown });
	expect(shown).toMatch(/^Ma fille \[Prénom A\] 😀 habite à Virton\./);

	// Once more: the masks in force are found again, and a reason is asked for.
	await page.goto(`${desk.url}/bureau/masquer/${reference}`);
	await page.locator(".masking-text").waitFor();
	await look(page, "sheet");
	await page.getByRole("button", { name: "Revoir à côté de l’original" }).press("Enter");
	await page.getByText("Les masques de la version en vigueur sont repris.").waitFor();
	expect(await preview(page, ".masking-working")).toBe(shown);
	await page.context().close();
});
