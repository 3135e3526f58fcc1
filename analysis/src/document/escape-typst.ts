import { legaliseText } from "./legalise-text.ts";
import { documentWording as wording } from "./wording.fr.ts";

/** Answers whether some font has a sign for a code point. */
export type Printable = (codePoint: number) => boolean;

const joining = /\p{Join_Control}|\p{Variation_Selector}/u;
// Typst draws these without a sign in the font: it takes the width of a narrow space from the ordinary one.
const drawnAnyway = /[\n\t]|\p{Zs}|\p{Default_Ignorable_Code_Point}/u;
const noBreakHyphen = "\u2011";

/**
 * A text as a Typst string literal, which Typst prints without reading it as markup: only `\` and `"` have a meaning there.
 * Line feeds and tabs are written as escapes; code points that no font can have become U+FFFD; with `printable`, those
 * that this machine's fonts lack become their name in words, so that nothing is lost in silence.
 */
export function escapeTypst(text: string, printable?: Printable): string {
	const clean = legaliseText(text);
	const shown = printable === undefined ? clean : replaceMissing(clean, printable);
	const escaped = shown
		.replaceAll("\\", "\\\\")
		.replaceAll('"', '\\"')
		.replaceAll("\n", "\\n")
		.replaceAll("\t", "\\t");
	return `"${escaped}"`;
}

function replaceMissing(text: string, printable: Printable): string {
	let shown = "";
	for (const sign of text) {
		const point = sign.codePointAt(0)!;
		if (printable(point)) shown += sign;
		else if (sign === noBreakHyphen) shown += "-";
		else if (joining.test(sign)) continue;
		else if (drawnAnyway.test(sign)) shown += sign;
		else {
			shown += wording.unprintable(`U+${point.toString(16).toUpperCase().padStart(4, "0")}`);
		}
	}
	return shown;
}
