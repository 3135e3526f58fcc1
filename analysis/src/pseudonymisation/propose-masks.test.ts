import { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMasks } from "./apply-masks.ts";
import { proposeMasks } from "./propose-masks.ts";

const masked = (text: string, spoken?: boolean): string =>
	applyMasks(text, proposeMasks(text, spoken === undefined ? {} : { spoken })).body;

describe("proposeMasks", () => {
	it("gives the same person the same name throughout", () => {
		expect(masked("Mme Claudine Peeters est venue. Peeters a crié. Claudine aussi, et M. Peeters.")).toBe(
			"[Mme A] est venue. [Mme A] a crié. [Mme A] aussi, et [M. B].",
		);
		expect(masked("Ma fille Aurélie et le Dr Vandenbroucke. Aurélie dort, Vandenbroucke parle.")).toBe(
			"Ma fille [Prénom A] et le [médecin B]. [Prénom A] dort, [médecin B] parle.",
		);
	});

	it("numbers places and institutions by their name", () => {
		expect(masked("Du CHU de Liège au CHR de Huy, puis le CHU de Liège, à Namur et à Gembloux.")).toBe(
			"Du [CHU A] au [CHR A], puis le [CHU A], à [commune A] et à [commune B].",
		);
	});

	it("masks what an address holds as one", () => {
		expect(masked("J’habite 12 rue du Docteur Gachet, 4500 Huy.")).toBe(
			"J’habite [adresse], [code postal] [commune A].",
		);
	});

	it("reads a transcript without capitals by itself", () => {
		const said =
			"bonjour je m'appelle aurélie lambert et je vais vous raconter ce qui est arrivé à ma fille zoé quand le docteur vandenbroucke est parti sans prévenir personne";
		expect(masked(said)).toBe(
			"bonjour je m'appelle [Prénom A] et je vais vous raconter ce qui est arrivé à ma fille [Prénom B] quand le [médecin C] est parti sans prévenir personne",
		);
	});

	it("counts offsets in code points", () => {
		const [proposal] = proposeMasks("😀😀 Mme Peeters 😀");
		expect(proposal).toMatchObject({ start: 3, end: 14, text: "Mme Peeters", kind: "person" });
	});

	it("leaves words of every day as they are", () => {
		const plain =
			"La mutuelle m’a renvoyée vers l’INAMI, puis vers le CPAS. J’ai attendu 14 mois, payé 1 250,50 euros et appelé le 0800 12 345. En 2023, la marche de la Colombe était longue ; une petite rose, c’est tout.";
		expect(proposeMasks(plain)).toEqual([]);
	});

	it("always answers sorted, separate, valid proposals that fit the text", () => {
		const pieces = [
			"Mme ",
			"Peeters",
			" rue ",
			"Haute ",
			"12",
			" 0475 12 34 56",
			"@",
			"a.be",
			"😀",
			"\n",
			", ",
			"le 12 mars 2025 ",
			"né le ",
			"CHU de ",
			"Liège",
			"- ",
			"’",
			"85.07.30-033.28 ",
			"M. ",
			"zéro ",
			"quatre ",
		];
		const texts = fc
			.array(fc.constantFrom(...pieces), { maxLength: 30 })
			.map((parts) => parts.join("").normalize("NFC"));
		fc.assert(
			fc.property(texts, (text) => {
				const proposals = proposeMasks(text);
				const points = [...text];
				let end = 0;
				for (const proposal of proposals) {
					expect(MaskProposal.parse(proposal)).toEqual(proposal);
					expect(proposal.start).toBeGreaterThanOrEqual(end);
					expect(points.slice(proposal.start, proposal.end).join("")).toBe(proposal.text);
					end = proposal.end;
				}
				expect(proposeMasks(text)).toEqual(proposals);
			}),
			{ seed: 20_251_122, numRuns: 300 },
		);
	});

	it.each([
		"a",
		"7",
		"M. ",
		"0 0 0 ",
		"04 ",
		"@",
		"a-",
		"Dr ",
		"\n",
		" ",
		"rue de ",
		"Marie-",
		"Saint-",
		"www.",
		"cent mille ",
		"point arobase ",
	])(
		"stays linear on a megabyte of %j",
		(piece) => {
			const time = (size: number): number => {
				const text = piece.repeat(Math.floor(size / piece.length));
				const from = performance.now();
				proposeMasks(text);
				return performance.now() - from;
			};
			time(10_000);
			const [small, whole] = [time(100_000), time(1_000_000)];
			expect(whole).toBeLessThan(Math.max(small, 20) * 60);
		},
		60_000,
	);
});
