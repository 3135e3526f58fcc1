import type { Preposition } from "./skip-word.ts";

/** One word of an expression, or of a text compared with expressions. */
export type Symbolic = {
	/** A stem, or the first letters of a folded word. */
	readonly word: string;
	readonly prefix: boolean;
	/** What must stand right before the word. */
	readonly after?: Preposition;
};

/** The name by which the tree of expressions knows a word: a stem or `letters*`, perhaps behind `à ` or `en `. */
export function nameSymbol({ word, prefix, after }: Symbolic): string {
	return `${after ? `${after} ` : ""}${word}${prefix ? "*" : ""}`;
}
