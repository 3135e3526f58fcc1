import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const EMAIL = "camille@demo.example";
const PASSWORD = "porte-voix-demonstration";
const WORDS = "Au guichet on m’a dit que tout se fait sur le site.";
const SURVEY = [
	"Horodateur;Adresse e-mail;Racontez ce qui vous est arrivé",
	"2026-01-12 10:00;une@exemple.invalid;Je n’ai pas pu prendre rendez-vous, la borne ne répondait pas.",
	"2026-01-13 10:00;deux@exemple.invalid;Mon fils doit tout faire pour moi parce que je n’ai pas d’ordinateur.",
].join("\n");

let browser: Browser;
let desk: ServedDesk;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	desk = await serveDesk();
	context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await page.request.post(`${desk.url}/api/auth/sign-in/email`, {
		headers: { Origin: desk.url },
		data: { email: EMAIL, password: PASSWORD },
	});
});

afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

const stored = async () => (await desk.world.store.db.selectFrom("testimony").select("id").execute()).length;
const open = (door: string) => page.goto(`${desk.url}/bureau/recevoir?onglet=${door}`);
const words = () => page.getByLabel("Ses mots");
const receipt = () => page.getByRole("list", { name: "Le reçu" });

it("stores a call once, typed with the keyboard alone, through a lost network and a lost answer", async () => {
	const before = await stored();
	await open("appel");
	await words().waitFor();
	await page.keyboard.press("F6");
	await page.keyboard.type(WORDS);
	await page.keyboard.press("F6");
	await page.keyboard.type("Pleure.");
	await page.keyboard.press("Control+Enter");
	await page.getByRole("alert").getByText("Posez la première question").waitFor();
	await page.keyboard.press("F6");
	await page.keyboard.press("F6");
	await page.keyboard.press("Space");
	expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);

	await context.setOffline(true);
	await page.keyboard.press("Control+Enter");
	await page.getByRole("alert").getByText("Le serveur ne répond pas").waitFor();
	expect([await words().inputValue(), await stored()]).toEqual([WORDS, before]);
	// The sending arrives, its answer does not.
	let lost = 0;
	await page.route("**/api/testimonies", async (route) => {
		if (lost > 0) return route.continue();
		lost += 1;
		await route.fetch();
		return route.abort();
	});
	await context.setOffline(false);
	await expect.poll(() => lost).toBe(1);
	await expect.poll(stored).toBe(before + 1);
	await page.getByRole("alert").getByText("Le serveur ne répond pas").waitFor();
	await page.keyboard.press("Control+Enter");
	await receipt().waitFor();
	expect(
		await receipt()
			.getByText(/^\d{4}$/)
			.count(),
	).toBe(4);
	expect(await stored()).toBe(before + 1);
	await page.unroute("**/api/testimonies");
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("guichet");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await words().waitFor();
	expect(await words().inputValue()).toBe("");
});

it("keeps what is typed through a reload, a way out and the end of the session", async () => {
	const before = await stored();
	await open("appel");
	await words().fill(WORDS);
	page.once("dialog", (asks) => void asks.accept());
	await page.reload();
	expect(await words().inputValue()).toBe(WORDS);
	await page.getByRole("link", { name: "Compter" }).click();
	await page.getByRole("button", { name: "Rester" }).click();
	expect(page.url()).toContain("/recevoir");

	await page
		.getByRole("group", { name: /gardions votre récit/ })
		.getByLabel("Oui")
		.check();
	await context.clearCookies();
	await page.getByRole("button", { name: "Enregistrer l’appel" }).click();
	const gate = page.getByRole("dialog", { name: "Votre session est terminée" });
	await gate.getByLabel("Adresse e-mail").fill(EMAIL);
	await gate.getByLabel("Mot de passe").fill(PASSWORD);
	await page.keyboard.press("Enter");
	await gate.waitFor({ state: "detached" });
	expect([await words().inputValue(), await stored()]).toEqual([WORDS, before]);
	await page.getByRole("button", { name: "Enregistrer l’appel" }).click();
	await receipt().waitFor();
	expect(await stored()).toBe(before + 1);
	await page.getByRole("button", { name: "Appel suivant" }).click();
});

it("shows a file before importing it, imports it and takes it back", async () => {
	const before = await stored();
	await open("fichier");
	const file = { name: "guichets.csv", mimeType: "text/csv", buffer: Buffer.from(SURVEY) };
	await page.locator("input[type=file]").first().setInputFiles(file);
	await page.getByText("Deux témoignages à importer.").waitFor();
	expect(await page.getByLabel(/^Racontez/).isChecked()).toBe(true);
	expect(await page.locator("main").textContent()).not.toMatch(/exemple\.invalid|la borne/);
	await page.getByRole("button", { name: "Importer deux témoignages" }).click();
	await page.getByRole("alert").getByText("Dites ce qu’il en est").waitFor();
	expect(await stored()).toBe(before);
	await page.getByLabel("Personne ne l’a demandé").check();
	await page.getByLabel("Le motif").fill("Enquête publique");
	expect(await accessibilityViolations(page)).toEqual([]);
	await page.getByRole("button", { name: "Importer deux témoignages" }).click();
	await page.getByText("deux témoignages importés").waitFor();
	expect(await stored()).toBe(before + 2);
	await page.getByRole("button", { name: "Annuler ce lot, guichets.csv" }).first().click();
	await page.getByRole("button", { name: "Annuler le lot" }).click();
	await page.getByText("Le lot est annulé").first().waitFor();
	const undone = await desk.world.store.db.selectFrom("batch").select("undone_at").execute();
	expect(undone.map(({ undone_at }) => undone_at !== null)).toEqual([true]);
});

it("has no accessibility violation and nothing wider than the screen", async () => {
	const broken: string[] = [];
	page.on("console", (message) => {
		// The library of components tries one rule about touch that the policy rightly refuses; nothing depends on it.
		const refused = /inline style violates/.test(message.text());
		if (message.type() === "error" && !refused) broken.push(message.text());
	});
	for (const [path, ready] of [
		["", /^Bonjour/],
		["recevoir?onglet=appel", "Appel en cours"],
		["recevoir?onglet=papier", "Papier ou entretien"],
		["recevoir?onglet=fichier", "Importer un fichier"],
	] as const) {
		await page.goto(`${desk.url}/bureau/${path}`);
		await page.getByRole("heading", { level: 1, name: ready }).waitFor();
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			expect([path, width, await accessibilityViolations(page)]).toEqual([path, width, []]);
			expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
		}
	}
	expect(broken).toEqual([]);
});
