import { mkdirSync } from "node:fs";
import { accessibilityViolations, openBrowser } from "./support/browser.ts";
mkdirSync("/tmp/shots-plaidoyer", { recursive: true });
const browser = await openBrowser();
const base = process.env.BASE ?? "http://127.0.0.1:4512";
for (const width of [1440, 768, 320]) {
	const context = await browser.newContext({ viewport: { width, height: 1000 } });
	const page = await context.newPage();
	page.on("console", (m) => m.type() === "error" && console.log("console", m.text().slice(0, 300)));
	page.on("pageerror", (e) => console.log("pageerror", e.message.slice(0, 500)));
	await page.goto(`${base}/bureau/plaidoyer`);
	await page.getByLabel("Adresse e-mail").fill("camille@demo.example");
	await page.getByLabel("Mot de passe").fill("porte-voix-demonstration");
	await page.getByRole("button", { name: "Entrer", exact: true }).click();
	await page.getByRole("link", { name: "Soignés, même sans écran" }).waitFor();
	await page.screenshot({ path: `/tmp/shots-plaidoyer/list-${width}.png` });
	console.log("list", width, await accessibilityViolations(page));
	await page.getByRole("link", { name: "Soignés, même sans écran" }).click();
	await page.locator(".sheet-text").waitFor();
	await page.locator(".figure-alive").first().waitFor();
	await page.waitForTimeout(500);
	await page.screenshot({ path: `/tmp/shots-plaidoyer/desk-${width}.png` });
	if (width !== 768) console.log("desk", width, await accessibilityViolations(page), await page.evaluate("document.documentElement.scrollWidth"));
	if (width === 1440) {
		await page.getByRole("button", { name: /Obtenir un rendez-vous/ }).click();
		await page.locator(".figure-alive").first().click();
		await page.waitForTimeout(500);
		await page.screenshot({ path: `/tmp/shots-plaidoyer/proof-${width}.png` });
		await page.getByRole("tab", { name: "Extraits" }).click();
		await page.waitForTimeout(500);
		await page.screenshot({ path: `/tmp/shots-plaidoyer/excerpts-${width}.png` });
		console.log("excerpts", await accessibilityViolations(page));
	}
	await page.screenshot({ path: `/tmp/shots-plaidoyer/full-${width}.png`, fullPage: true });
	await context.close();
}
await browser.close();
