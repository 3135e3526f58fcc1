import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { addOrganisation } from "@portevoix/services/intake/add-organisation";
import { expect, it } from "vitest";
import { z } from "zod";
import { approve, placeOf, tell, tellInGroup } from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { type Asked, openDesk } from "../support/sign-in.ts";

const STORY = "😀 La borne de l’hôpital ne lit pas ma carte. Je rentre sans rien. Le bus passe.";
const KIOSKS = "digital-divide.kiosks";

const Stretch = z.object({ start: z.int(), end: z.int() });
const Coding = Stretch.extend({
	id: z.string(),
	code: z.string(),
	stance: z.string().nullable(),
	starred: z.boolean(),
	coderName: z.string().nullable(),
});
const Sheet = z.object({
	body: z.string(),
	frames: z.array(z.looseObject({ speaker: z.string(), testimonyId: z.string().optional() })),
	sentences: z.array(Stretch),
	codings: z.array(Coding),
	suggestions: z.array(Stretch.extend({ id: z.string(), code: z.string(), words: z.array(Stretch) })),
	finishedAt: z.string().nullable(),
});
const Queue = z.object({
	toCode: z.int(),
	coded: z.int(),
	more: z.boolean(),
	testimonies: z.array(
		z.object({
			reference: z.string(),
			words: z.int(),
			turns: z.int(),
			passages: z.int(),
			suggestions: z.int(),
		}),
	),
	organisations: z.array(z.object({ id: z.string(), name: z.string() })),
});
const Made = z.object({ id: z.string() });
const Told = z.object({ code: z.string() });

async function openCoding(open: () => Promise<Parameters<typeof openDesk>[0]>) {
	const desk = await openDesk(await open());
	const coder = await desk.colleague("coder");
	const ask = async <Answer>(shape: z.ZodType<Answer>, path: string, more: Asked = {}): Promise<Answer> => {
		const answer = await desk.ask(path, { as: coder, ...more });
		const body: unknown = await answer.json();
		return shape.parse(body);
	};
	const masked = async (words: string) => {
		const { testimonyId, reference } = await tell(desk.world, words);
		await approve(desk.world, testimonyId, []);
		return { testimonyId, reference };
	};
	const sheet = (id: string) => ask(Sheet, `/api/testimonies/${id}/coding-sheet`);
	const place = async (id: string, words: string, stance?: string) => {
		const span = placeOf((await sheet(id)).body, words);
		const json = { code: KIOSKS, ...span, ...(stance === undefined ? {} : { stance }) };
		return (await ask(Made, `/api/testimonies/${id}/codings`, { json })).id;
	};
	return { ...desk, coder, ask, masked, sheet, place };
}

forEachDialect("coding desk", (open) => {
	it("gives a text with its sentences, and suggestions with the words that caused them", async () => {
		const { ask, masked, sheet } = await openCoding(open);
		const { testimonyId } = await masked(STORY);
		await ask(z.object({ open: z.literal(1) }), `/api/testimonies/${testimonyId}/suggestions`, {
			method: "POST",
		});
		const { body, sentences, suggestions, finishedAt } = await sheet(testimonyId);
		expect(sentences.map((span) => sliceCodePoints(body, span))).toEqual([
			"😀 La borne de l’hôpital ne lit pas ma carte.",
			"Je rentre sans rien.",
			"Le bus passe.",
		]);
		expect(finishedAt).toBeNull();
		expect(
			suggestions.map(({ code, words }) => [code, words.map((span) => sliceCodePoints(body, span))]),
		).toEqual([[KIOSKS, ["borne"]]]);
		const alone = z.object({ suggestions: Sheet.shape.suggestions });
		expect((await ask(alone, `/api/testimonies/${testimonyId}/suggestions`)).suggestions).toEqual(
			suggestions,
		);
	});

	it("queues what nobody finished, with words, passages and filters", async () => {
		const { ask, masked, place, world } = await openCoding(open);
		const first = await masked(STORY);
		const second = await masked("Rien à dire, merci.");
		const organisation = await addOrganisation(world, { name: "Entraide d’essai", kind: "association" });
		await world.store.write(async (transaction) => {
			await transaction
				.updateTable("testimony")
				.set({ collected_by: organisation })
				.where("id", "=", second.testimonyId)
				.execute();
		});
		await tell(world, "Pas encore masqué.");
		await place(first.testimonyId, "La borne de l’hôpital");
		const queue = (query: string) => ask(Queue, `/api/coding-queue?${query}`);
		expect(await queue("limit=1")).toEqual({
			toCode: 2,
			coded: 0,
			more: true,
			testimonies: [{ reference: first.reference, words: 16, turns: 1, passages: 1, suggestions: 0 }],
			organisations: [{ id: organisation, name: "Entraide d’essai" }],
		});
		const references = async (query: string) =>
			(await queue(query)).testimonies.map(({ reference }) => reference);
		expect(await references("limit=1&page=2")).toEqual([second.reference]);
		expect(await references("theme=digital-divide")).toEqual([first.reference]);
		expect(await references("theme=insurance")).toEqual([]);
		expect(await references(`organisation=${organisation}`)).toEqual([second.reference]);
		await ask(z.object({ done: z.literal(true) }), `/api/testimonies/${first.reference}/reading`, {
			method: "POST",
		});
		expect(await references("state=coded")).toEqual([first.reference]);
		expect(await queue("")).toMatchObject({ toCode: 1, coded: 1 });
	});

	it("counts the words of the witness only, and shows the others' as not theirs", async () => {
		const { ask, sheet, world } = await openCoding(open);
		const witnesses = await tellInGroup(
			world,
			[
				{ speaker: "Animatrice", text: "Bonjour à tous et à toutes." },
				{ speaker: "Une", text: "La borne bloque." },
				{ speaker: "Deux", text: "Chez moi aussi, dit-elle." },
			],
			["Une", "Deux"],
		);
		const one = witnesses.get("Une") ?? "";
		await approve(world, one, []);
		const { frames } = await sheet(one);
		expect(frames.map(({ speaker, testimonyId }) => [speaker, testimonyId === one])).toEqual([
			["facilitator", false],
			["witness", true],
			["witness", false],
		]);
		const { testimonies } = await ask(Queue, "/api/coding-queue");
		expect(testimonies.map(({ words, turns }) => [words, turns])).toEqual([
			[3, 1],
			[4, 1],
		]);
	});

	it("codes a passage again in one act, with its star, and takes it back", async () => {
		const { ask, masked, place, sheet } = await openCoding(open);
		const { testimonyId } = await masked(STORY);
		const id = await place(testimonyId, "Je rentre sans rien.", "obstacle");
		await ask(z.object({ done: z.literal(true) }), `/api/codings/${id}/star`, { method: "PUT" });
		const again = (codingId: string, json: object) =>
			ask(Made, `/api/codings/${codingId}/replacement`, { json });
		const helped = await again(id, { stance: "help" });
		const { body, codings } = await sheet(testimonyId);
		expect(codings).toMatchObject([{ id: helped.id, stance: "help", starred: true, coderName: "coder" }]);
		const wider = placeOf(body, "Je rentre sans rien. Le bus passe.");
		const widened = await again(helped.id, { span: wider, stance: null });
		expect((await sheet(testimonyId)).codings).toMatchObject([{ ...wider, stance: null, starred: true }]);
		const refused = await ask(Told, `/api/codings/${id}/replacement`, { json: { stance: "need" } });
		expect(refused.code).toBe("already-undone");
		expect((await ask(Told, `/api/codings/${widened.id}/replacement`, { json: {} })).code).toBe(
			"invalid-input",
		);

		await ask(z.object({ done: z.literal(true) }), `/api/codings/${widened.id}/end`, { json: {} });
		await ask(Made, `/api/codings/${widened.id}/restore`, { method: "POST" });
		const [restored] = (await sheet(testimonyId)).codings;
		expect(restored).toMatchObject({ ...wider, starred: true });
		await ask(z.object({ done: z.literal(true) }), `/api/codings/${restored!.id}/star`, { method: "DELETE" });
		expect((await sheet(testimonyId)).codings).toMatchObject([{ starred: false }]);
	});

	it("opens a decided suggestion again, and ends what came of it", async () => {
		const { ask, masked, sheet } = await openCoding(open);
		const { testimonyId } = await masked(STORY);
		await ask(z.looseObject({}), `/api/testimonies/${testimonyId}/suggestions`, { method: "POST" });
		const [suggestion] = (await sheet(testimonyId)).suggestions;
		const decision = `/api/suggestions/${suggestion!.id}/decision`;
		const reopen = () => ask(z.looseObject({ code: z.string().optional() }), decision, { method: "DELETE" });
		expect((await reopen()).code).toBe("already-undone");
		for (const decided of ["refuse", "accept"]) {
			await ask(z.looseObject({}), decision, { json: { decision: decided } });
			const after = await sheet(testimonyId);
			expect([after.suggestions.length, after.codings.length]).toEqual([0, decided === "accept" ? 1 : 0]);
			expect(await reopen()).toEqual({ done: true });
			const open = await sheet(testimonyId);
			expect([open.suggestions.length, open.codings.length]).toEqual([1, 0]);
		}
	});
});
