import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { accessibilityViolations, openBrowser } from "../support/browser.ts";
import { type ServedDesk, serveDesk } from "../support/serve-desk.ts";

const Queue = z.object({
	toCode: z.int(),
	testimonies: z.array(z.object({ reference: z.string(), suggestions: z.int(), passages: z.int() })),
});
const Stretch = z.object({ start: z.int(), end: z.int() });
const Passage = Stretch.extend({ id: z.string(), code: z.string(), stance: z.string().nullable() });
const Sheet = z.object({
	testimony: z.object({ id: z.string() }),
	frames: z.array(Stretch.extend({ speaker: z.string(), testimonyId: z.string().optional() })),
	sentences: z.array(Stretch),
	codings: z.array(Passage),
	suggestions: z.array(Passage),
	finishedAt: z.string().nullable(),
});

let browser: Browser;
let desk: ServedDesk;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	desk = await serveDesk();
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	page = await context.newPage();
	await page.request.post(`${desk.url}/api/auth/sign-in/email`, {
		headers: { Origin: desk.url },
		data: { email: "camille@demo.example", password: "porte-voix-demonstration" },
	});
});

afterAll(async () => {
	await browser?.close();
	await desk?.close();
});

async function get<Answer>(shape: z.ZodType<Answer>, path: string): Promise<Answer> {
	return shape.parse(await (await page.request.get(`${desk.url}/api/${path}`)).json());
}

const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

/** The codes of the server, in the order of the text, once it has that many. */
async function codings(reference: string, wanted: number) {
	await expect
		.poll(async () => (await get(Sheet, `testimonies/${reference}/coding-sheet`)).codings.length)
		.toBe(wanted);
	const { codings: found } = await get(Sheet, `testimonies/${reference}/coding-sheet`);
	return found.map(({ start, end, code, stance }) => ({ start, end, code, stance }));
}

it("codes a testimony of the queue with the keyboard alone", async () => {
	const before = await get(Queue, "coding-queue");
	const chosen = before.testimonies.find((one) => one.suggestions > 0 && one.passages === 0);
	expect(chosen).toBeDefined();
	const { reference } = chosen!;
	const sheet = await get(Sheet, `testimonies/${reference}/coding-sheet`);
	const own = sheet.sentences.filter((sentence) =>
		sheet.frames.some(
			(frame) =>
				frame.testimonyId === sheet.testimony.id &&
				frame.speaker === "witness" &&
				frame.start <= sentence.start &&
				frame.end >= sentence.end,
		),
	);
	const [first, second, third] = own as [(typeof own)[number], (typeof own)[number], (typeof own)[number]];
	const suggestion = sheet.suggestions[0]!;

	// From the queue to the text, with Tab and F6 only.
	await page.goto(`${desk.url}/bureau/coder`);
	const inQueue = `.coding-queue a[href$="${reference}"]`;
	await page.waitForSelector(inQueue);
	for (let stop = 0; stop < 60 && (await page.locator(`${inQueue}:focus`).count()) === 0; stop += 1) {
		await press("Tab");
	}
	await press("Enter");
	await page.waitForURL(`**/coder/${reference}`);
	await page.waitForSelector(".coding-row");
	await page.locator(".coding-text").waitFor();
	for (let stop = 0; stop < 4 && (await page.locator(".coding-text:focus").count()) === 0; stop += 1) {
		await press("F6");
	}

	// One sentence, its sense chosen before; then two sentences, the sense after.
	await press("ArrowDown", "Digit1");
	await page.keyboard.type("outi");
	await press("Enter");
	await press("ArrowDown", "Shift+ArrowDown");
	await page.keyboard.type("aide hum");
	await press("Enter", "Digit2");
	const wide = { start: second.start, end: third.end, code: "digital-divide.human-help", stance: "help" };
	const tool = { ...first, code: "digital-divide.inaccessible-tools", stance: "obstacle" };
	await expect.poll(() => codings(reference, 2), { timeout: 20_000 }).toEqual([tool, wide]);

	// The list says all that the margin shows.
	const brackets = await page.locator(".coding-brackets g").count();
	expect(brackets).toBe(2 + sheet.suggestions.length);
	expect(await page.locator(".coding-row").count()).toBe(brackets);

	// A third code, taken back and done again and taken back.
	await page.keyboard.type("delais");
	await press("Enter");
	await codings(reference, 3);
	await press("Control+z");
	await expect.poll(() => codings(reference, 2), { timeout: 20_000 }).toEqual([tool, wide]);
	await press("Control+Shift+Z");
	await codings(reference, 3);
	await press("Control+z");
	await codings(reference, 2);

	// The first suggestion, from the list.
	await press("F6");
	await press(...Array.from({ length: 40 }, () => "ArrowUp"));
	for (let row = 0; row < brackets; row += 1) {
		const current = page.locator(".coding-item-current", { hasText: "suggéré" });
		if ((await current.count()) > 0) break;
		await press("ArrowDown");
	}
	await press("Enter");
	const accepted = {
		start: suggestion.start,
		end: suggestion.end,
		code: suggestion.code,
		stance: suggestion.stance,
	};
	await expect.poll(() => codings(reference, 3), { timeout: 20_000 }).toContainEqual(accepted);

	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await accessibilityViolations(page)).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
	}

	// Finished; the next one is open and ready for the keyboard.
	await press("Control+Enter");
	await page.waitForURL((url) => !url.pathname.endsWith(reference));
	expect((await get(Sheet, `testimonies/${reference}/coding-sheet`)).finishedAt).not.toBeNull();
	expect((await get(Queue, "coding-queue")).toCode).toBe(before.toCode - 1);
	await page.locator(".coding-text:focus").waitFor();
});
