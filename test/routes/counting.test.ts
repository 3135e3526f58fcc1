import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { CountResult } from "@portevoix/data/vocabulary/count";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openDesk } from "../support/sign-in.ts";

const Described = z.object({
	sentence: z.string(),
	note: z.string(),
	conditions: z.array(z.string()),
	headline: CountResult.shape.total,
	everybody: CountResult.shape.total,
});
const Span = z.object({ start: z.int(), end: z.int() });
const Passages = z.object({
	found: z.int(),
	passages: z.array(
		z.object({
			reference: z.string(),
			channel: z.string(),
			receivedAt: z.string(),
			collectedBy: z.string().nullable(),
			frame: Span,
			words: z.string(),
			matches: z.array(Span),
			codings: z.array(
				Span.extend({ code: z.string(), stance: z.string().nullable(), starred: z.boolean() }),
			),
			quotable: z.string(),
		}),
	),
});
const Told = z.object({ code: z.string() });
const database = openSqlite(":memory:");

/** Every number anywhere in an answer. */
function numbersIn(value: unknown): number[] {
	if (typeof value === "number") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("questions to the demonstration", () => {
	let desk: Awaited<ReturnType<typeof openDesk>>;
	let coder: string;
	let writer: string;
	let callTaker: string;
	beforeAll(async () => {
		await migrateDatabase(database);
		desk = await openDesk(database);
		await loadDemonstration(desk.world, { publicUrl: "http://localhost:4321" });
		[coder, writer, callTaker] = [
			await desk.colleague("coder"),
			await desk.colleague("writer"),
			await desk.colleague("call-taker"),
		];
	}, 60_000);
	afterAll(() => database.close());

	const look = async (query: string, as = coder) => {
		const answer = await desk.ask(`/api/passages?${query}`, { as });
		return Passages.parse(await answer.json());
	};

	it("names every facet and value in French", async () => {
		const labels = z
			.object({
				facets: z.record(z.string(), z.string()),
				values: z.record(z.string(), z.array(z.object({ value: z.string(), label: z.string() }))),
			})
			.parse(await (await desk.ask("/api/labels", { as: callTaker })).json());
		expect(labels.facets.province).toBe("province");
		expect(labels.values.channel?.[1]).toEqual({ value: "call", label: "téléphone" });
		expect(Object.keys(labels.values)).toContain("witness-age");
	});

	it("says a question and its answer, protected, with the denominator and what such a figure cannot say", async () => {
		const where = [{ facet: "code", values: ["digital-divide"] }];
		const asked = await desk.ask("/api/counts/described", {
			as: callTaker,
			json: { by: ["channel"], where },
		});
		const described = Described.parse(await asked.json());
		const { witnesses, witnessesRead } = described.headline;
		expect(described.sentence).toMatch(new RegExp(`^${witnesses} personnes sur ${witnessesRead} lues`));
		expect(numbersIn([witnesses, witnessesRead, described.everybody.witnesses])).toEqual(
			[witnesses, witnessesRead, described.everybody.witnesses].map(Number),
		);
		expect(Number(described.everybody.witnesses)).toBeGreaterThanOrEqual(Number(witnessesRead));
		expect(described.note).toContain("non représentatifs");
		expect(described.conditions).toHaveLength(1);
		const byCode = await desk.ask("/api/counts", { as: callTaker, json: { by: ["code"] } });
		const { cells } = CountResult.parse(await byCode.json());
		const few = cells.find((cell) => typeof cell.witnesses !== "number")?.values ?? [];
		const json = { where: [{ facet: "code", values: few }] };
		const { headline } = Described.parse(
			await (await desk.ask("/api/counts/described", { as: callTaker, json })).json(),
		);
		expect(headline.witnesses).toEqual({ suppressed: true, below: DISCLOSURE_THRESHOLD });
		const unknown = [{ facet: "code", values: ["nowhere"] }];
		const refused = await desk.ask("/api/counts/described", { as: coder, json: { where: unknown } });
		expect([refused.status, Told.parse(await refused.json()).code]).toEqual([404, "unknown-code"]);
	});

	it("shows a frozen figure as it was, without a small number", async () => {
		const json = { by: ["province"], where: [] };
		const made = await desk.ask("/api/counts/frozen", { as: writer, json });
		const { id } = z.object({ id: z.string() }).parse(await made.json());
		const shown = await (await desk.ask(`/api/counts/frozen/${id}`, { as: callTaker })).json();
		const frozen = z.object({ id: z.string(), at: z.iso.datetime(), result: CountResult }).parse(shown);
		expect(frozen.id).toBe(id);
		expect(frozen.result.protected).toBe(true);
		const small = numbersIn(
			[frozen.result.cells, frozen.result.total].map((part) => JSON.parse(JSON.stringify(part))),
		);
		expect(small.filter((number) => number > 0 && number < DISCLOSURE_THRESHOLD)).toEqual([]);
		const nothing = await desk.ask("/api/counts/frozen/00000000-0000-7000-8000-000000000000", { as: coder });
		expect([nothing.status, Told.parse(await nothing.json()).code]).toEqual([404, "unknown-frozen-count"]);
	});

	it("finds words without accents and in the plural, with codes, consent and places that fit", async () => {
		const { found, passages } = await look("q=guichets%20fermes");
		expect(found).toBeGreaterThan(2);
		expect(passages).toHaveLength(found);
		for (const { words, frame, matches, codings } of passages) {
			const signs = [...words];
			expect(signs).toHaveLength(frame.end - frame.start);
			const said = matches.map(({ start, end }) =>
				signs.slice(start - frame.start, end - frame.start).join(""),
			);
			expect(said.every((word) => /^(guichet|ferm)/i.test(word))).toBe(true);
			for (const coding of codings) expect(coding.start < frame.end && coding.end > frame.start).toBe(true);
		}
		const dates = passages.map(({ receivedAt }) => receivedAt);
		expect(dates).toEqual([...dates].sort().reverse());
		expect((await look("q=guichets%20fermes&limit=2&page=2")).passages).toEqual(passages.slice(2, 4));
	});

	it("lists the passages of a code and below, narrowed by sense, door, association and star", async () => {
		const all = await look("code=digital-divide&limit=100");
		expect(all.found).toBeGreaterThan(30);
		const has = (code: RegExp) => (passage: (typeof all.passages)[number]) =>
			passage.codings.some((coding) => code.test(coding.code));
		expect(all.passages.every(has(/^digital-divide/))).toBe(true);
		const helped = await look("code=digital-divide&stance=help&limit=100");
		expect(helped.found).toBeLessThan(all.found);
		const both = (one: (typeof all.passages)[number]["codings"][number]) =>
			one.code.startsWith("digital-divide") && one.stance === "help";
		expect(helped.passages.every(({ codings }) => codings.some(both))).toBe(true);
		const told = await look("code=digital-divide&channel=call&limit=100");
		expect(new Set(told.passages.map(({ channel }) => channel))).toEqual(new Set(["call"]));
		const association = all.passages.find(({ collectedBy }) => collectedBy !== null)?.collectedBy ?? "";
		const collected = await look(
			`code=digital-divide&limit=100&collectedBy=${encodeURIComponent(association)}`,
		);
		expect(new Set(collected.passages.map((passage) => passage.collectedBy))).toEqual(new Set([association]));
		const starred = await look("code=digital-divide&starred=true&limit=100");
		expect(starred.passages.every(({ codings }) => codings.some((coding) => coding.starred))).toBe(true);
		expect(new Set(all.passages.map(({ quotable }) => quotable)).size).toBeGreaterThan(1);
	});

	it("asks for words or a code, and keeps texts from those who may not read them", async () => {
		expect((await desk.ask("/api/passages?channel=call", { as: coder })).status).toBe(400);
		expect((await desk.ask("/api/passages?q=guichet", { as: callTaker })).status).toBe(403);
		expect((await look("q=zzzzzz")).found).toBe(0);
		const unknown = await desk.ask("/api/passages?code=nowhere", { as: coder });
		expect([unknown.status, Told.parse(await unknown.json()).code]).toEqual([404, "unknown-code"]);
	});
});
