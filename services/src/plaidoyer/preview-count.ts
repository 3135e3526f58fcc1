import type { CountEvidence } from "@portevoix/analysis/document/evidence";
import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { countCorpus } from "../counting/count-corpus.ts";
import { currentSnapshot } from "../counting/current-snapshot.ts";
import { describeCount } from "../counting/describe-count.ts";
import { withinCorpus } from "../counting/open-corpus.ts";
import { Refusal } from "../failures.ts";
import { findPlaidoyer } from "./plaidoyer.repository.ts";

/** A question in the words that the plaidoyer would print, protected; nothing is kept. */
export async function previewCount(
	context: StaffContext,
	plaidoyerId: string,
	asked: CountQuery,
): Promise<CountEvidence> {
	authorise(context.actor, "plaidoyer.read");
	const { db } = context.store;
	const plaidoyer = await findPlaidoyer(db, plaidoyerId);
	if (!plaidoyer) throw new Refusal("unknown-plaidoyer");
	const query = await withinCorpus(db, plaidoyer.corpus_id, asked);
	// Refuses, in words, a question that cannot be answered.
	await countCorpus(context, query);
	return describeCount(await currentSnapshot(context.store), query);
}
