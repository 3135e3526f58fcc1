import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { foldText } from "./fold-text.ts";

/** Words that say nothing about a code. */
const EMPTY = new Set("de du des la le les et en au aux un une pour sur dans par face prendre".split(" "));

function candidates(label: string): string[] {
	const words = foldText(label)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 1 && !EMPTY.has(word));
	const letters = words.join("");
	const made = words.map((word) => word.slice(0, 3));
	if (words.length > 1) made.push(...words.slice(1).map((word) => words[0]!.slice(0, 2) + word[0]));
	for (let at = 2; at < letters.length; at += 1) made.push(letters.slice(0, 2) + letters[at]);
	return made.filter((siglum) => siglum.length === 3).map((siglum) => siglum.toUpperCase());
}

/**
 * A siglum of three letters for each code, by key: those of the first telling word of its label (« Outils
 * inaccessibles » → OUT); when taken, of the next one. The same codebook always gives the same sigla.
 */
export function makeSigla(codes: readonly CodeEntry[]): Map<string, string> {
	const sigla = new Map<string, string>();
	const taken = new Set<string>();
	for (const { key, label } of codes) {
		const free = candidates(label).find((siglum) => !taken.has(siglum));
		const siglum = free ?? `${foldText(label).slice(0, 2).toUpperCase()}${taken.size}`;
		taken.add(siglum);
		sigla.set(key, siglum);
	}
	return sigla;
}
