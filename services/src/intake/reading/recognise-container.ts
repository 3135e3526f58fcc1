import type { UnreadableReason } from "@portevoix/analysis/exchange/unreadable-file";

const SIGNATURES: readonly (readonly [UnreadableReason, readonly number[]])[] = [
	["spreadsheet-not-csv", [0xd0, 0xcf, 0x11, 0xe0]], // OLE: .xls, and .doc
	["spreadsheet-not-csv", [0x09, 0x08]], // BIFF5 and BIFF8 outside OLE
	["document-not-text", [0x25, 0x50, 0x44, 0x46]], // PDF
	["document-not-text", [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
	["binary-file", [0x1f, 0x8b]], // gzip
	["binary-file", [0x89, 0x50, 0x4e, 0x47]], // PNG
	["binary-file", [0xff, 0xd8, 0xff]], // JPEG
	["binary-file", [0x49, 0x44, 0x33]], // MP3 with tags
	["binary-file", [0x4f, 0x67, 0x67, 0x53]], // Ogg
	["binary-file", [0x52, 0x49, 0x46, 0x46]], // WAV
];

/** What a file that is no text is, by its first bytes, so that the sentence can say what to do; null when they name nothing. */
export function recogniseContainer(bytes: Uint8Array): UnreadableReason | null {
	for (const [reason, signature] of SIGNATURES) {
		if (signature.every((byte, at) => bytes[at] === byte)) return reason;
	}
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9) return insideZip(bytes);
	return null;
}

/** The names in a zip are in clear: the beginning and the end (its directory) say whether a spreadsheet or a text is inside. */
function insideZip(bytes: Uint8Array): UnreadableReason {
	const reader = new TextDecoder("windows-1252");
	const names = reader.decode(bytes.subarray(0, 8_192)) + reader.decode(bytes.subarray(-8_192));
	if (names.includes("xl/") || names.includes("opendocument.spreadsheet")) return "spreadsheet-not-csv";
	return names.includes("word/") || names.includes("opendocument.text") ? "document-not-text" : "binary-file";
}
