import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const PASSWORD = "porte-voix-demonstration";
const OWN = "trois canards sous la pluie";

let browser: Browser;
let desk: ServedDesk;

beforeAll(async () => {
	[browser, desk] = await Promise.all([openBrowser(), serveDesk()]);
});

afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

/** The door, with the keyboard alone: what is typed goes where the focus is. */
async function signIn(page: Page, email: string, password: string) {
	// All come from one network, faster than people: the door would make them wait.
	await desk.world.store.db.deleteFrom("rateLimit").execute();
	await page.goto(`${desk.url}/bureau/gouverner`);
	await page.getByLabel("Adresse e-mail").waitFor();
	await page.keyboard.press("Tab");
	await page.keyboard.type(email);
	await page.keyboard.press("Tab");
	await page.keyboard.type(password);
	await page.keyboard.press("Enter");
}

async function open(email: string, password: string = PASSWORD): Promise<[Page, BrowserContext]> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await signIn(page, email, password);
	await page.getByRole("heading", { level: 1, name: "Gouverner" }).waitFor();
	return [page, context];
}

const parts = (page: Page) =>
	page.getByRole("navigation", { name: "Parties de cette page" }).getByRole("link").allInnerTexts();

async function goToPart(page: Page, name: string) {
	await page
		.getByRole("navigation", { name: "Parties de cette page" })
		.getByRole("link", { name, exact: true })
		.focus();
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { level: 2, name }).waitFor();
	await page.locator(".loading").waitFor({ state: "detached" });
}

/** What is wrong with each part, narrow and wide. */
async function look(page: Page, ...names: string[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const name of names) {
		await goToPart(page, name);
		for (const width of [320, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			for (const found of await accessibilityViolations(page)) wrong.push(`${name} ${width} ${found}`);
			const over = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
			if (z.number().parse(over) > 0) wrong.push(`${name} ${width}: wider than the screen`);
		}
	}
	return wrong;
}

it("says at the door what is missing and what is wrong, and keeps what was typed", async () => {
	const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
	const page = await context.newPage();
	await page.goto(`${desk.url}/bureau/`);
	await page.getByRole("button", { name: "Entrer", exact: true }).press("Enter");
	await page.getByText("Écrivez votre mot de passe.").waitFor();
	expect(await page.locator(":focus").getAttribute("type")).toBe("email");
	await page.keyboard.type("sacha@demo.example");
	await page.getByLabel("Mot de passe").fill("ce n’est pas le bon");
	await page.keyboard.press("Enter");
	await page.getByRole("alert").filter({ hasText: "ne vont pas ensemble" }).waitFor();
	expect(await page.getByLabel("Adresse e-mail").inputValue()).toBe("sacha@demo.example");
	expect(await accessibilityViolations(page)).toEqual([]);
	await page.getByRole("button", { name: "Entrer comme Noé Brasseur" }).press("Enter");
	await page.getByRole("button", { name: "Quitter" }).waitFor();
	await context.close();
});

it("invites a colleague, who chooses a password and sees only what the role may do, until it ends", async () => {
	const [sacha, house] = await open("sacha@demo.example");
	expect(await parts(sacha)).toEqual(["Personnes", "Réglages", "Qui peut quoi"]);
	await sacha.getByLabel("Prénom et nom").focus();
	await sacha.keyboard.type("Ode Lambert");
	await sacha.keyboard.press("Tab");
	await sacha.keyboard.type("ode@demo.example");
	await sacha.getByRole("checkbox", { name: "déléguée ou délégué" }).focus();
	await sacha.keyboard.press("Space");
	await sacha.keyboard.press("Enter");
	const link = await sacha.getByLabel("Lien d’invitation").inputValue();
	expect(await sacha.getByText("n’envoie aucun e-mail").count()).toBe(1);
	await sacha.getByText("Le lien sert jusqu’au").waitFor();

	const elsewhere = await browser.newContext({ viewport: { width: 320, height: 700 } });
	const ode = await elsewhere.newPage();
	await ode.goto(link);
	expect(await accessibilityViolations(ode)).toEqual([]);
	await ode.getByLabel("Mot de passe", { exact: true }).fill("court");
	await ode.getByLabel("encore une fois").fill("court");
	await ode.keyboard.press("Enter");
	await ode.getByText("trop court").first().waitFor();
	expect(await accessibilityViolations(ode)).toEqual([]);
	await ode.getByLabel("Mot de passe", { exact: true }).fill(OWN);
	await ode.getByLabel("encore une fois").fill(OWN);
	await ode.keyboard.press("Enter");
	await ode.getByRole("heading", { level: 1, name: "Le bureau" }).waitFor();
	await signIn(ode, "ode@demo.example", OWN);
	await ode.getByRole("heading", { level: 1, name: "Gouverner" }).waitFor();
	expect(await parts(ode)).toEqual([
		"Personnes",
		"Grille de codage",
		"Témoignages",
		"Accords et retraits",
		"Journal",
		"Qui peut quoi",
	]);
	expect(await ode.getByRole("button", { name: "Mettre fin" }).count()).toBe(0);

	await sacha.reload();
	await sacha.getByRole("button", { name: /^Mettre fin au rôle .* de Ode Lambert$/ }).focus();
	await sacha.keyboard.press("Enter");
	await sacha.getByRole("dialog").getByRole("button", { name: "Mettre fin" }).press("Enter");
	await sacha.getByText("Ses sessions sont fermées.").waitFor();
	await ode
		.getByRole("navigation", { name: "Parties" })
		.getByRole("link", { name: "Journal" })
		.press("Enter");
	await ode.getByRole("heading", { name: "Votre session est terminée" }).waitFor();
	expect(await look(sacha, "Personnes", "Réglages", "Qui peut quoi")).toEqual([]);
	await Promise.all([house.close(), elsewhere.close()]);
});

it("withdraws a testimony only when its reference is typed, and says where it was quoted", async () => {
	const quoted = await desk.world.store.db
		.selectFrom("citation")
		.innerJoin("testimony", "testimony.id", "citation.testimony_id")
		.innerJoin("plaidoyer", "plaidoyer.id", "citation.plaidoyer_id")
		.select(["testimony.reference", "plaidoyer.title"])
		.executeTakeFirstOrThrow();
	const [ari, context] = await open("ari@demo.example");
	expect(await look(ari, "Accords et retraits", "Journal")).toEqual([]);
	await goToPart(ari, "Accords et retraits");
	await ari.getByLabel("Référence du témoignage").fill(quoted.reference.toLowerCase());
	await ari.keyboard.press("Enter");
	await ari.getByText("Ce qui suit ne peut pas être annulé").waitFor();
	expect(await accessibilityViolations(ari)).toEqual([]);
	await ari.getByLabel("Qui le demande").fill("La personne, par téléphone");
	await ari.getByLabel("Pour confirmer").fill("T-26-AAAAAA");
	await ari.keyboard.press("Enter");
	await ari.getByText("Ce n’est pas la référence").waitFor();
	const state = () =>
		desk.world.store.db
			.selectFrom("testimony")
			.select("withdrawn_at")
			.where("reference", "=", quoted.reference)
			.executeTakeFirstOrThrow();
	expect((await state()).withdrawn_at).toBeNull();
	await ari.getByLabel("Pour confirmer").fill(quoted.reference);
	await ari.keyboard.press("Enter");
	await ari.getByText("Ses phrases ont quitté ces plaidoyers").waitFor();
	expect(await ari.getByRole("link", { name: quoted.title }).count()).toBe(1);
	expect((await state()).withdrawn_at).not.toBeNull();

	await goToPart(ari, "Journal");
	await ari.getByRole("button", { name: "Vérifier la chaîne" }).press("Enter");
	await ari.getByText("La chaîne est intacte").waitFor();
	const row = ari.getByRole("row", { name: "retirer un témoignage" });
	expect(await row.textContent()).toContain(quoted.reference);
	await context.close();
});

it("shows a coordinator calls, associations and the list of testimonies, which leaves as a file", async () => {
	const [camille, context] = await open("camille@demo.example");
	expect(
		await look(camille, "Associations et bureaux", "Appels à témoignages", "Grille de codage", "Témoignages"),
	).toEqual([]);
	await goToPart(camille, "Témoignages");
	await camille.getByLabel("Canal").selectOption("téléphone");
	await camille.getByRole("button", { name: "Référence" }).press("Enter");
	await camille.locator("th[aria-sort=ascending]", { hasText: "Référence" }).waitFor();
	const download = camille.waitForEvent("download");
	await camille.getByRole("link", { name: "Exporter la liste" }).press("Enter");
	expect((await download).suggestedFilename()).toBe("temoignages.csv");
	await camille
		.getByRole("link", { name: /^(Masquer|Coder) T-/ })
		.first()
		.press("Enter");
	await camille.waitForURL(/\/bureau\/(masquer|coder)\/T-/);
	await context.close();
});
