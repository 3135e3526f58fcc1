import type { Span } from "@portevoix/data/vocabulary/text";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { type Match, matchExpressions } from "./match-expressions.ts";
import { type ReadWord, readSymbols } from "./read-symbols.ts";
import { splitSentences } from "./sentences.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** A sentence with what the lexicon found in it. Offsets of tokens are counted from the start of the sentence. */
export type ReadSentence = Span & {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly words: readonly ReadWord[];
	readonly matches: readonly Match[];
};

/**
 * Reads the sentences of a stretch of a body. `index` is the body's `codePointIndex`; the spans of the answer are code
 * points of the body.
 */
export function readSentences(
	lexicon: CompiledLexicon,
	body: string,
	index: Uint32Array,
	frame: Span,
): ReadSentence[] {
	const slice = (start: number, end: number): string => body.slice(index[start], index[end]);
	return splitSentences(slice(frame.start, frame.end)).map((span) => {
		const start = frame.start + span.start;
		const end = frame.start + span.end;
		const text = slice(start, end);
		const tokens = tokenise(text);
		const words = readSymbols(lexicon, tokens);
		return { start, end, text, tokens, words, matches: matchExpressions(lexicon, words) };
	});
}
