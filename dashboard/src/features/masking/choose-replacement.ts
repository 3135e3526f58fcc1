import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import type { Span } from "@portevoix/data/vocabulary/text";
import { ABOUT_YEARS, LETTERED_REPLACEMENTS, PLAIN_REPLACEMENTS } from "../../wording/masking-kinds.fr.ts";
import { sameWords } from "./decide-masks.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import type { Original } from "./read-original.ts";

/** A, B … Z, AA, AB …: the letter after so many. */
function letterAfter(count: number): string {
	const tail = String.fromCodePoint(65 + (count % 26));
	return count < 26 ? tail : letterAfter(Math.floor(count / 26) - 1) + tail;
}

/**
 * What to write in the place of words: what these words already have; else the word of the kind, with the first letter
 * that nobody in the text has yet where letters tell people and places apart.
 */
export function chooseReplacement(
	original: Original,
	span: Span,
	kind: IdentifierKind,
	decisions: readonly MaskingDecision[],
): string {
	const words = sameWords(original, span);
	const same = decisions.find((one) => one.kind === kind && sameWords(original, one) === words);
	if (same) return same.replacement;
	const years = kind === "age" ? Number(/\d+/.exec(words)?.[0] ?? Number.NaN) : Number.NaN;
	if (years < 90) return ABOUT_YEARS(Math.round(years / 10) * 10);
	const label = LETTERED_REPLACEMENTS[kind];
	if (label === undefined) return PLAIN_REPLACEMENTS[kind] ?? "";
	// « [Mme A] » and « [Prénom A] » are one person: a letter is taken whatever stands before it.
	const taken = new Set(
		decisions
			.filter((one) => one.kind === kind)
			.map(({ replacement }) => / ([A-Z]+)\]$/.exec(replacement)?.[1]),
	);
	let count = 0;
	while (taken.has(letterAfter(count))) count += 1;
	return `[${label} ${letterAfter(count)}]`;
}
