import type { ArrangedRun } from "@portevoix/analysis/document/arranged-document";
import { legaliseText } from "@portevoix/analysis/document/legalise-text";
import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { InlineControl } from "./content-control.ts";

/** Runs as children of a paragraph. A link keeps its words and address in print, without a relationship to the outside. */
export function writeDocxRuns(runs: readonly ArrangedRun[]): ParagraphChild[] {
	return runs.flatMap((run): ParagraphChild[] => {
		if (run.kind === "break") return [new TextRun({ break: 1 })];
		if (run.kind === "footnote") return [new FootnoteReferenceRun(run.number)];
		if (run.kind === "figure") {
			const tag = legaliseText(run.citationId);
			return lines(run.text).map((line) => new InlineControl(tag, { ...line, bold: true }));
		}
		const { text, bold, italic } = run;
		const style = { ...(bold && { bold }), ...(italic && { italics: true }) };
		return lines(text).map((line) => new TextRun({ ...line, ...style }));
	});
}

/** Line feeds of a text are line breaks of Word. */
function lines(text: string): IRunOptions[] {
	return legaliseText(text)
		.split("\n")
		.map((line, index) => (index === 0 ? { text: line } : { text: line, break: 1 }));
}
