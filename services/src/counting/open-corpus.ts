import type { Store } from "@portevoix/data/connection/database";
import { CountQuery } from "@portevoix/data/vocabulary/count";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCorpus, insertCorpus } from "./corpus.repository.ts";

/** Which testimonies a piece of work is about: conditions and dates, without a breakdown. */
export const CorpusQuery = CountQuery.pick({ where: true, from: true, to: true });

/** Opens a *dossier*; answers its id. */
export async function openCorpus(
	context: IntakeContext,
	input: { title: string; query: Pick<CountQuery, "where" | "from" | "to"> },
): Promise<string> {
	const id = context.newId();
	await recordChange(context, "corpus.write", async (transaction, record) => {
		await insertCorpus(transaction, {
			id,
			title: input.title,
			query: JSON.stringify(CorpusQuery.parse(input.query)),
			closed_at: null,
			created_by: context.actor.id,
		});
		record.audit({ entity: "corpus", entityId: id });
	});
	return id;
}

/** A question asked within a dossier: its conditions come before those of the question. */
export async function withinCorpus(
	store: Store,
	corpusId: string | null,
	query: CountQuery,
): Promise<CountQuery> {
	if (corpusId === null) return query;
	const corpus = await findCorpus(store, corpusId);
	if (!corpus) throw new Refusal("unknown-corpus");
	const limits = CorpusQuery.parse(JSON.parse(corpus.query));
	const from = latest(limits.from, query.from);
	const to = earliest(limits.to, query.to);
	return {
		...query,
		where: [...limits.where, ...query.where],
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
	};
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
	return one === undefined || (other !== undefined && other > one) ? other : one;
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
	return one === undefined || (other !== undefined && other < one) ? other : one;
}
