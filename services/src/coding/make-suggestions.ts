import { suggestCodes } from "@portevoix/analysis/tagging/suggest-codes";
import { LEXICON_FR } from "@portevoix/data/codebook/lexicon";
import type { Store } from "@portevoix/data/connection/database";
import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { readWorkingText } from "../pseudonymisation/read-working-text.ts";
import { readCodebook } from "./read-codebook.ts";
import {
	deleteOpenSuggestions,
	findModel,
	insertModel,
	insertSuggestions,
	suggestionsOfText,
} from "./suggestion.repository.ts";

/** The cold start is a model like another: it has a row, so that each suggestion says where it comes from. */
const COLD_START = `lexicon-fr-${LEXICON_FR.version}`;

/**
 * Asks the lexicon what a working text may speak of and stores the answers as suggestions, which nobody counts until a
 * person accepts them. What was already decided stays decided and is not proposed again. Answers how many are open.
 */
export async function makeSuggestions(context: StaffContext, idOrReference: string): Promise<number> {
	const testimony = await findLivingTestimony(context.store.db, idOrReference);
	const codebook = await readCodebook(context.store.db);
	const idByKey = new Map(codebook.codes.map((code) => [code.key, code.id]));
	return recordChange(context, "suggestion.make", async (transaction, record) => {
		const text = await readWorkingText(transaction, testimony.source_id);
		const own = text.frames.filter((frame) => frame.testimonyId === testimony.id);
		await ensureModel(context, transaction, codebook.id);
		await deleteOpenSuggestions(transaction, text.id, testimony.id);
		const decided = (await suggestionsOfText(transaction, text.id)).map(
			(row) => `${row.code_key} ${row.start} ${row.end}`,
		);
		const fresh = suggestCodes(text.body, own, LEXICON_FR).filter(
			({ code, start, end }) => idByKey.has(code) && !decided.includes(`${code} ${start} ${end}`),
		);
		await insertSuggestions(
			transaction,
			fresh.map((suggestion) => ({
				id: context.newId(),
				working_text_id: text.id,
				testimony_id: testimony.id,
				start: suggestion.start,
				end: suggestion.end,
				code_id: idByKey.get(suggestion.code)!,
				stance: suggestion.stance ?? null,
				score: suggestion.score,
				model_id: COLD_START,
				created_at: context.now().toISOString(),
				decided_by: null,
				decided_at: null,
				decision: null,
			})),
		);
		record.audit({ entity: "testimony", entityId: testimony.id, detail: { suggestions: fresh.length } });
		return fresh.length;
	});
}

async function ensureModel(context: StaffContext, transaction: Store, codebookId: string): Promise<void> {
	if (await findModel(transaction, COLD_START)) return;
	await insertModel(transaction, {
		id: COLD_START,
		codebook_id: codebookId,
		trained_at: context.now().toISOString(),
		figures: JSON.stringify({ kind: "cold-start", lexicon: LEXICON_FR.version }),
		weights: null,
		retired_at: null,
	});
}
