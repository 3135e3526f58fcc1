import type { ArrangedScale } from "@portevoix/analysis/document/arranged-document";
import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { documentWording as wording } from "@portevoix/analysis/document/wording.fr";
import { type FileChild, Paragraph, TextRun } from "docx";
import { writeDocxTable } from "./write-docx-table.ts";

/** The scale in words: three rows that say yes or no, and where the needle stands in a sentence. */
export function writeDocxScale(scale: ArrangedScale): FileChild[] {
	const note = new Paragraph({ style: "Note", children: [new TextRun(legaliseText(scale.sentence))] });
	if (!scale.drawn) {
		const heading = new Paragraph({ style: "TableTitle", children: [new TextRun(scale.heading)] });
		return [heading, note];
	}
	const rows = scale.levels.map(({ name, words, held }) => ({ label: name, value: words, mark: held }));
	const [first, second] = wording.scaleColumns;
	return [writeDocxTable([first, second], rows, [4200, 3700]), note];
}
