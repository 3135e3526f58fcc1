import { countTestimonies } from "@portevoix/analysis/counting/count-testimonies";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import { Stance } from "@portevoix/data/vocabulary/code";
import { CountQuery, CountResult, type Facet, type Filter } from "@portevoix/data/vocabulary/count";
import { Channel, Province } from "@portevoix/data/vocabulary/testimony";
import { loadSnapshot } from "@portevoix/services/counting/load-snapshot";
import { expect, inject, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { countCellInSql, countTotalInSql } from "./count-in-sql.ts";
import { CHANNELS, CHOICES, CODE_KEYS, insertCountingCorpus, PROVINCES } from "./insert-counting-corpus.ts";
import { type Chance, openChance } from "./open-chance.ts";

/** Every value that a facet can have in these corpora, and more. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
	code: CODE_KEYS,
	stance: Stance.options,
	channel: Channel.options,
	province: Province.options,
	campaign: ["automne", "none", "printemps"],
	"collected-by": ["Bureau B", "Ligue A", "none"],
	month: ["2026-01", "2026-02", "2026-03", "2026-04"],
	"answer:q1": CHOICES,
};
const FACETS = Object.keys(VALUES) as Facet[];
const ENUMERATED = new Set<Facet>(["stance", "channel", "province"]);

function randomFilter(chance: Chance): Filter {
	const facet = chance.pick(["code", "code", "stance", "province", "channel", "answer:q1"] as Facet[]);
	const values = facet === "province" ? PROVINCES : facet === "channel" ? CHANNELS : VALUES[facet]!;
	return { facet, values: [chance.pick(values), chance.pick(values)] };
}

function randomQuery(chance: Chance): CountQuery {
	if (chance.yes(0.15)) {
		// Seldom met by chance, and the hardest rule: code and stance on the same coding, with a stance asked for.
		const where = [{ facet: "stance" as const, values: [chance.pick(Stance.options), "obstacle"] }];
		return { by: chance.yes(0.5) ? ["code", "stance"] : ["stance", "code"], where };
	}
	return CountQuery.parse({
		by: Array.from({ length: chance.int(3) }, () => chance.pick(FACETS)),
		where: Array.from({ length: chance.pick([0, 0, 0, 1, 1, 2]) }, () => randomFilter(chance)),
		...(chance.yes(0.3) ? { codes: [chance.pick(CODE_KEYS), chance.pick(CODE_KEYS)] } : {}),
		...(chance.yes(0.2) ? { from: "2026-01-20" } : {}),
		...(chance.yes(0.2) ? { to: "2026-04-05" } : {}),
	});
}

/** The cells that a query must give: all, less those with nobody where a side is open. */
async function cellsInSql(open: OpenDatabase, query: CountQuery) {
	const sides = query.by.map((facet) =>
		facet === "code" && query.codes
			? CODE_KEYS.filter((key) => query.codes?.includes(key))
			: (VALUES[facet] ?? []),
	);
	const enumerated = query.by.every((facet) => ENUMERATED.has(facet) || (facet === "code" && query.codes));
	const places = sides.reduce<string[][]>(
		(known, side) => known.flatMap((place) => side.map((value) => [...place, value])),
		[[]],
	);
	const cells = [];
	for (const values of query.by.length === 0 ? [] : places) {
		const counted = await countCellInSql(open, query, values);
		if (counted.witnesses > 0 || enumerated) cells.push({ values, ...counted });
	}
	return cells;
}

const byValues = (one: { values: string[] }, other: { values: string[] }) =>
	JSON.stringify(one.values) < JSON.stringify(other.values) ? -1 : 1;

async function compareCorpus(open: OpenDatabase, seed: number): Promise<number> {
	const chance = openChance(seed);
	await insertCountingCorpus(open, chance);
	const snapshot = await loadSnapshot(open.db);
	let witnesses = 0;
	for (let queries = 0; queries < 6; queries += 1) {
		const query = randomQuery(chance);
		const counted = countTestimonies(snapshot, query, 5);
		const about = `corpus ${seed}, ${JSON.stringify(query)}`;
		expect(CountResult.parse(counted), about).toEqual(counted);
		expect(counted.total, about).toEqual(await countTotalInSql(open, query));
		const expected = await cellsInSql(open, query);
		expect([...counted.cells].sort(byValues), about).toEqual(expected.sort(byValues));
		witnesses += expected.reduce((sum, cell) => sum + cell.witnesses, 0);
	}
	return witnesses;
}

forEachDialect("counts agree with plain SQL", (open) => {
	it("on random corpora and queries", async () => {
		let [corpora, witnesses] = [0, 0];
		for (let seed = 1; seed <= (inject("long") ? 600 : 60); seed += 1) {
			const database = await open();
			// The rules are the same on both; PostgreSQL is there for the loading, with fewer corpora.
			if (database.dialect === "postgres" && seed > (inject("long") ? 60 : 12)) break;
			corpora += 1;
			witnesses += await compareCorpus(database, seed);
		}
		// Not a comparison of nothing with nothing.
		expect(witnesses).toBeGreaterThan(20 * corpora);
	});
});
