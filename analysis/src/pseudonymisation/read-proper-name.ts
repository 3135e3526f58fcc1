import { knowWord } from "./know-word.ts";
import type { Token } from "./read-words.ts";

const linking = /^(?:DE|DU|DES|LA|LE|LES|L|D|AUX|AU|EN|SUR|SOUS|LEZ|VAN|DER|DEN|VON|TEN|ET|AM|IM)$/;

const isCapital = (token: Token | undefined): boolean =>
	token?.shape === "capital" ||
	token?.shape === "mixed" ||
	(token?.shape === "upper" && (token.end - token.start > 1 || token.fold === "X"));

/**
 * Reads a proper name of a place or institution that begins at a token: words with a capital, joined by spaces, hyphens,
 * apostrophes and linking words that another capital follows. Returns the index after it, or undefined.
 * `plain` words (folded) end the name.
 */
export function readProperName(
	tokens: readonly Token[],
	index: number,
	longest: number,
	ends: (token: Token) => boolean = () => false,
): number | undefined {
	let at = index;
	let end: number | undefined;
	let words = 0;
	let linked = 0;
	while (words < longest) {
		const token = tokens[at];
		if (token === undefined) break;
		const far = /^(?:AUX?|EN|ET)$/.test(token.fold) && tokens[at - 1]?.text !== "-";
		if (
			token.fold !== "" &&
			linking.test(token.fold) &&
			!far &&
			linked < 3 &&
			!(token.shape === "upper" && token.fold.length > 3)
		) {
			linked += 1;
			at += 1;
			if (/^['’]$/.test(tokens[at]?.text ?? "")) at += 1;
			continue;
		}
		if (/^[-–]$/.test(token.text) && !token.spaced && end === at) {
			at += 1;
			continue;
		}
		if (/^['’]$/.test(token.text) && !token.spaced && end === at) {
			at += 1;
			continue;
		}
		if (token.text === "." && end === at && /^(?:ST|STE|DR|GAL)$/.test(tokens[at - 1]!.fold)) {
			at += 1;
			continue;
		}
		if (token.fold === "" || !isCapital(token) || ends(token)) break;
		if (token.spaced && words > 0 && knowWord(token.fold).never && !/^(?:SAINTE?|NOTRE)$/.test(token.fold))
			break;
		words += 1;
		linked = 0;
		at += 1;
		end = at;
	}
	return end;
}
