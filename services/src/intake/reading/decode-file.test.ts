import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { describe, expect, it } from "vitest";
import { decodeFile } from "./decode-file.ts";

const TEXT = "Récit;Âge\nJ’ai attendu à l’hôpital, personne n’a répondu.;47\n";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
	const units = [...(mark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, littleEndian);
	return bytes;
}

function reasonOf(bytes: Uint8Array): string {
	try {
		decodeFile(bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) return error.reason;
	}
	return "read";
}

describe("decodeFile", () => {
	it("reads UTF-8 with and without a mark", () => {
		const plain = new TextEncoder().encode(TEXT);
		expect(decodeFile(plain)).toEqual({ text: TEXT, encoding: "utf-8" });
		expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toEqual({
			text: TEXT,
			encoding: "utf-8-bom",
		});
	});

	it.each([
		[true, true, "utf-16le"],
		[true, false, "utf-16le"],
		[false, true, "utf-16be"],
		[false, false, "utf-16be"],
	])("reads UTF-16, little-endian %s, marked %s", (littleEndian, mark, encoding) => {
		expect(decodeFile(utf16(TEXT, littleEndian, mark))).toEqual({ text: TEXT, encoding });
	});

	it("reads Windows-1252, with its own quotes and its euro sign", () => {
		const bytes = new Uint8Array([
			...[..."R"].map(() => 0x52),
			0xe9,
			0x63,
			0x69,
			0x74,
			0x20,
			0x92,
			0x20,
			0x80,
		]);
		expect(decodeFile(bytes)).toEqual({ text: "Récit ’ €", encoding: "windows-1252" });
	});

	it("refuses what is no text, each with its reason", () => {
		const ascii = (text: string) => new TextEncoder().encode(text);
		expect(reasonOf(new Uint8Array())).toBe("empty-file");
		expect(reasonOf(ascii("\uFEFF \n"))).toBe("empty-file");
		expect(reasonOf(ascii("PK\u0003\u0004......xl/workbook.xml"))).toBe("spreadsheet-not-csv");
		expect(reasonOf(ascii("PK\u0003\u0004......word/document.xml"))).toBe("document-not-text");
		expect(reasonOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
			"spreadsheet-not-csv",
		);
		expect(reasonOf(ascii("%PDF-1.7\n"))).toBe("document-not-text");
		expect(reasonOf(ascii("récit\n\u0000\u0001\u0002texte assez long"))).toBe("binary-file");
		expect(reasonOf(ascii("a\u0001b\u0002c\u0003"))).toBe("binary-file");
		expect(reasonOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x52, 0xe9, 0x63]))).toBe("damaged-file");
	});

	it("refuses two code pages in one file, and signs that are no western letters", () => {
		const mixed = new Uint8Array([...new TextEncoder().encode("été à la pharmacie "), 0xe9, 0x74, 0xe9]);
		expect(reasonOf(mixed)).toBe("mixed-encoding");
		expect(reasonOf(new Uint8Array([0xb4, 0xba, 0xc9, 0xbd, 0xf8, 0xf9, 0xb4, 0xba, 0x2c, 0xc9, 0xa4]))).toBe(
			"unknown-encoding",
		);
	});
});
