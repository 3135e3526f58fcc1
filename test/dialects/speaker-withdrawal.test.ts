import { codePointLength, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { listCodings } from "@portevoix/services/coding/list-codings";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { searchExcerpts } from "@portevoix/services/counting/search-excerpts";
import { findTestimony } from "@portevoix/services/intake/find-testimony";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { proveQuotes } from "@portevoix/services/plaidoyer/prove-quotes";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { proposePseudonymisation } from "@portevoix/services/pseudonymisation/propose-pseudonymisation";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { expect, it } from "vitest";
import { findWords } from "../journey/find-words.ts";
import {
	approve,
	findingsOf,
	openJourney,
	placeOf,
	refusalOf,
	tellInGroup,
	workingText,
} from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";
import { type Chance, openChance } from "./open-chance.ts";

const WITNESSES = ["Solange", "Firmin", "Edmée"] as const;
const CODES = ["digital-divide.kiosks", "nursing-homes.staffing", "costs", "access-to-care"] as const;
const PIECES = ["é", "😀", "’œuvre", "-là", "", "ß", "ñandú", "𝄞"] as const;

/** A word that only this speaker says. */
const owned = (label: string) =>
	`kanari${label
		.normalize("NFD")
		.replaceAll(/\P{ASCII}/gu, "")
		.toLowerCase()}`;

type Turn = { readonly speaker: string; readonly text: string };

/** Turns in random order, in which every word of a speaker is theirs alone. */
function inventTurns(chance: Chance): Turn[] {
	const turns: Turn[] = WITNESSES.map((speaker) => ({ speaker, text: "" }));
	for (let more = 3 + chance.int(8); more > 0; more -= 1) {
		turns.push({ speaker: chance.pick([...WITNESSES, "Animatrice"]), text: "" });
	}
	let next = 0;
	return turns
		.sort(() => chance.int(3) - 1)
		.map(({ speaker }) => {
			const words = Array.from({ length: 1 + chance.int(9) }, () => {
				next += 1;
				return `${owned(speaker)}${next}${chance.pick(PIECES)}`;
			});
			return { speaker, text: words.join(chance.pick([" ", "  ", ", ", "\n"])) };
		});
}

/** A random part of a span, cut anywhere, also in the middle of a word. */
function partOf(chance: Chance, span: { start: number; end: number }) {
	const start = span.start + chance.int(span.end - span.start);
	return { start, end: start + 1 + chance.int(span.end - start) };
}

async function maskAtRandom(world: World, chance: Chance, testimony: string): Promise<void> {
	const { body, frames } = await proposePseudonymisation(world, testimony);
	const masks = frames.flatMap((frame) => {
		if (!chance.yes(0.6)) return [];
		const span = partOf(chance, frame);
		const replacement = chance.pick(["[x]", "[une personne de l’équipe 😀]", "[lieu]"]);
		return [{ ...span, kind: "person" as const, replacement, source: "person" as const }];
	});
	expect(codePointLength(body)).toBeGreaterThan(0);
	await approvePseudonymisation(world, { testimony, masks });
}

async function openPlaidoyer(world: World): Promise<string> {
	const document = newDocument("Essai", "la Fédération d’essai", world.now(), world.newId);
	return createPlaidoyer(world, { title: "Essai", document });
}

async function quotesOf(world: World, testimony: string): Promise<(string | null)[]> {
	const rows = await world.store.db
		.selectFrom("citation")
		.innerJoin("citation_text", "citation_text.citation_id", "citation.id")
		.select("citation_text.body")
		.where("citation.testimony_id", "=", testimony)
		.orderBy("citation.id")
		.execute();
	return rows.map(({ body }) => body);
}

/** What stands of a speaker: words under codes, in order, and quotes. */
async function stateOf(world: World, testimony: string) {
	const codings = await listCodings(world.store.db, testimony);
	return {
		codings: codings.map(({ exact, code, stance }) => `${exact} ${code} ${stance}`).sort(),
		quotes: await quotesOf(world, testimony),
	};
}

async function readPersons(world: World): Promise<unknown> {
	return (await countCorpus(world, { by: [], where: [] }, { internal: true })).total;
}

forEachDialect("a speaker of a round table withdraws", (open) => {
	it("leaves the codings, readings and quotes of the others at the right words (seeded)", async () => {
		const world = await openJourney(await open());
		for (let seed = 1; seed <= 8; seed += 1) {
			const chance = openChance(seed);
			const turns = inventTurns(chance);
			const ids = await tellInGroup(world, turns, WITNESSES);
			await maskAtRandom(world, chance, ids.get("Solange")!);
			const plaidoyerId = await openPlaidoyer(world);
			const { frames } = await workingText(world, ids.get("Solange")!);
			for (const [label, testimony] of ids) {
				const own = frames.filter((frame) => frame.testimonyId === testimony);
				expect(own.length, label).toBeGreaterThan(0);
				for (let times = 1 + chance.int(5); times > 0; times -= 1) {
					const span = partOf(chance, chance.pick(own));
					await applyCode(world, { testimony, code: chance.pick(CODES), span, stance: "obstacle" });
					if (!chance.yes(0.5)) continue;
					await citeExcerpt(world, {
						plaidoyerId,
						testimony,
						passage: span,
						reidentificationAnswer: "Relu.",
					});
				}
				await finishReading(world, testimony);
			}
			const leaving = [...WITNESSES].sort(() => chance.int(3) - 1);
			const staying = new Set<string>(WITNESSES);
			for (const label of leaving) {
				const gone = ids.get(label)!;
				staying.delete(label);
				const before = new Map<string, Awaited<ReturnType<typeof stateOf>>>();
				for (const other of staying) before.set(other, await stateOf(world, ids.get(other)!));
				await withdrawTestimony(world, gone, "receipt");
				for (const [other, state] of before) {
					expect(await stateOf(world, ids.get(other)!), `${seed} ${label} ${other}`).toEqual(state);
				}
				expect(await findWords(world.store, owned(label)), `${seed} ${label}`).toEqual([]);
				expect(await listCodings(world.store.db, gone)).toEqual([]);
				expect(new Set(await quotesOf(world, gone))).toEqual(
					new Set((await quotesOf(world, gone)).length === 0 ? [] : [null]),
				);
				expect(await proveQuotes(world.store.db, plaidoyerId)).toEqual([]);
				const { source_id } = await findTestimony(world.store.db, gone);
				if (staying.size === 0) {
					expect(await refusalOf(openOriginal(world, world.store.db, source_id))).toBe("original-destroyed");
					expect(await refusalOf(workingText(world, gone))).toBe("no-working-text");
					continue;
				}
				const [other] = staying;
				const text = await workingText(world, ids.get(other!)!);
				const opened = await openOriginal(world, world.store.db, source_id);
				expect(opened.body).not.toContain(owned(label));
				for (const whole of [text, opened]) {
					const silent = whole.frames.filter(
						(frame) =>
							sliceCodePoints(whole.body, frame) === "[retiré]" && frame.testimonyId !== ids.get(other!),
					);
					const told = turns.filter(({ speaker }) => !staying.has(speaker) && speaker !== "Animatrice");
					expect(silent.length).toBe(joined(told, turns));
				}
				for (const one of staying) {
					for (const coding of await listCodings(world.store.db, ids.get(one)!)) {
						expect(sliceCodePoints(text.body, coding)).toBe(coding.exact);
					}
				}
			}
			expect(await readPersons(world)).toEqual({ witnesses: 0, testimonies: 0, witnessesRead: 0 });
		}
		expect(await findingsOf(world)).toEqual([]);
	});

	it("keeps the readings of the others and takes the speaker out of the counts", async () => {
		const world = await openJourney(await open());
		const ids = await tellInGroup(
			world,
			[
				{ speaker: "Solange", text: "Ma mère attend une place depuis deux ans." },
				{ speaker: "Animatrice", text: "Merci Solange." },
				{ speaker: "Firmin", text: "Le repas du soir arrive à seize heures." },
			],
			["Solange", "Firmin"],
		);
		const [solange, firmin] = [ids.get("Solange")!, ids.get("Firmin")!];
		await approve(world, solange);
		for (const id of ids.values()) {
			await makeSuggestions(world, id);
			await finishReading(world, id);
		}
		expect(await readPersons(world)).toEqual({ witnesses: 2, testimonies: 2, witnessesRead: 2 });
		await withdrawTestimony(world, solange, "letter");
		expect(await readPersons(world)).toEqual({ witnesses: 1, testimonies: 1, witnessesRead: 1 });
		const { body, version, frames } = await workingText(world, firmin);
		expect(version).toBe(2);
		expect(body).toMatch(/^\[retiré\]\n\n/);
		expect(body).toContain("Le repas du soir");
		expect(frames.map(({ testimonyId }) => testimonyId)).toEqual([undefined, undefined, firmin]);
		expect((await searchExcerpts(world, "repas")).map((one) => one.testimonyId)).toEqual([firmin]);
		expect(await searchExcerpts(world, "place")).toEqual([]);
		const place = placeOf(body, "[retiré]");
		expect(await refusalOf(applyCode(world, { testimony: firmin, code: "costs", span: place }))).toBe(
			"span-not-codable",
		);
		expect(await refusalOf(applyCode(world, { testimony: solange, code: "costs", span: place }))).toBe(
			"already-withdrawn",
		);
	});

	it("is possible although a mask covered several turns", async () => {
		const world = await openJourney(await open());
		const ids = await tellInGroup(
			world,
			[
				{ speaker: "Solange", text: "Je vous donne mon adresse." },
				{ speaker: "Firmin", text: "Oui." },
				{ speaker: "Solange", text: "Rue des Kanarivogels, puis je raconte." },
			],
			["Solange", "Firmin"],
		);
		const solange = ids.get("Solange")!;
		const { body } = await proposePseudonymisation(world, solange);
		const start = placeOf(body, "mon adresse").start;
		const end = placeOf(body, "Rue des Kanarivogels").end;
		const mask = {
			start,
			end,
			kind: "address" as const,
			replacement: "[adresse]",
			source: "person" as const,
		};
		// Refusing such a mask is as good as allowing it, provided that everybody can leave afterwards.
		await approvePseudonymisation(world, { testimony: solange, masks: [mask] }).catch(() =>
			approve(world, solange),
		);
		await withdrawTestimony(world, solange, "receipt");
		expect(await findWords(world.store, "raconte")).toEqual([]);
	});
});

/** How many turns are left of speakers' turns when those that follow each other stay apart. */
function joined(told: readonly Turn[], all: readonly Turn[]): number {
	return all.filter((turn) => told.includes(turn)).length;
}
