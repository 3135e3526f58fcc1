// EVIDENCE-OF: P8
// EVIDENCE-OF: P10
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import { type CountQuery, Facet } from "@portevoix/data/vocabulary/count";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { exportPlaidoyer } from "@portevoix/services/plaidoyer/export-plaidoyer";
import { readDraft } from "@portevoix/services/plaidoyer/read-draft";
import { resolveEvidence } from "@portevoix/services/plaidoyer/resolve-evidence";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type House, openHouse } from "./open-house.ts";

/** Every way out of the process that node has; each is refused and written down. */
function closeAllDoors(tried: string[]): void {
	const refuse = (what: string) => (): never => {
		tried.push(what);
		throw new Error(`an outbound connection: ${what}`);
	};
	vi.spyOn(net.Socket.prototype, "connect").mockImplementation(refuse("net"));
	vi.spyOn(dns, "lookup").mockImplementation(refuse("dns.lookup"));
	vi.spyOn(dns, "resolve").mockImplementation(refuse("dns.resolve"));
	vi.spyOn(dns.promises, "lookup").mockImplementation(refuse("dns.promises.lookup"));
	vi.spyOn(http, "request").mockImplementation(refuse("http"));
	vi.spyOn(https, "request").mockImplementation(refuse("https"));
	vi.spyOn(dgram, "createSocket").mockImplementation(refuse("udp"));
	vi.spyOn(globalThis, "fetch").mockImplementation(refuse("fetch"));
}

let house: House;
let plaidoyerId = "";
let docx = new Uint8Array();
let pdf = new Uint8Array();
const tried: string[] = [];

beforeAll(async () => {
	closeAllDoors(tried);
	house = await openHouse();
	({ plaidoyerId } = await loadDemonstration(house.world, { publicUrl: "http://localhost:4321" }));
	docx = new Uint8Array(await exportPlaidoyer(house.world, plaidoyerId, "docx"));
	pdf = new Uint8Array(await exportPlaidoyer(house.world, plaidoyerId, "pdf"));
}, 120_000);

afterAll(() => {
	vi.restoreAllMocks();
});

describe("P10: nothing goes to another company", () => {
	it("the whole demonstration and its documents are made with every door closed", () => {
		expect(tried).toEqual([]);
		expect(docx.length).toBeGreaterThan(10_000);
		expect(strFromU8(pdf.slice(0, 5))).toBe("%PDF-");
	});

	it("the doors were closed indeed", async () => {
		const before = tried.length;
		expect(() => net.connect(9, "127.0.0.1")).toThrow("outbound");
		expect(() => dns.lookup("exemple.be", () => {})).toThrow("outbound");
		expect(() => http.get("http://127.0.0.1:9")).toThrow("outbound");
		expect(() => fetch("http://127.0.0.1:9")).toThrow("outbound");
		expect(tried.length).toBeGreaterThanOrEqual(before + 4);
		tried.length = before;
	});
});

/** The numbers that stand in an answer, with the path at which each stands. */
function numbersIn(value: unknown, path = ""): [string, number][] {
	if (typeof value === "number") return [[path, value]];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

/** A number of persons or testimonies that shows a small group: neither nobody nor the threshold. */
const isSmall = (number: number) => number > 0 && number < DISCLOSURE_THRESHOLD;

const FACETS = Facet.options[0].options;

describe("P8: figures", () => {
	const queries: CountQuery[] = [
		{ by: [], where: [] },
		...FACETS.map((facet): CountQuery => ({ by: [facet], where: [] })),
		...FACETS.flatMap((one) => FACETS.map((other): CountQuery => ({ by: [one, other], where: [] }))).filter(
			({ by: [one = "", other = ""] }) => one < other,
		),
		...["namur", "liege", "brussels", "hainaut"].map(
			(province): CountQuery => ({ by: ["code"], where: [{ facet: "province", values: [province] }] }),
		),
	];

	it("under five persons are never in an answer, whatever is asked", async () => {
		let small = 0;
		let asked = 0;
		for (const query of queries) {
			const exact = await countCorpus(house.as("coder"), query, { internal: true }).catch(() => null);
			if (exact === null) continue;
			asked += 1;
			small += exact.cells.filter(
				({ witnesses }) => typeof witnesses === "number" && isSmall(witnesses),
			).length;
			const { total, cells, protected: isProtected } = await countCorpus(house.as("call-taker"), query);
			expect(isProtected).toBe(true);
			const shown = numbersIn({ total, cells }).filter(([path]) => !path.endsWith(".below"));
			expect([query, shown.filter(([, number]) => isSmall(number))]).toEqual([query, []]);
		}
		// There was something to hide, in most of the questions.
		expect([asked > 40, small > 100]).toEqual([true, true]);
	}, 60_000);

	it("under five persons are not answered by difference between a total and its parts", async () => {
		for (const facet of FACETS.filter((one) => one !== "code" && one !== "stance")) {
			const { total, cells } = await countCorpus(house.as("call-taker"), { by: [facet], where: [] });
			const hidden = cells.filter(({ witnesses }) => typeof witnesses !== "number");
			if (typeof total.testimonies !== "number" || hidden.length === 0) continue;
			const known = cells.reduce(
				(sum, { testimonies }) => sum + (typeof testimonies === "number" ? testimonies : 0),
				0,
			);
			expect([facet, isSmall(total.testimonies - known)]).toEqual([facet, false]);
		}
	});

	it("under five persons are not in the evidence of a plaidoyer", async () => {
		const draft = await readDraft(house.database.db, plaidoyerId);
		const { counts, method } = await resolveEvidence(house.world, draft);
		expect(Object.keys(counts).length).toBeGreaterThan(2);
		const words = JSON.stringify([counts, method]);
		expect(smallGroups(words)).toEqual([]);
		for (const { sentence, rows } of Object.values(counts)) {
			expect(sentence).not.toMatch(/^une personne/i);
			for (const { value } of rows)
				expect([value, isSmall(Number.parseInt(value, 10))]).toEqual([value, false]);
		}
	});

	it("under five persons are not in the documents that leave", () => {
		const text = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replaceAll(
			/<[^>]+>/g,
			"",
		);
		expect(text).toMatch(/\d+\s(personnes|témoignages)/u);
		expect(smallGroups(text)).toEqual([]);
	});

	it("the reader of small groups sees them", () => {
		expect(smallGroups("3 personnes sur 12, une seule personne, 1 témoignage, 14 personnes")).toHaveLength(3);
	});
});

/** Phrases that count from one to four persons or testimonies; « une personne » alone is how an excerpt is signed. */
function smallGroups(text: string): string[] {
	const counted =
		/(?<![\d\u202f,])(?:[1-4]|une? seule?|deux|trois|quatre)\s(?:personnes?|témoignages?|témoins?)\b/giu;
	return [...text.matchAll(counted)].map(([found]) => found);
}
