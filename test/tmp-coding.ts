import { openBrowser, accessibilityViolations } from "./support/browser.ts";
import { mkdirSync } from "node:fs";
mkdirSync("/tmp/shots-coding", { recursive: true });
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1440, height: 1060 } });
const page = await context.newPage();
page.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") console.error("console", m.text().slice(0, 400)); });
page.on("pageerror", (e) => console.error("pageerror", e.message));
await context.request.post("http://127.0.0.1:4511/api/auth/sign-in/email", { data: { email: "camille@demo.example", password: "porte-voix-demonstration" }, headers: { Origin: "http://127.0.0.1:4511" } });
const ref = process.argv[2] ?? "";
await page.goto(`http://127.0.0.1:4511/bureau/coder/${ref}`);
await page.waitForSelector(".coding-text");
await page.waitForTimeout(1500);
for (const width of [1440, 1024, 768, 320]) {
	await page.setViewportSize({ width, height: width === 320 ? 700 : 1060 });
	await page.waitForTimeout(500);
	await page.screenshot({ path: `/tmp/shots-coding/${ref || "first"}-${width}.png`, fullPage: width < 700 });
	console.log(width, await page.evaluate("document.documentElement.scrollWidth"), await accessibilityViolations(page));
}
await browser.close();
