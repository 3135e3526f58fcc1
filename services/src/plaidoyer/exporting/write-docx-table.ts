import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { hairline, ink } from "./docx-styles.ts";

/** Two columns of words under a repeated header row; rules between rows only. `mark` says which rows stand out, in bold. */
export function writeDocxTable(
	header: readonly [string, string],
	rows: readonly { readonly label: string; readonly value: string; readonly mark?: boolean }[],
	columnWidths: readonly [number, number],
): Table {
	const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
	const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
	const cell = (text: string, column: 0 | 1, bold: boolean, keepNext: boolean) =>
		new TableCell({
			width: { size: columnWidths[column], type: WidthType.DXA },
			children: [
				new Paragraph({
					style: "TableText",
					keepNext,
					alignment: column === 1 ? AlignmentType.RIGHT : AlignmentType.LEFT,
					children: [new TextRun({ text: legaliseText(text), ...(bold && { bold }) })],
				}),
			],
		});
	const row = (label: string, value: string, bold: boolean, last: boolean, tableHeader: boolean) =>
		new TableRow({
			tableHeader,
			cantSplit: true,
			children: [cell(label, 0, bold, !last), cell(value, 1, bold, !last)],
		});
	return new Table({
		columnWidths: [...columnWidths],
		width: { size: columnWidths[0] + columnWidths[1], type: WidthType.DXA },
		margins: { left: 0, right: 0 },
		borders: {
			top: rule(10, ink),
			bottom: rule(4, hairline),
			insideHorizontal: rule(4, hairline),
			left: none,
			right: none,
			insideVertical: none,
		},
		rows: [
			row(header[0], header[1], true, false, true),
			...rows.map(({ label, value, mark }, index) =>
				row(label, value, mark ?? false, index === rows.length - 1, false),
			),
		],
	});
}
