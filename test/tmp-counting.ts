import { openBrowser, accessibilityViolations } from "./support/browser.ts";
const base = process.argv[2] ?? "http://127.0.0.1:4514";
const pages: [string,string][] = [
 ["compter", "/bureau/compter"],
 ["compter-dd", "/bureau/compter?code=digital-divide"],
 ["compter-month", "/bureau/compter?par=mois"],
 ["compter-cross", "/bureau/compter?code=digital-divide&par=theme,province"],
 ["compter-int", "/bureau/compter?vue=interne&par=canal,sens"],
 ["extraits", "/bureau/extraits"],
 ["extraits-q", "/bureau/extraits?q=guichets%20ferm%C3%A9s"],
 ["extraits-code", "/bureau/extraits?code=digital-divide.kiosks"],
];
const only = process.argv[3];
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
page.on("console", (m) => { if (m.type() === "error" || m.type()==="warning") process.stdout.write("CONSOLE " + m.text().slice(0, 400) + "\n"); });
page.on("pageerror", (e) => process.stdout.write("PAGEERROR " + e.message.slice(0,600) + "\n"));
await page.goto(base + "/bureau/");
await page.getByLabel("Adresse e-mail").fill("camille@demo.example");
await page.getByLabel("Mot de passe").fill("porte-voix-demonstration");
await page.getByRole("button", { name: "Entrer", exact: true }).click();
await page.getByRole("navigation").first().waitFor();
for (const [name, path] of pages) {
  if (only && !name.startsWith(only)) continue;
  await page.goto(base + path);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(350);
    await page.screenshot({ path: `/tmp/shots-counting/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    if (wide !== width) process.stdout.write(`${name} ${width}: wide ${wide}\n`);
    const v = await accessibilityViolations(page);
    if (v.length) process.stdout.write(`${name} ${width} AXE ${v.slice(0,4).join(" | ").slice(0,700)}\n`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
await browser.close();
