import { arrangeDocument } from "@portevoix/analysis/document/arrange-document";
import { escapeTypst } from "@portevoix/analysis/document/escape-typst";
import { writeTypst } from "@portevoix/analysis/document/write-typst";
import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { decideSuggestion } from "@portevoix/services/coding/decide-suggestion";
import { finishReading } from "@portevoix/services/coding/finish-reading";
import { listCodings, listOpenSuggestions } from "@portevoix/services/coding/list-codings";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { countCorpus } from "@portevoix/services/counting/count-corpus";
import { searchExcerpts } from "@portevoix/services/counting/search-excerpts";
import { importFile } from "@portevoix/services/intake/import-file";
import { openOriginal } from "@portevoix/services/intake/open-original";
import { openReceipt } from "@portevoix/services/intake/open-receipt";
import { citeCount } from "@portevoix/services/plaidoyer/cite-count";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { exportPlaidoyer } from "@portevoix/services/plaidoyer/export-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { readDraft } from "@portevoix/services/plaidoyer/read-draft";
import { resolveEvidence } from "@portevoix/services/plaidoyer/resolve-evidence";
import { saveDraft } from "@portevoix/services/plaidoyer/save-draft";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";
import { composePlaidoyer } from "./compose-plaidoyer.ts";
import { findWords } from "./find-words.ts";
import {
	allTestimonies,
	approve,
	findingsOf,
	openJourney,
	placeOf,
	refusalOf,
	SHOWN,
	tell,
	workingText,
} from "./open-journey.ts";
import { SURVEY_ROWS, surveyFile } from "./survey-file.ts";

const KIOSKS = "digital-divide.kiosks";
const CALL = [
	"WEBVTT",
	"",
	"1",
	"00:00:01.000 --> 00:00:04.000",
	"<v Écoutante>Bonjour, la permanence vous écoute. Vous parliez de la borne&nbsp;?</v>",
	"",
	"2",
	"00:00:05.000 --> 00:00:12.500",
	"<v Témoin>La borne de l’entrée ne connaît pas mon dossier, alors je fais la file deux fois.</v>",
	"",
].join("\n");
const AGREED = ["count", "excerpt", "excerpt-with-attributes"] as const;

/** The three doors: the form, a survey, a call. */
async function receiveAll(
	world: World,
): Promise<{ form: string; receipt: string; call: string; survey: string[] }> {
	const sent = await tell(
		world,
		"La borne a mangé ma carte. J’ai écrit à odile.vandersmissen@exemple.be et appelé le 0470 12 34 56, sans réponse.",
		{ yes: AGREED, facts: { province: "liege", witnessRole: "relative", witnessAge: "65-79" } },
	);
	const consent = {
		consents: AGREED.map((purpose) => ({ purpose, granted: true })),
		consentTextHash: SHOWN,
		basis: null,
	};
	const survey = await importFile(world, {
		...consent,
		fileName: "results-survey12.csv",
		bytes: surveyFile(),
	});
	expect(survey).toMatchObject({
		tool: "limesurvey",
		encoding: "utf-8-bom",
		delimiter: ",",
		rows: 6,
		accepted: 6,
	});
	const call = await importFile(world, {
		...consent,
		fileName: "appel.vtt",
		bytes: new TextEncoder().encode(CALL),
		speakers: new Map([
			["Écoutante", "call-taker"],
			["Témoin", "witness"],
		]),
	});
	expect(call).toMatchObject({ tool: "transcript", accepted: 1 });
	const received = await allTestimonies(world);
	const [spoken] = received.filter((testimony) => testimony.channel === "call");
	return {
		form: sent.testimonyId,
		receipt: sent.receipt,
		call: spoken!.id,
		survey: received.filter((one) => one.source_key !== null && one.channel === "form").map((one) => one.id),
	};
}

/** Masks what is proposed, codes one passage by hand or by accepting the program's suggestions, and says « terminé ». */
async function maskAndCode(world: World, testimony: string, byHand: string | null): Promise<void> {
	const { body, workingTextId } = await approve(world, testimony);
	await makeSuggestions(world, testimony);
	if (byHand !== null) {
		await applyCode(world, { testimony, code: KIOSKS, span: placeOf(body, byHand), stance: "obstacle" });
	} else {
		const open = await listOpenSuggestions(world.store.db, workingTextId, testimony);
		const kiosks = open.filter(({ code }) => code === KIOSKS);
		expect(kiosks.length, body).toBeGreaterThan(0);
		for (const { id } of kiosks) await decideSuggestion(world, id, "accept", "obstacle");
	}
	await finishReading(world, testimony);
}

const kiosks: CountQuery = { by: ["code"], where: [], codes: [KIOSKS] };
const about: CountQuery = { by: [], where: [{ facet: "code", values: [KIOSKS] }] };

async function personsOf(world: World) {
	const { cells, total } = await countCorpus(world, kiosks, { internal: true });
	return { said: cells[0]?.witnesses, read: cells[0]?.witnessesRead, all: total.witnesses };
}

function wordsOfDocx(bytes: Uint8Array): string {
	const parts = unzipSync(bytes);
	return ["word/document.xml", "word/footnotes.xml"]
		.map((path) => (parts[path] ? strFromU8(parts[path]) : ""))
		.join("\n")
		.replaceAll(/<[^>]*>/g, "")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}

forEachDialect("the road from a testimony to a plaidoyer and back out", (open) => {
	it("receives by three doors, masks, codes, counts, quotes, exports, and forgets who withdraws", async () => {
		const world = await openJourney(await open());
		const { form, receipt, call, survey } = await receiveAll(world);
		expect(survey).toHaveLength(SURVEY_ROWS.length);
		await maskAndCode(world, form, "La borne a mangé ma carte.");
		for (const id of survey) await maskAndCode(world, id, null);
		await maskAndCode(world, call, "La borne de l’entrée ne connaît pas mon dossier");

		const { body: masked } = await workingText(world, form);
		expect(masked).not.toMatch(/@|0470/);
		const { body: spoken, frames } = await workingText(world, call);
		expect(frames.map(({ speaker, fromMs }) => [speaker, fromMs])).toEqual([
			["call-taker", 1000],
			["witness", 5000],
		]);
		const asked = placeOf(spoken, "la permanence vous écoute");
		expect(await refusalOf(applyCode(world, { testimony: call, code: KIOSKS, span: asked }))).toBe(
			"span-not-codable",
		);
		// Six who speak of something else: a figure that says "everybody" would be hidden.
		for (let other = 1; other <= 6; other += 1) {
			const { testimonyId } = await tell(world, `Le train numéro ${other} était en retard et j’ai attendu.`);
			await approve(world, testimonyId);
			await finishReading(world, testimonyId);
		}
		expect(await personsOf(world)).toEqual({ said: 8, read: 14, all: 14 });

		const plaidoyerId = await createPlaidoyer(world, {
			title: "Une borne n’accueille pas",
			document: newDocument("Une borne n’accueille pas", "la Fédération d’essai", world.now(), world.newId),
		});
		const counts = [
			await citeCount(world, { plaidoyerId, query: about, freeze: true }),
			await citeCount(world, { plaidoyerId, query: { ...about, by: ["channel"] }, freeze: true }),
		];
		const quotes: string[] = [];
		for (const [testimony, words] of [
			[form, "La borne a mangé ma carte."],
			[survey[1]!, 'La borne de l’hôpital affiche "erreur 12" et je repars chez moi.'],
			[call, "La borne de l’entrée ne connaît pas mon dossier, alors je fais la file deux fois."],
		] as const) {
			const passage = { words };
			quotes.push(
				await citeExcerpt(world, {
					plaidoyerId,
					testimony,
					passage,
					reidentificationAnswer: "Relu : personne.",
				}),
			);
		}
		const revision = await saveDraft(world, {
			plaidoyerId,
			baseRevision: 1,
			document: composePlaidoyer(world, counts, quotes),
		});
		expect(revision).toBe(2);
		expect(await findingsOf(world)).toEqual([]);

		// Each quote equals its span of the working text.
		const citations = await world.store.db
			.selectFrom("citation")
			.innerJoin("citation_text", "citation_text.citation_id", "citation.id")
			.innerJoin("working_text", "working_text.id", "citation.working_text_id")
			.select(["citation.start", "citation.end", "citation_text.body as quoted", "working_text.body"])
			.execute();
		expect(citations).toHaveLength(3);
		for (const { start, end, quoted, body } of citations) {
			expect(quoted).toBe(sliceCodePoints(body ?? "", { start: start!, end: end! }));
		}

		// Both formats say every number, every figure and every quote.
		const draft = await readDraft(world.store.db, plaidoyerId);
		const evidence = await resolveEvidence(world, draft);
		expect(evidence.counts[counts[0]!]?.sentence).toMatch(/^8 personnes sur 14 /);
		const said = [
			...counts.map((id) => evidence.counts[id]!.sentence),
			...evidence.counts[counts[1]!]!.rows.flatMap(({ label, value }) => [label, value]),
			"La borne a mangé ma carte.",
			"erreur 12",
			"ne connaît pas mon dossier, alors je fais la file deux fois.",
			"Garder une personne à l’accueil.",
		];
		const docx = wordsOfDocx(await exportPlaidoyer(world, plaidoyerId, "docx"));
		const arranged = arrangeDocument(draft.document, evidence, {
			federationPosition: "la Fédération d’essai",
		});
		const typst = writeTypst(arranged);
		const literal = (words: string) => escapeTypst(words).slice(1, -1);
		expect(arranged.problems).toEqual([]);
		for (const words of said) {
			expect(docx).toContain(words);
			expect(typst).toContain(literal(words));
		}
		for (const number of [1, 2]) expect(docx).toMatch(new RegExp(`Solution[\\s\u00a0\u202f]${number}`));
		const pdf = Buffer.from(await exportPlaidoyer(world, plaidoyerId, "pdf")).toString("latin1");
		expect(pdf.startsWith("%PDF")).toBe(true);
		expect(pdf).toContain("/StructTreeRoot");
		expect(pdf).toContain("/Lang (fr-BE)");

		// One witness leaves, with the receipt.
		expect((await searchExcerpts(world, "mangé carte")).map((one) => one.testimonyId)).toEqual([form]);
		const withdrawn = await withdrawTestimony(world, form, "receipt");
		expect(withdrawn.quotedIn).toEqual([{ citationId: quotes[0], plaidoyerId }]);
		expect(await personsOf(world)).toEqual({ said: 7, read: 13, all: 13 });
		expect(await searchExcerpts(world, "mangé carte")).toEqual([]);
		expect(await listCodings(world.store.db, form)).toEqual([]);
		const [row] = (await allTestimonies(world)).filter(({ id }) => id === form);
		expect(await refusalOf(openOriginal(world, world.store.db, row!.source_id))).toBe("original-destroyed");
		expect(await findWords(world.store, "mangé")).toEqual([]);
		expect((await openReceipt(world, receipt)).withdrawnAt).toBe(row!.withdrawn_at);
		const after = await resolveEvidence(world, await readDraft(world.store.db, plaidoyerId));
		expect(after.excerpts[quotes[0]!]).toEqual({ withdrawn: true });
		expect(after.counts[counts[0]!]?.sentence).toMatch(/^7 personnes sur 13 /);
		expect(after.counts[counts[0]!]?.stale).toBe(true);
		const without = wordsOfDocx(await exportPlaidoyer(world, plaidoyerId, "docx"));
		expect(without).toContain("[extrait retiré]");
		expect(without).not.toContain("mangé");
		expect(without).toContain("ne connaît pas mon dossier");
		expect(await findingsOf(world)).toEqual([]);
	});
});
