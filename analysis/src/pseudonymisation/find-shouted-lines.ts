import type { Token } from "./read-words.ts";

/** Marks (1) the tokens of lines written mostly in capitals: there, capitals say nothing. */
export function findShoutedLines(tokens: readonly Token[]): Uint8Array {
	const shouted = new Uint8Array(tokens.length);
	let from = 0;
	for (let at = 0; at <= tokens.length; at += 1) {
		if (at < tokens.length && tokens[at]!.shape !== "break") continue;
		let upper = 0;
		let words = 0;
		for (let index = from; index < at; index += 1) {
			const token = tokens[index]!;
			if (token.fold.length < 2) continue;
			words += 1;
			if (token.shape === "upper") upper += 1;
		}
		if (words >= 4 && upper >= words * 0.7) shouted.fill(1, from, at);
		from = at + 1;
	}
	return shouted;
}
