import type { ArrangedChapter, ArrangedDocument } from "@portevoix/analysis/document/arranged-document";
import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { documentWording as wording } from "@portevoix/analysis/document/wording.fr";
import {
	AlignmentType,
	Document,
	type FileChild,
	Footer,
	Header,
	HeadingLevel,
	InternalHyperlink,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
} from "docx";
import { docxParts } from "./docx-parts.ts";
import { bulletNumbering, docxStyles, softInk, teal } from "./docx-styles.ts";
import { NumberedBookmark } from "./numbered-bookmark.ts";
import { stampArchive } from "./stamp-archive.ts";
import { writeDocxBlock } from "./write-docx-block.ts";
import { writeDocxRuns } from "./write-docx-runs.ts";

const textWidth = 7940;

/**
 * The document for Word: real headings, footnotes and tables, a contents list of internal links (no field, so Word asks
 * nothing at opening), each citation in a content control whose tag is its id. No author, no relationship to the
 * outside, and the same bytes for the same input and `createdAt`.
 */
export async function writeDocx(arranged: ArrangedDocument, info: { createdAt: Date }): Promise<Uint8Array> {
	const { title, chapters, footnotes } = arranged;
	let bookmarks = 0;
	const bookmark = () => ++bookmarks;
	const body = chapters.flatMap((chapter) => [
		headChapter(chapter, bookmark),
		...chapter.content.flatMap((block) => writeDocxBlock(block, bookmark)),
	]);
	const file = new Document({
		title: legaliseText(title),
		styles: docxStyles,
		numbering: bulletNumbering,
		footnotes: Object.fromEntries(
			footnotes.map(({ number, runs }) => [
				String(number),
				{
					children: [
						new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...writeDocxRuns(runs)] }),
					],
				},
			]),
		),
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: 1760, bottom: 1760, left: 2060, right: 1906, header: 800, footer: 800 },
					},
				},
				headers: { default: headPages(title), first: new Header({ children: [new Paragraph({})] }) },
				footers: {
					default: footPages(arranged.federation),
					first: new Footer({ children: [new Paragraph({})] }),
				},
				children: [...writeCover(arranged), ...listContents(chapters), ...body],
			},
		],
	});
	const overrides = docxParts(title, info.createdAt);
	const packed = await Packer.pack(file, "uint8array", false, overrides);
	return stampArchive(packed, info.createdAt);
}

function line(text: string, style: string): Paragraph {
	return new Paragraph({ style, children: [new TextRun(legaliseText(text))] });
}

function writeCover({ title, subtitle, federation, date }: ArrangedDocument): FileChild[] {
	return [
		line(`${wording.kind} · ${date}`, "CoverLine"),
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(legaliseText(title))] }),
		line(subtitle, "Subtitle"),
		line(federation, "CoverLine"),
	];
}

function listContents(chapters: readonly ArrangedChapter[]): FileChild[] {
	const entry = (number: string, title: string, anchor: string, style: string) => {
		const text = legaliseText(number === "" ? title : `${number}\u2002${title}`);
		const link = new InternalHyperlink({ anchor, children: [new TextRun(text)] });
		return new Paragraph({ style, children: [link] });
	};
	return [
		new Paragraph({
			style: "ContentsTitle",
			pageBreakBefore: true,
			children: [new TextRun(wording.contents)],
		}),
		...chapters.flatMap(({ number, title, anchor, content }) => [
			entry(number, title, anchor, "ContentsChapter"),
			...content.flatMap((block) =>
				block.kind === "situation"
					? [entry(block.number, block.title, block.anchor, "ContentsSituation")]
					: [],
			),
		]),
	];
}

function headChapter({ number, title, anchor }: ArrangedChapter, bookmark: () => number): Paragraph {
	const children = [
		...(number === "" ? [] : [new TextRun({ text: `${number}\u2002`, color: teal })]),
		new TextRun(legaliseText(title)),
	];
	return new Paragraph({
		heading: HeadingLevel.HEADING_1,
		pageBreakBefore: true,
		children: [new NumberedBookmark(anchor, bookmark(), children)],
	});
}

function headPages(title: string): Header {
	const text = new TextRun({ text: legaliseText(title), size: 18, color: softInk });
	return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] })] });
}

function footPages(federation: string): Footer {
	const tabStops = [{ type: "right" as const, position: textWidth }];
	const name = new TextRun({ text: legaliseText(federation), size: 18, color: softInk });
	const number = new TextRun({ children: ["\t", PageNumber.CURRENT], size: 18, bold: true });
	return new Footer({ children: [new Paragraph({ tabStops, children: [name, number] })] });
}
