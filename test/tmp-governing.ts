import { accessibilityViolations, openBrowser } from "./support/browser.ts";
const browser = await openBrowser();
const base = process.argv[2] ?? "http://127.0.0.1:4516";
const errors: string[] = [];
const PARTS: Record<string, string[]> = {
	"sacha@demo.example": ["personnes", "reglages", "droits"],
	"camille@demo.example": ["associations", "appels", "grille", "temoignages", "accords"],
	"ari@demo.example": ["accords", "journal"],
};
const door = await browser.newContext();
const page0 = await door.newPage();
page0.on("console", (m) => { if (["error", "warning"].includes(m.type())) errors.push("door " + m.text()); });
for (const width of [320, 768, 1440]) {
	await page0.setViewportSize({ width, height: 900 });
	await page0.goto(`${base}/bureau/`);
	await page0.waitForSelector("text=Cette installation");
	await page0.screenshot({ path: `/tmp/shots-governing/door-${width}.png`, fullPage: true });
	for (const one of await accessibilityViolations(page0)) console.log("door", width, one);
}
for (const [email, parts] of Object.entries(PARTS)) {
	const context = await browser.newContext();
	const page = await context.newPage();
	page.on("console", (m) => { if (["error", "warning"].includes(m.type())) errors.push(email + m.text()); });
	page.on("pageerror", (e) => errors.push(email + e.message));
	await page.goto(`${base}/bureau/gouverner`);
	await page.fill('input[type="email"]', email);
	await page.fill('input[type="password"]', "porte-voix-demonstration");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".governing");
	for (const part of parts) {
		for (const width of [320, 768, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`${base}/bureau/gouverner?partie=${part}`);
			await page.waitForSelector(".governing-part");
			await page.waitForFunction(() => !document.querySelector(".loading"));
			if (part === "accords") {
				const list = await page.evaluate(() => fetch("/api/register?status=coded").then((r) => r.json()));
				await page.fill(".governing-part input", list.testimonies?.[0]?.reference ?? "T-");
				await page.keyboard.press("Enter");
				await page.waitForSelector("#sheet, [role=alert]");
			}
			await page.waitForTimeout(150);
			await page.screenshot({ path: `/tmp/shots-governing/${part}-${email[0]}-${width}.png`, fullPage: true });
			const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			if (over > 0) console.log("OVERFLOW", part, width, over);
			for (const one of await accessibilityViolations(page)) console.log(part, width, one);
		}
	}
	await context.close();
}
console.log([...new Set(errors)].join("\n"));
await browser.close();
