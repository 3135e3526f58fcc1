import { type ConditionPhrase, QUESTION } from "../../wording/counting-question.fr.ts";
import type { LabelOf } from "./make-label-of.ts";
import { type BreakdownFacet, CONDITION_FACETS, type ConditionFacet, type Question } from "./question.ts";

/** A piece of the sentence: words, or words that open a choice. */
export type SentencePart =
	| { readonly kind: "words"; readonly words: string }
	| {
			readonly kind: "condition";
			readonly facet: ConditionFacet;
			readonly words: string;
			readonly set: boolean;
	  }
	| { readonly kind: "period"; readonly words: string; readonly set: boolean }
	| {
			readonly kind: "by";
			readonly place: 0 | 1;
			readonly facet: BreakdownFacet | null;
			readonly words: string;
	  };

const say = (words: string): SentencePart => ({ kind: "words", words });

function periodInFrench({ from, to }: Question): string {
	if (from !== undefined && to !== undefined) return QUESTION.period.between(from, to);
	if (from !== undefined) return QUESTION.period.from(from);
	return to === undefined ? QUESTION.period.always : QUESTION.period.to(to);
}

/** Words without a space before them: « , » and « . ». */
export const clings = (words: string): boolean => /^[,.]/.test(words);

/**
 * The question as one French sentence. Door, province, quality, period and theme are always in it; other conditions only
 * when they are set, or when `opened` says that somebody is choosing one.
 */
export function sentenceParts(
	question: Question,
	labelOf: LabelOf,
	opened: ConditionFacet | null,
): SentencePart[] {
	const phrases: Readonly<Record<ConditionFacet, ConditionPhrase>> = QUESTION.phrases;
	const condition = (facet: ConditionFacet): SentencePart[] => {
		const phrase = phrases[facet];
		const values = question.where[facet] ?? [];
		if (values.length === 0) {
			const words = phrase.nothing ?? (opened === facet ? "…" : undefined);
			if (words === undefined) return [];
			const before = phrase.nothing === undefined && phrase.before !== "" ? [say(phrase.before)] : [];
			return [...before, { kind: "condition", facet, words, set: false }];
		}
		const words = phrase.chosen(
			values,
			values.map((value) => labelOf(facet, value)),
		);
		const before = phrase.before === "" ? [] : [say(phrase.before)];
		return [...before, { kind: "condition", facet, words, set: true }];
	};
	const [first, second] = question.by;
	const set = question.from !== undefined || question.to !== undefined;
	const aboutPersons = CONDITION_FACETS.filter((facet) => facet !== "code" && facet !== "stance");
	return [
		say(QUESTION.sentence.start),
		...aboutPersons.flatMap(condition),
		{ kind: "period", words: periodInFrench(question), set },
		say(","),
		...condition("code"),
		...condition("stance"),
		say(","),
		say(QUESTION.sentence.by),
		{ kind: "by", place: 0, facet: first, words: labelOf.facet(first) },
		...(second === undefined
			? []
			: [
					say(QUESTION.sentence.andBy),
					{ kind: "by", place: 1, facet: second, words: labelOf.facet(second) } as const,
				]),
		say("."),
	];
}

/** The sentence as plain words, for a file or a screen reader. */
export function sentenceText(parts: readonly SentencePart[]): string {
	return parts.reduce(
		(text, { words }) => (text === "" || clings(words) ? text + words : `${text} ${words}`),
		"",
	);
}
