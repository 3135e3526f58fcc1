import type { Stance } from "@portevoix/data/vocabulary/code";
import { isNegated } from "./is-negated.ts";
import type { Match } from "./match-expressions.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** A sentence of a passage with the matches that caused the suggestion. */
export type CausedSentence = { readonly sentence: ReadSentence; readonly causes: readonly Match[] };

const distance = (a: readonly number[], b: readonly number[]): number =>
	Math.max(0, Math.max(a[0]!, b[0]!) - Math.min(a.at(-1)!, b.at(-1)!));

/**
 * The stance that the words of a passage suggest, undefined when they give no cue. Cues count by their number of words
 * (« je n’y arrive pas » says more than « parce que »); between equals, the cue nearest to a cause wins. When every
 * cause is under a negation of the lexicon (« aucun problème avec la borne »), or one is and there is no cue, the passage
 * is a help; only cues of added value say more.
 */
export function chooseStance(passage: readonly CausedSentence[]): Stance | undefined {
	const cues = new Map<Stance, { weight: number; near: number }>();
	for (const { sentence, causes } of passage) {
		for (const { expression, tokens } of sentence.matches) {
			if (expression.role.kind !== "stance") continue;
			const { stance } = expression.role;
			const near = Math.min(...causes.map((cause) => distance(cause.tokens, tokens)));
			const before = cues.get(stance) ?? { weight: 0, near: Number.POSITIVE_INFINITY };
			cues.set(stance, { weight: before.weight + expression.words, near: Math.min(before.near, near) });
		}
	}
	const [best] = [...cues].sort(([, a], [, b]) => b.weight - a.weight || a.near - b.near);
	const denied = passage.flatMap(({ sentence, causes }) => causes.map((cause) => isNegated(sentence, cause)));
	if (denied.every(Boolean)) return best?.[0] === "added-value" ? "added-value" : "help";
	return best?.[0] ?? (denied.some(Boolean) ? "help" : undefined);
}
