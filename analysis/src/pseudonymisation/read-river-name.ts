import { knowWord } from "./know-word.ts";
import type { Token } from "./read-words.ts";

/** « Nogent-sur-Marne », « Bois lez Ville »: a shape that only places have, whatever the list. */
export function readRiverName(tokens: readonly Token[], index: number): number | undefined {
	const hyphen = (at: number): number => (tokens[at]?.text === "-" ? at + 1 : at);
	const link = hyphen(index + 1);
	if (!/^(?:sur|lez|lès|sous)$/i.test(tokens[link]?.text ?? "") || tokens[index]!.shape === "lower")
		return undefined;
	const last = hyphen(link + 1);
	const word = tokens[last];
	if (
		word === undefined ||
		word.fold.length < 3 ||
		word.shape === "lower" ||
		word.shape !== tokens[index]!.shape
	)
		return undefined;
	if (link === index + 1 && knowWord(tokens[index]!.fold).common) return undefined;
	return last + 1;
}
