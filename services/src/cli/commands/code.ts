import { findQuote } from "@portevoix/analysis/quotation/find-quote";
import { Stance } from "@portevoix/data/vocabulary/code";
import type { Span } from "@portevoix/data/vocabulary/text";
import { applyCode } from "../../coding/apply-code.ts";
import { decideSuggestion } from "../../coding/decide-suggestion.ts";
import { finishReading } from "../../coding/finish-reading.ts";
import { listOpenSuggestions } from "../../coding/list-codings.ts";
import type { StaffContext } from "../../context.ts";
import { Refusal } from "../../failures.ts";
import type { Testimony } from "../../intake/find-testimony.ts";
import { readWorkingText } from "../../pseudonymisation/read-working-text.ts";
import { type Arguments, type Command, UsageError } from "../command.ts";
import { selectTestimonies } from "../select-testimonies.ts";

export const codeCommand: Command = {
	name: "code",
	summary: "Code un passage, accepte des suggestions, ou dit « terminé ».",
	usage: `code RÉFÉRENCE --code CLÉ (--quote MOTS | --start N --end N) [--stance SENS] [--done]
       portevoix code RÉFÉRENCE…|--batch LOT --accept-suggestions [--min-score 0.5] [--done]
       portevoix code RÉFÉRENCE…|--batch LOT --done

  --quote     les mots exacts du passage ; ils doivent se trouver une seule fois
  --start, --end   positions en points de code dans le texte de travail
  --stance    obstacle | help | added-value | cause | need | solution
  --done      la lecture est terminée : « non codé » veut alors dire « non »`,
	options: {
		batch: { type: "string" },
		code: { type: "string" },
		quote: { type: "string" },
		start: { type: "string" },
		end: { type: "string" },
		stance: { type: "string" },
		"accept-suggestions": { type: "boolean" },
		"min-score": { type: "string" },
		done: { type: "boolean" },
	},
	run: async (input, terminal) => {
		const code = input.text("code");
		if (code === undefined && !input.has("accept-suggestions") && !input.has("done")) {
			throw new UsageError("Dites quoi faire : --code, --accept-suggestions ou --done.");
		}
		const context = await terminal.open();
		const testimonies = await selectTestimonies(context, input);
		if (code !== undefined && testimonies.length !== 1) {
			throw new UsageError("Un passage se code dans un seul témoignage à la fois.");
		}
		const codings: string[] = [];
		let finished = 0;
		for (const testimony of testimonies) {
			if (code !== undefined) codings.push(await codePassage(context, testimony, code, input));
			if (input.has("accept-suggestions"))
				codings.push(...(await acceptSuggestions(context, testimony, input)));
			if (input.has("done") && (await finishIfMasked(context, testimony))) finished += 1;
		}
		terminal.print(
			input.json
				? JSON.stringify({ codings, finished })
				: `${codings.length} passages codés, ${finished} lectures terminées.`,
		);
		return undefined;
	},
};

async function codePassage(
	context: StaffContext,
	testimony: Testimony,
	code: string,
	input: Arguments,
): Promise<string> {
	const stance = Stance.optional().safeParse(input.text("stance"));
	if (!stance.success) throw new UsageError("Ce sens n’existe pas.");
	const span = await readSpan(context, testimony, input);
	return applyCode(context, { testimony: testimony.id, code, span, stance: stance.data });
}

async function readSpan(context: StaffContext, testimony: Testimony, input: Arguments): Promise<Span> {
	const quote = input.text("quote");
	if (quote === undefined) {
		const span = {
			start: Number(input.text("start") ?? Number.NaN),
			end: Number(input.text("end") ?? Number.NaN),
		};
		if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) {
			throw new UsageError("Donnez --quote, ou --start et --end.");
		}
		return span;
	}
	const text = await readWorkingText(context.store.db, testimony.source_id);
	const places = findQuote(text.body, quote);
	if (places.length === 0) throw new Refusal("quote-not-found");
	if (places.length > 1) throw new Refusal("quote-ambiguous", { places: places.length });
	return places[0]!;
}

async function acceptSuggestions(
	context: StaffContext,
	testimony: Testimony,
	input: Arguments,
): Promise<string[]> {
	const least = Number(input.text("min-score") ?? 0.5);
	if (!(least >= 0 && least <= 1)) throw new UsageError("--min-score va de 0 à 1.");
	const accepted: string[] = [];
	const text = await readWorkingText(context.store.db, testimony.source_id).catch(unlessUnmasked);
	if (!text) return [];
	for (const suggestion of await listOpenSuggestions(context.store.db, text.id, testimony.id)) {
		if (suggestion.score < least) continue;
		const coding = await decideSuggestion(context, suggestion.id, "accept");
		if (coding) accepted.push(coding);
	}
	return accepted;
}

async function finishIfMasked(context: StaffContext, testimony: Testimony): Promise<boolean> {
	const text = await readWorkingText(context.store.db, testimony.source_id).catch(unlessUnmasked);
	if (text) await finishReading(context, testimony.id);
	return text !== undefined;
}

function unlessUnmasked(error: unknown): undefined {
	if (error instanceof Refusal && error.code === "no-working-text") return undefined;
	throw error;
}
