import type { CodeKey, Lexicon, Stance } from "@portevoix/data/vocabulary/code";
import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import { codePointIndex, type Span } from "@portevoix/data/vocabulary/text";
import { type CausedSentence, chooseStance } from "./choose-stance.ts";
import { type CompiledLexicon, compileLexicon } from "./compile-lexicon.ts";
import type { Match } from "./match-expressions.ts";
import { type ReadSentence, readSentences } from "./read-sentences.ts";
import { scoreCauses } from "./score-causes.ts";

/** A code that the lexicon proposes for a passage; never counted until a person decides. Offsets in code points. */
export type CodeSuggestion = {
	readonly start: number;
	readonly end: number;
	readonly code: CodeKey;
	readonly stance?: Stance;
	/** 0 to 1; see `score-causes.ts`. */
	readonly score: number;
	/** The words that caused it. */
	readonly words: readonly Span[];
};

type FrameReading = { readonly frame: PassageFrame; readonly sentences: readonly ReadSentence[] };

/**
 * Proposes codes for the witnesses' frames of a text; frames without a testimony and other speakers get none, though
 * what they say counts for `needs`. A passage is the sentence of the matched expressions, together with the sentences
 * next to it that speak of the same code. A parent code is dropped where a sentence causes one of its sub-codes: the
 * codebook keeps it for general remarks. In order of place, then of score.
 */
export function suggestCodes(
	text: string,
	frames: readonly PassageFrame[],
	lexicon: Lexicon,
): CodeSuggestion[] {
	const compiled = compileLexicon(lexicon);
	const index = codePointIndex(text);
	const byTestimony = new Map<string, FrameReading[]>();
	for (const frame of frames) {
		if (frame.testimonyId === undefined) continue;
		const readings = byTestimony.get(frame.testimonyId) ?? [];
		readings.push({ frame, sentences: readSentences(compiled, text, index, frame) });
		byTestimony.set(frame.testimonyId, readings);
	}
	const suggestions: CodeSuggestion[] = [];
	for (const readings of byTestimony.values()) {
		const open = openEntries(compiled, readings);
		for (const { frame, sentences } of readings) {
			if (frame.speaker !== "witness") continue;
			suggestions.push(...suggestInFrame(sentences, open));
		}
	}
	return suggestions.sort((a, b) => a.start - b.start || b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** Whether an entry may suggest: it needs nothing, or the testimony has one of the words that it needs. */
function openEntries(
	{ needy }: CompiledLexicon,
	readings: readonly FrameReading[],
): (entry: number) => boolean {
	const met = new Set<number>();
	for (const { sentences } of readings) {
		for (const { matches } of sentences) {
			for (const { expression } of matches)
				if (expression.role.kind === "need") met.add(expression.role.entry);
		}
	}
	return (entry) => met.has(entry) || !needy.has(entry);
}

function suggestInFrame(
	sentences: readonly ReadSentence[],
	open: (entry: number) => boolean,
): CodeSuggestion[] {
	const suggestions: CodeSuggestion[] = [];
	/** Passages that the next sentence may still lengthen. */
	let growing = new Map<CodeKey, CausedSentence[]>();
	const close = (passages: Iterable<[CodeKey, CausedSentence[]]>): void => {
		for (const [code, passage] of passages) suggestions.push(suggestPassage(code, passage));
	};
	for (const sentence of sentences) {
		const next = new Map<CodeKey, CausedSentence[]>();
		for (const [code, causes] of causesByCode(sentence, open)) {
			next.set(code, [...(growing.get(code) ?? []), { sentence, causes }]);
			growing.delete(code);
		}
		close(growing);
		growing = next;
	}
	close(growing);
	return suggestions;
}

function causesByCode(sentence: ReadSentence, open: (entry: number) => boolean): Map<CodeKey, Match[]> {
	const causes = new Map<CodeKey, Match[]>();
	for (const match of sentence.matches) {
		const { role } = match.expression;
		if (role.kind !== "cause" || !open(role.entry)) continue;
		const known = causes.get(role.code);
		if (known) known.push(match);
		else causes.set(role.code, [match]);
	}
	for (const code of [...causes.keys()]) {
		const parent = code.split(".").slice(0, -1).join(".");
		causes.delete(parent);
	}
	return causes;
}

function suggestPassage(code: CodeKey, passage: readonly CausedSentence[]): CodeSuggestion {
	const stance = chooseStance(passage);
	return {
		start: passage[0]!.sentence.start,
		end: passage.at(-1)!.sentence.end,
		code,
		...(stance && { stance }),
		score: scoreCauses(passage.map(({ causes }) => causes)),
		words: passage.flatMap(spanWords),
	};
}

/** The matched words of a sentence; words that follow each other, but for skipped ones, are one span. */
function spanWords({ sentence, causes }: CausedSentence): Span[] {
	const matched = new Set(causes.flatMap(({ tokens }) => tokens));
	const spans: { start: number; end: number }[] = [];
	let open: { start: number; end: number } | undefined;
	for (const { token } of sentence.words) {
		const { start, end } = sentence.tokens[token]!;
		if (!matched.has(token)) open = undefined;
		else if (open) open.end = sentence.start + end;
		else {
			open = { start: sentence.start + start, end: sentence.start + end };
			spans.push(open);
		}
	}
	return spans;
}
