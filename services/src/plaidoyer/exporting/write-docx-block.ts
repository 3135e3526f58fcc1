import type {
	ArrangedBlock,
	ArrangedParagraph,
	ArrangedRun,
} from "@portevoix/analysis/document/arranged-document";
import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { BorderStyle, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from "docx";
import { BlockControl } from "./content-control.ts";
import { bulletReference, ink, teal } from "./docx-styles.ts";
import { NumberedBookmark } from "./numbered-bookmark.ts";
import { writeDocxBox } from "./write-docx-box.ts";
import { writeDocxRuns } from "./write-docx-runs.ts";
import { writeDocxScale } from "./write-docx-scale.ts";
import { writeDocxTable } from "./write-docx-table.ts";

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block as paragraphs and tables of Word. `bookmark` gives each link target a number of its own in the file. */
export function writeDocxBlock(block: ArrangedBlock, bookmark: () => number, style?: string): FileChild[] {
	const within = (content: readonly ArrangedBlock[], inner?: string) =>
		content.flatMap((child) => writeDocxBlock(child, bookmark, inner));
	switch (block.kind) {
		case "paragraph":
			return [written(block, style === undefined ? {} : { style })];
		case "list":
			return block.items.flatMap((item) => item.map((part, place) => bullet(part, place, style)));
		case "quote":
			return writeQuote(block);
		case "finding": {
			const finding = new BlockControl(legaliseText(block.citationId), [plain(block.sentence, "Finding")]);
			return block.note === "" ? [finding] : [finding, plain(block.note, "Note")];
		}
		case "table": {
			const table = writeDocxTable(block.header, block.rows, [5700, 2200]);
			const control = new BlockControl(legaliseText(block.citationId), [
				plain(block.caption, "TableTitle"),
				table,
			]);
			return [control, plain(block.note, "Note")];
		}
		case "box":
			return writeDocxBox([
				...(block.title === "" ? [] : [plain(block.title, "BoxTitle")]),
				...within(block.content, "Box"),
			]);
		case "constat":
			return within(block.content);
		case "position": {
			const border = { top: { style: BorderStyle.SINGLE, size: 8, color: ink, space: 8 } };
			const title = new TextRun({ text: legaliseText(block.heading), size: 26 });
			return [
				new Paragraph({ heading: headings[block.level], border, children: [title] }),
				...within(block.content),
			];
		}
		case "recommendation":
			return [
				plain(`${block.label} ${block.number}`, "Solution"),
				...within(block.content, "SolutionText"),
				plain(block.authorities, "SolutionAuthority"),
			];
		case "situation": {
			const { anchor, number, title, scale, content } = block;
			const children = [
				new TextRun({ text: `${number}\u2002`, color: teal }),
				new TextRun(legaliseText(title)),
			];
			const heading = new Paragraph({
				heading: HeadingLevel.HEADING_2,
				children: [new NumberedBookmark(anchor, bookmark(), children)],
			});
			return [heading, ...(scale === undefined ? [] : writeDocxScale(scale)), ...within(content)];
		}
		case "summary":
			return [
				...titled(block.heading),
				...block.groups.flatMap(({ authority, items }) => [
					new Paragraph({
						heading: headings[block.level],
						children: [new TextRun({ text: legaliseText(authority), size: 26 })],
					}),
					...items.map((item) => summaryItem(`${item.label} ${item.number}`, item.runs)),
				]),
			];
		case "method":
			return [...titled(block.heading), ...block.paragraphs.map((text) => plain(text))];
	}
}

function written(paragraph: ArrangedParagraph, options: IParagraphOptions): Paragraph {
	return new Paragraph({ ...options, children: writeDocxRuns(paragraph.runs) });
}

function plain(text: string, style?: string): Paragraph {
	const children = writeDocxRuns([{ kind: "text", text, bold: false, italic: false }]);
	return new Paragraph({ ...(style !== undefined && { style }), children });
}

function titled(heading: string): Paragraph[] {
	if (heading === "") return [];
	return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(legaliseText(heading))] })];
}

/** Only the first paragraph of an item has the dash; what follows stands under it. */
function bullet(paragraph: ArrangedParagraph, place: number, style: string | undefined): Paragraph {
	const options = style === undefined ? {} : { style };
	if (place > 0) return written(paragraph, { ...options, indent: { left: 420 } });
	return written(paragraph, { ...options, numbering: { reference: bulletReference, level: 0 } });
}

function writeQuote(block: Extract<ArrangedBlock, { kind: "quote" }>): FileChild[] {
	const words = new BlockControl(legaliseText(block.citationId), [plain(block.words, "Quote")]);
	return [words, plain(block.attribution, "QuoteSource")];
}

function summaryItem(label: string, runs: readonly ArrangedRun[]): Paragraph {
	const number = new TextRun({ text: label, bold: true, color: teal });
	const tab = new TextRun({ text: "\t" });
	return new Paragraph({ style: "SummaryItem", children: [number, tab, ...writeDocxRuns(runs)] });
}
