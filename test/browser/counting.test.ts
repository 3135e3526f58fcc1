import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

/** A number that could make somebody recognised. */
const SMALL = /(?<![\d\p{L}.,-])[1-4](?![\d\p{L}.,-])/u;

let desk: ServedDesk;
let browser: Browser;
beforeAll(async () => {
	[desk, browser] = await Promise.all([serveDesk(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await desk.close();
});

/** A page of the desk, opened by a colleague of the demonstration. */
async function openAs(email: string, path: string): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
	const page = await context.newPage();
	await page.goto(`${desk.url}/bureau${path}`);
	await page.getByLabel("Adresse e-mail").fill(email);
	await page.getByLabel("Mot de passe").fill("porte-voix-demonstration");
	await page.keyboard.press("Enter");
	await page.locator("main#contenu h1").waitFor();
	return page;
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let step = 0; step < 40; step += 1) {
		if (name.test(await focused(page))) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`${name} cannot be reached with the keyboard`);
}

const focused = async (page: Page) =>
	String(await page.evaluate("document.activeElement?.textContent ?? ''"));

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Numbers of an answer, without those that say which version and which rule. */
function numbersIn(value: unknown, key = ""): number[] {
	if (["codebookVersion", "changeSeq", "below", "threshold"].includes(key)) return [];
	if (typeof value === "number") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => numbersIn(part, name));
}

it("asks with the keyboard alone, in an address that opens the same question again", async () => {
	const page = await openAs("camille@demo.example", "/compter");
	await tabTo(page, /^de tous les canaux/);
	await page.keyboard.press("Enter");
	await expect.poll(() => focused(page)).toBe("formulaire");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Space");
	await expect.poll(() => asked(page).canal).toBe("call");
	await page.keyboard.press("Escape");
	await tabTo(page, /^quel que soit le thème/);
	await page.keyboard.press("Enter");
	await page.getByRole("searchbox").waitFor();
	await page.keyboard.type("fracture");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect.poll(() => asked(page)).toEqual({ canal: "call", code: "digital-divide" });
	// The first one empties the field, the second one closes the choice.
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await page.reload();
	await page.locator("main h1").waitFor();
	expect(await page.locator(".question").textContent()).toMatch(/venus par téléphone.*Fracture numérique/s);
	expect(await page.locator("main h1").textContent()).toMatch(
		/personnes.*parlent de «\u202FFracture numérique\u202F»/su,
	);

	await page.locator(".figure-body canvas").waitFor();
	await page.locator(".figure-body").focus();
	await page.keyboard.press("t");
	await page.locator(".figure-body table").waitFor();
	expect(await page.locator(".figure-body canvas").count()).toBe(0);
	await page.keyboard.press("T");
	await page.locator(".figure-body canvas[role=img]").waitFor();
	// A letter acts on the figure that has the focus only.
	await page.locator("main").focus();
	await page.keyboard.press("t");
	expect(await page.locator(".figure-body canvas").count()).toBe(1);
	const [picture] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Image (PNG)" }).click(),
	]);
	expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");
	await page.context().close();
});

it("shows no small number in the publishable view, on the page, in the file and in the answers", async () => {
	const page = await openAs("noe@demo.example", "/compter?vue=interne");
	expect(await page.getByText("Interne, exacte").count()).toBe(0);
	expect(await page.getByRole("link", { name: "Extraits" }).count()).toBe(0);
	const small: unknown[] = [];
	page.on("response", async (response) => {
		if (!response.url().includes("/api/counts")) return;
		small.push(...numbersIn(await response.json()).filter((number) => number > 0 && number < 5));
	});
	for (const query of [
		"",
		"code=nursing-homes",
		"par=mois",
		"par=theme,province",
		"par=association",
		"canal=group&par=sens&vue=interne",
	]) {
		await page.goto(`${desk.url}/bureau/compter?${query}`);
		await page.locator(".figure-body canvas, .figure-body table").first().waitFor();
		await page.waitForLoadState("networkidle");
		const tables = page.getByText("Tableau", { exact: true });
		const words = [String(await page.evaluate("document.querySelector('main').innerText"))];
		words.push(
			(await page
				.locator(".figure-body canvas")
				.first()
				.getAttribute("aria-label", { timeout: 200 })
				.catch(() => "")) ?? "",
		);
		if ((await tables.count()) > 0) {
			await tables.click();
			words.push(String(await page.evaluate("document.querySelector('.figure-body').innerText")));
		}
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "Tableau (CSV)" }).click(),
		]);
		const csv = await readFile(await file.path(), "utf8");
		expect(csv.startsWith("\uFEFFFacette;Valeur;")).toBe(true);
		words.push(csv);
		for (const said of words) {
			expect([query, SMALL.exec(said.replaceAll(/version \d+/g, ""))?.input.slice(0, 80)]).toEqual([
				query,
				undefined,
			]);
		}
	}
	expect(small).toEqual([]);
	await page.context().close();
});

it("finds words whatever their accents and number, and passes axe on both screens", async () => {
	const page = await openAs("camille@demo.example", "/extraits");
	await page.getByLabel("Mots à chercher").fill("guichets fermes");
	await page.keyboard.press("Enter");
	await page.locator(".passage mark").first().waitFor();
	const marked = await page.locator(".passage mark").allInnerTexts();
	expect(marked.some((word) => /^guichet$/i.test(word))).toBe(true);
	expect(marked.some((word) => /^fermé/i.test(word))).toBe(true);
	expect(await page.locator(".passage .consent").first().textContent()).toMatch(/citable/);
	for (const path of [
		"/extraits?q=guichets%20fermes",
		"/compter?code=digital-divide",
		"/compter?par=canal,sens",
	]) {
		await page.goto(`${desk.url}/bureau${path}`);
		await page.locator(".passage, .figure-body canvas, .figure-body table").first().waitFor();
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			expect([path, width, await accessibilityViolations(page)]).toEqual([path, width, []]);
			expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
		}
	}
	await page.context().close();
});
