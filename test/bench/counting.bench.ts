import { buildSnapshot } from "@portevoix/analysis/counting/build-snapshot";
import { countTestimonies } from "@portevoix/analysis/counting/count-testimonies";
import { type InventedTestimony, inventRows } from "@portevoix/analysis/counting/invent-rows";
import { protectCounts } from "@portevoix/analysis/counting/protect-counts";
import { Stance } from "@portevoix/data/vocabulary/code";
import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { Channel, Province } from "@portevoix/data/vocabulary/testimony";
import { expect, it } from "vitest";

const TESTIMONIES = 100_000;
const THEMES = ["web", "home", "cost", "work", "data", "rights", "care", "covid"];
const CODES = THEMES.flatMap((theme) => [theme, ..."abcdefghij".split("").map((leaf) => `${theme}.${leaf}`)]);

/** Spreads whole numbers without a random source: the same corpus at each run. */
const spread = (index: number, salt: number, below: number) =>
	((Math.imul(index + 1, 2654435761) ^ Math.imul(salt, 40503)) >>> 8) % below;

function inventLargeCorpus(): InventedTestimony[] {
	return Array.from({ length: TESTIMONIES }, (_, index) => ({
		witness: `w${spread(index, 1, 90_000)}`,
		channel: Channel.options[spread(index, 2, Channel.options.length)]!,
		province: Province.options[spread(index, 3, Province.options.length)]!,
		campaign: `campaign-${spread(index, 4, 12)}`,
		receivedAt: `2026-${String(1 + spread(index, 5, 12)).padStart(2, "0")}-15T10:00:00.000Z`,
		read: spread(index, 6, 10) > 0,
		codings: Array.from({ length: spread(index, 7, 9) }, (__, coding) => {
			const stance = Stance.options[spread(index, 20 + coding, 8)];
			const code = CODES[spread(index, 10 + coding, CODES.length)]!;
			return stance === undefined ? code : `${code}/${stance}`;
		}),
	}));
}

const snapshot = buildSnapshot(inventRows(inventLargeCorpus(), CODES));

const QUERIES: Readonly<Record<string, CountQuery>> = {
	codes: { by: ["code"], where: [] },
	"codes × provinces, filtered by channel and stance": {
		by: ["code", "province"],
		where: [
			{ facet: "channel", values: ["form", "call"] },
			{ facet: "stance", values: ["obstacle", "need"] },
		],
		from: "2026-02-01",
	},
	"months × campaigns, filtered by code": {
		by: ["month", "campaign"],
		where: [{ facet: "code", values: ["home"] }],
	},
	"codes that go together": { by: ["code", "code"], where: [] },
};

for (const [name, query] of Object.entries(QUERIES)) {
	it(`${name}, over ${TESTIMONIES} testimonies`, async ({ bench }) => {
		const counted = countTestimonies(snapshot, query, 5);
		expect(counted.total.witnesses).toBeGreaterThan(1000);
		await bench("count", () => {
			countTestimonies(snapshot, query, 5);
		}).run();
		await bench("protect", () => {
			protectCounts(counted, { threshold: 5 });
		}).run();
	});
}
