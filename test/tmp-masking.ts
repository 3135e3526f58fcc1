import { mkdirSync } from "node:fs";
import { openBrowser, accessibilityViolations } from "./support/browser.ts";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
const U = "http://127.0.0.1:4513";
mkdirSync("/tmp/shots-masking", { recursive: true });
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
const page = await context.newPage();
page.on("console", (m) => console.info("console", m.text()));
page.on("pageerror", (m) => console.info("ERR", m.message));
const si = await page.request.post(U + "/api/auth/sign-in/email", { data: { email: "camille@demo.example", password: "porte-voix-demonstration" }, headers: { Origin: U } });
console.info("signin", si.status());
const texts = [
 "Ma fille Claire habite à Virton, elle ne peut pas venir à chaque fois 👵🏽. Avant, je téléphonais au docteur Delvaux et sa secrétaire me trouvait une date.\n\nDepuis le 14 mars 2026, c’est un répondeur. Il dit d’aller sur le site. J’ai essayé avec la tablette du voisin, au café de la gare. Il fallait recopier des lettres tordues pour prouver que je suis humaine. Je vois mal, je n’y arrive pas. J’ai recommencé six fois, puis j’ai laissé.\n\nJ’ai perdu trois semaines. À la clinique Sainte-Ode on m’a dit que j’aurais dû venir plus tôt pour mon œil. Je suis la seule dans le village à avoir cette maladie, alors ils se souviennent de moi.\n\nMon numéro, si vous voulez rappeler : 063 22 33 44. Demandez Rose, comme la rose du jardin. Claire a aussi le mail claire.dufour@exemple.example.",
 "Mon mari Bernard attend depuis janvier 2025 à l’hôpital de Libramont. Bernard ne voit plus bien. J’appelle le 061 23 45 67 et personne ne répond. Bernard dit que c’est fini.",
];
for (let i = 0; i < texts.length; i++) {
 if (process.argv[2] === "seed") {
 const r = await page.request.post(U + "/api/testimonies", { headers: { Origin: U }, data: { submissionId: crypto.randomUUID(), channel: "call", answers: [{ text: texts[i] }], consents: [{ purpose: "count", granted: true }, { purpose: "excerpt", granted: true }], consentTextHash: consentTextHash(CALL_CONSENT_TEXT), capacity: "operator-attested", province: "namur" } });
 console.info("seed", r.status());
 }
}
const shot = async (name: string) => {
 for (const w of [320, 768, 1440]) {
  await page.setViewportSize({ width: w, height: 1000 });
  await page.waitForTimeout(150);
  await page.screenshot({ path: `/tmp/shots-masking/${name}-${w}.png`, fullPage: w < 1000 });
  console.info(name, w, await page.evaluate("document.documentElement.scrollWidth"), await accessibilityViolations(page));
 }
};
await page.goto(U + "/bureau/masquer");
await page.waitForSelector(".masking-queue");
await shot("queue");
const ref = await page.locator(".masking-reference").first().textContent();
await page.locator(".masking-reference").first().click();
await page.waitForSelector(".masking-list ol");
await page.waitForTimeout(500);
await shot("board");
await page.locator(".masking-foot button").first().click();
console.info(await page.evaluate("document.activeElement.textContent"));
await page.keyboard.press("Enter");
await page.keyboard.press("Enter");
await page.keyboard.press("r");
await page.waitForTimeout(200);
await page.screenshot({ path: "/tmp/shots-masking/writing-1440.png" });
await page.keyboard.press("Escape");
await page.waitForTimeout(200);
console.info(await page.evaluate("document.activeElement.textContent"));
await page.keyboard.press("Delete");
await page.keyboard.press("Control+z");
await page.focus(".masking-chooser input");
for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
await page.keyboard.press("Shift+ArrowRight");
await page.screenshot({ path: "/tmp/shots-masking/cursor-1440.png" });
await page.keyboard.press("Enter");
await page.waitForTimeout(300);
await shot("add");
await page.keyboard.press("Escape");
await page.locator(".masking-foot button").first().click();
for (let i = 0; i < 30 && (await page.locator(".masking-foot button").first().textContent())?.startsWith("Prochaine"); i++) await page.keyboard.press("Enter");
await page.screenshot({ path: "/tmp/shots-masking/decided-1440.png" });
await page.locator(".masking-foot button").first().click();
await page.waitForTimeout(300);
await shot("reread");
if (process.argv[3] === "approve") {
await page.getByRole("button", { name: "J’ai relu : approuver" }).click();
await page.waitForTimeout(1500);
await shot("done");
await page.goto(U + "/bureau/masquer/" + ref);
await page.waitForTimeout(800);
await shot("sheet");
await page.getByRole("button", { name: "Revoir à côté" }).click();
await page.waitForTimeout(800);
await shot("again");
}
await browser.close();
