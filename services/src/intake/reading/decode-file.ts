import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { recogniseContainer } from "./recognise-container.ts";
import { surveyUtf8 } from "./survey-utf8.ts";

/** How the bytes of a file were read. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
export type DecodedFile = { readonly text: string; readonly encoding: Encoding };

/**
 * The text of a received file, without its byte-order mark. A mark decides; without one, UTF-16 is known by its NULs, then
 * UTF-8 by its own rules, and what is left is Windows-1252, which is what spreadsheets in Belgium write, unless its signs
 * are not those of a western language. Throws `UnreadableFile`: `empty-file`, `binary-file`, `spreadsheet-not-csv`,
 * `document-not-text`, `damaged-file` (a mark that does not keep its word), `mixed-encoding`, `unknown-encoding`.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
	if (bytes.length === 0) throw new UnreadableFile("empty-file");
	const container = recogniseContainer(bytes);
	if (container !== null) throw new UnreadableFile(container);
	const encoding = encodingOf(bytes);
	const text = decode(bytes, encoding).replace(/^\uFEFF+/, "");
	if (text.trim() === "") throw new UnreadableFile("empty-file");
	if (hasTooManyControls(text)) throw new UnreadableFile("binary-file");
	return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
	const [a, b, c, d] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8-bom";
	if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	if (bytes.includes(0)) return utf16ByNuls(bytes);
	const { wellFormed, sequences, broken, high } = surveyUtf8(bytes);
	if (wellFormed) return "utf-8";
	// Read as one code page, the words of the other would be spoilt without a sign.
	if (sequences > broken) throw new UnreadableFile("mixed-encoding");
	if (high > bytes.length * 0.4) throw new UnreadableFile("unknown-encoding");
	return "windows-1252";
}

/** Western letters in UTF-16 have a NUL as their second or first byte: nearly always on one side, nearly never on the other. */
function utf16ByNuls(bytes: Uint8Array): Encoding {
	const pairs = Math.min(bytes.length >> 1, 32_768);
	let [even, odd] = [0, 0];
	for (let pair = 0; pair < pairs; pair += 1) {
		if (bytes[2 * pair] === 0) even += 1;
		if (bytes[2 * pair + 1] === 0) odd += 1;
	}
	if (odd > pairs * 0.6 && even < pairs * 0.02) return "utf-16le";
	if (even > pairs * 0.6 && odd < pairs * 0.02) return "utf-16be";
	throw new UnreadableFile("binary-file");
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
	const label = encoding === "utf-8-bom" ? "utf-8" : encoding;
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		throw new UnreadableFile("damaged-file");
	}
}

/** More than one control sign (tabulation and line ends apart) in two hundred, or a NUL, is no text. */
function hasTooManyControls(text: string): boolean {
	let controls = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === 0) return true;
		if ((unit < 32 && (unit < 9 || unit > 13)) || (unit >= 0x7f && unit < 0xa0)) controls += 1;
	}
	return controls * 200 > text.length;
}
