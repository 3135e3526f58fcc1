import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { tint } from "./docx-styles.ts";

const width = 7900;

/** Blocks on a tinted ground: a table of one cell, since Word draws paragraphs of different indents as separate boxes. */
export function writeDocxBox(content: readonly FileChild[]): FileChild[] {
	const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
	const cell = new TableCell({
		width: { size: width, type: WidthType.DXA },
		shading: { fill: tint, color: "auto", type: "clear" },
		margins: { top: 180, bottom: 180, left: 240, right: 240 },
		children: content.filter((child) => child instanceof Paragraph || child instanceof Table),
	});
	const box = new Table({
		columnWidths: [width],
		width: { size: width, type: WidthType.DXA },
		borders: {
			top: none,
			bottom: none,
			left: none,
			right: none,
			insideHorizontal: none,
			insideVertical: none,
		},
		rows: [new TableRow({ cantSplit: true, children: [cell] })],
	});
	return [box, new Paragraph({ spacing: { after: 120 } })];
}
