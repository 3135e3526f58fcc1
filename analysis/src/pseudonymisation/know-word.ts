import { certainFirstNames } from "@portevoix/data/lists/certain-first-names";
import { commonWords } from "@portevoix/data/lists/common-words";
import { firstNames } from "@portevoix/data/lists/first-names";
import { surnames } from "@portevoix/data/lists/surnames";
import { wordSurnames } from "@portevoix/data/lists/word-surnames";
import { isNeverName } from "./never-names.ts";

/** What the lists say of one folded word. */
export type WordKnowledge = {
	/** "certain": a name whatever the context; "possible": also an ordinary word. */
	readonly first: "certain" | "possible" | undefined;
	readonly last: "certain" | "possible" | undefined;
	/** An ordinary word of French. */
	readonly common: boolean;
	/** A word that no context makes the name of a person (months, bodies, treatments, countries …). */
	readonly never: boolean;
};

const memory = new Map<string, WordKnowledge>();

/** Looks a folded word up in the lists of first names, surnames and ordinary words. */
export function knowWord(fold: string): WordKnowledge {
	const known = memory.get(fold);
	if (known !== undefined) return known;
	const never = isNeverName(fold);
	const certain = certainFirstNames.has(fold);
	const common = fold.length < 2 || (commonWords().has(fold) && !certain);
	const listed = !never && fold.length > 2 && (certain || firstNames().has(fold));
	const knowledge: WordKnowledge = {
		first: listed ? (common ? "possible" : "certain") : undefined,
		last: never
			? undefined
			: surnames().has(fold)
				? "certain"
				: wordSurnames().has(fold)
					? "possible"
					: undefined,
		common,
		never,
	};
	if (memory.size > 20_000) memory.clear();
	memory.set(fold, knowledge);
	return knowledge;
}
