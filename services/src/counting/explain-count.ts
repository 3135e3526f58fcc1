import type { CountCell, CountQuery, CountResult } from "@portevoix/data/vocabulary/count";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { countCorpus } from "./count-corpus.ts";
import { currentSnapshot } from "./current-snapshot.ts";
import { describeConditions } from "./describe-conditions.ts";
import { describeCount, headline } from "./describe-count.ts";

export type ExplainedCount = {
	/** What the question is about: « Fracture numérique, par province ». Empty for everybody. */
	readonly about: string;
	/** « 37 personnes sur 152 lues (60 à lire) ». */
	readonly sentence: string;
	readonly testimonies: string;
	/** Period, doors and the fact that people spoke of their own accord. */
	readonly note: string;
	readonly conditions: readonly string[];
	/** Who satisfies the whole question, among whom. */
	readonly headline: Pick<CountCell, "witnesses" | "testimonies" | "witnessesRead">;
	/** Everybody under the conditions of the person, whatever they spoke of. */
	readonly everybody: CountResult["total"];
};

/** A question in the words that go around its figures. Protected. Refuses what `countCorpus` refuses. */
export async function explainCount(context: StaffContext, query: CountQuery): Promise<ExplainedCount> {
	authorise(context.actor, "count.read");
	// Refuses, in words, a question that cannot be answered.
	await countCorpus(context, query);
	const snapshot = await currentSnapshot(context.store);
	const { about = "", sentence, testimonies, note } = describeCount(snapshot, query);
	const { cells, total } = headline(snapshot, query);
	const { witnesses, testimonies: told, witnessesRead } = cells[0] ?? total;
	return {
		about,
		sentence,
		testimonies,
		note,
		conditions: describeConditions(snapshot, { ...query, by: [] }),
		headline: { witnesses, testimonies: told, witnessesRead },
		everybody: total,
	};
}
