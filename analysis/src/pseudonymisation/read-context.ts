import { foldWord } from "@portevoix/data/lists/fold-word";

/** The words just before a position, on the same line or the one above: folded, at most `reach` characters. */
export function readContext(text: string, position: number, reach = 32): string {
	return foldWord(text.slice(Math.max(0, position - reach), position));
}
