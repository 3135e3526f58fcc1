import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { CountResult } from "@portevoix/data/vocabulary/count";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const TOLD = "Mon fils Bastien m’accompagne, parce que je vois mal.";
const QUOTED = "À l’entrée, la borne de l’hôpital m’a rendu ma carte sans un mot.";
const CODE = "digital-divide.kiosks";
const TITLE = "Soignés, même sans écran";
const LONG = 240_000;
const WAIT = { timeout: 20_000 };
/** A folder for the pictures of the guide, when somebody wants new ones. */
const PICTURES = process.env.PICTURES;

const Sheet = z.object({
	codings: z.array(z.object({ code: z.string(), stance: z.string().nullable() })),
	finishedAt: z.string().nullable(),
});
const Queue = z.object({
	testimonies: z.array(z.object({ reference: z.string(), passages: z.int(), suggestions: z.int() })),
});
const Text = z.object({ body: z.string() });
const Excerpts = z.object({ excerpts: z.record(z.string(), z.object({ words: z.string().optional() })) });

let browser: Browser;
let desk: ServedDesk;
let page: Page;
const broken: string[] = [];

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), serveDesk()]);
	const context = await browser.newContext({
		...{ viewport: { width: 1440, height: 900 }, locale: "fr-BE", timezoneId: "Europe/Brussels" },
	});
	page = await context.newPage();
	page.setDefaultTimeout(30_000);
	page.on("console", (message) => {
		// The library of components tries one rule about touch that the policy rightly refuses; nothing depends on it.
		const refused = /inline style violates/.test(message.text());
		if (message.type() === "error" && !refused) broken.push(message.text());
	});
	page.on("pageerror", (error) => broken.push(error.message));
}, LONG);

afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

/** Nothing that axe refuses and nothing wider than the screen, on a telephone and on a desk. */
async function look(name: string): Promise<void> {
	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const message = `${name}, ${width} px`;
		await expect
			.poll(() => page.evaluate("document.documentElement.scrollWidth"), { ...WAIT, message })
			.toBe(width);
		await expect.poll(() => accessibilityViolations(page), { ...WAIT, message }).toEqual([]);
	}
}

/** The screen as it is shown in the guide; the pointer away from everything. */
async function picture(name: string): Promise<void> {
	if (PICTURES === undefined) return;
	mkdirSync(PICTURES, { recursive: true });
	await page.mouse.move(0, 0);
	// Hiding the caret would take the selection of the editor away.
	await page.screenshot({ path: `${PICTURES}/${name}.png`, scale: "css", caret: "initial" });
}

const references = async () =>
	(await desk.world.store.db.selectFrom("testimony").select("reference").execute()).map(
		({ reference }) => reference,
	);

async function get<Answer>(shape: z.ZodType<Answer>, path: string): Promise<Answer> {
	return shape.parse(await (await page.request.get(`${desk.url}/api/${path}`)).json());
}

/** How many persons speak of the code, exactly. */
async function countCode(): Promise<number> {
	const answer = await page.request.post(`${desk.url}/api/counts/internal`, {
		headers: { Origin: desk.url },
		data: { where: [{ facet: "code", values: [CODE] }] },
	});
	return z.int().parse(CountResult.parse(await answer.json()).total.witnesses);
}

const door = (name: string) => page.locator("header.top").getByRole("link", { name, exact: true }).click();
const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

/** Sends the public form; the answer is the reference of the testimony. */
async function tell(): Promise<string> {
	const before = await references();
	await page.goto(`${desk.url}/temoigner`);
	await page.locator("#text").fill(`${TOLD} ${QUOTED}`);
	for (const choice of ["#count-oui", "#excerpt-oui", "#press-non"]) await page.locator(choice).check();
	await look("form");
	await page.evaluate("scrollTo(0, 0)");
	await picture("form");
	await page.locator("button[type=submit]").click();
	await expect.poll(() => page.title(), WAIT).toContain("bien arrivé");
	expect(await page.locator(".code").textContent()).toMatch(/^\d{4} \d{4}\s+\d{4} \d{4}\s*$/);
	await look("receipt");
	await picture("recu");
	const made = (await references()).filter((reference) => !before.includes(reference));
	expect(made).toHaveLength(1);
	return z.string().parse(made[0]);
}

async function signIn(): Promise<void> {
	await page.goto(`${desk.url}/bureau/`);
	await page.getByLabel("Adresse e-mail").waitFor();
	await look("sign-in");
	// Whoever is not signed in yet is told so; nothing else may go wrong.
	expect(broken.splice(0).filter((line) => !/status of 401/.test(line))).toEqual([]);
	await page.getByLabel("Adresse e-mail").fill("camille@demo.example");
	await page.getByLabel("Mot de passe").fill("porte-voix-demonstration");
	await press("Enter");
	await page.getByRole("heading", { level: 1, name: /^Bonjour/ }).waitFor();
	await page.locator(".today-line").first().waitFor();
	await look("today");
	await picture("aujourdhui");
}

async function mask(reference: string): Promise<void> {
	await door("Masquer");
	await page.locator(".masking-queue").waitFor();
	await look("masking queue");
	await page.locator(".masking-queue").getByRole("link", { name: reference, exact: true }).click();
	const main = page.locator(".masking-foot .button-main");
	await main.waitFor();
	const decisions = await page.locator(".masking-decision").count();
	expect(decisions).toBeGreaterThan(0);
	await look("masking");
	await picture("masquer");
	await page.locator("[data-head]").first().focus();
	for (let decided = 0; decided < decisions; decided += 1) await press("Enter");
	await expect.poll(() => main.textContent(), WAIT).toBe("Approuver le texte de travail");
	await main.click();
	await page.locator(".masking-reread").waitFor();
	await look("re-reading");
	await page.getByRole("button", { name: "J’ai relu : approuver" }).click();
	await page.getByRole("heading", { name: `${reference} est masqué` }).waitFor();
	await look("masked");
	const { body } = await get(Text, `testimonies/${reference}/text`);
	expect(body).toContain(QUOTED);
	expect(body).not.toContain("Bastien");
}

async function code(reference: string): Promise<void> {
	const stored = () => get(Sheet, `testimonies/${reference}/coding-sheet`);
	await door("Coder");
	await page.locator(`.coding-queue a[href$="${reference}"]`).click();
	await page.waitForURL(`**/coder/${reference}`);
	await page.getByRole("option", { name: QUOTED }).waitFor();
	await page.locator(".coding-text").focus();
	await press("ArrowDown", "ArrowDown");
	await page.getByRole("option", { name: QUOTED, selected: true }).waitFor();
	await page.keyboard.type("borne");
	await press("Enter");
	await expect.poll(async () => (await stored()).codings.map((one) => one.code), WAIT).toEqual([CODE]);
	await press("Digit1");
	await expect.poll(async () => (await stored()).codings, WAIT).toEqual([{ code: CODE, stance: "obstacle" }]);
	await look("coding");
	await page.getByRole("button", { name: "Terminé, au suivant" }).click();
	await page.waitForURL((url) => !url.pathname.endsWith(reference));
	expect((await stored()).finishedAt).not.toBeNull();
	if (PICTURES !== undefined) await openRichest();
	await picture("coder");
}

/** For the picture: a testimony with codes and with suggestions that wait. Nothing of it is changed. */
async function openRichest(): Promise<void> {
	const { testimonies } = await get(Queue, "coding-queue?state=coded&limit=200");
	const [richest] = testimonies
		.filter(({ suggestions }) => suggestions > 0)
		.sort((one, two) => two.passages - one.passages);
	await page.goto(`${desk.url}/bureau/coder/${richest?.reference}`);
	await page.locator(".coding-row").first().waitFor();
	await page.locator(".coding-text").focus();
	await press("Alt+ArrowDown");
}

async function count(before: number): Promise<void> {
	expect(await countCode()).toBe(before + 1);
	await door("Compter");
	await page.getByText(/^quel que soit le thème/).click();
	await page.getByRole("searchbox").waitFor();
	await page.keyboard.type("borne");
	await press("ArrowDown", "Enter", "Escape", "Escape");
	await page.locator(".figure-body canvas").waitFor();
	await expect
		.poll(() => page.locator("main h1").textContent(), WAIT)
		.toMatch(new RegExp(`^${before + 1} personnes.*Bornes et accueil à l’hôpital`, "su"));
	await look("counting");
	await picture("compter");
}

async function find(reference: string): Promise<void> {
	await door("Extraits");
	await page.getByLabel("Mots à chercher").fill("borne rendu ma carte");
	await press("Enter");
	const found = page.getByRole("article", { name: `Passage de ${reference}` });
	await found.waitFor();
	expect(await found.locator("blockquote").textContent()).toContain(QUOTED);
	await look("excerpts");
	await picture("extraits");
}

/** Places the excerpt from the drawer; the answer is the citations of the plaidoyer that hold its words. */
async function place(): Promise<void> {
	await door("Plaidoyer");
	await page.getByRole("link", { name: TITLE }).waitFor();
	await look("plaidoyers");
	await page.getByRole("link", { name: TITLE }).click();
	await page.locator(".figure-alive").first().waitFor();
	const id = new URL(page.url()).pathname.split("/").at(-1);
	const blocks = await page.locator(".citation-block").count();
	await page.locator(".plan-situation button", { hasText: "hôpital" }).first().click();
	await page.getByRole("tab", { name: "Extraits" }).click();
	await page.getByLabel("Mots dans les extraits").fill("rendu ma carte");
	const passage = page.locator(".passage", { hasText: QUOTED });
	await passage.locator(".passage-foot button").click();
	const question = page.locator(".question textarea");
	await expect
		.poll(
			async () => (await question.isVisible()) || (await page.locator(".citation-block").count()) > blocks,
			WAIT,
		)
		.toBe(true);
	if (await question.isVisible()) {
		await question.fill("Texte inventé, relu : personne à reconnaître.");
		await page.locator(".question button[type=submit]").click();
	}
	await expect.poll(() => page.locator(".citation-block").count(), WAIT).toBe(blocks + 1);
	await page.locator(".citation-block", { hasText: QUOTED }).waitFor();
	await expect.poll(() => page.locator(".desk-state").textContent(), WAIT).toMatch(/gardé à/);
	const { excerpts } = await get(Excerpts, `plaidoyers/${id}/evidence`);
	expect(Object.values(excerpts).map(({ words }) => words)).toContain(QUOTED);
	await look("plaidoyer");
	// What was placed is selected: its proof stands in the drawer.
	await page.locator(".citation-block", { hasText: QUOTED }).scrollIntoViewIfNeeded();
	await page.getByText("Mot pour mot, sans coupe.").waitFor();
	await picture("plaidoyer");
}

async function exportPdf(): Promise<void> {
	await page.getByRole("button", { name: "Exporter" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download", { timeout: 60_000 }),
		page.getByRole("menuitem", { name: "PDF" }).click(),
	]);
	expect(download.suggestedFilename()).toBe(`${TITLE}.pdf`);
	expect((await readFile(await download.path())).subarray(0, 4).toString("latin1")).toBe("%PDF");
}

it(
	"leads from what somebody writes on the public form to the file of a plaidoyer that quotes it",
	async () => {
		const reference = await tell();
		await signIn();
		const before = await countCode();
		await mask(reference);
		await code(reference);
		await count(before);
		await find(reference);
		await place();
		await exportPdf();
		expect(broken).toEqual([]);
	},
	LONG,
);
