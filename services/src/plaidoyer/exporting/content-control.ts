/**
 * Content controls of WordprocessingML (ISO/IEC 29500-1 §17.5.2), which the docx library does not write: a citation keeps
 * its id as the control's tag, so that its words can be found again in a file that came back from Word.
 */

import type { Table } from "docx";
import { BuilderElement, FileChild, type IContext, type IXmlableObject, type Paragraph, TextRun } from "docx";

/** A run inside a control, in the middle of a sentence. */
export class InlineControl extends TextRun {
	readonly #tag: string;

	constructor(tag: string, options: ConstructorParameters<typeof TextRun>[0]) {
		super(options);
		this.#tag = tag;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const run = super.prepForXml(context);
		if (run === undefined) return undefined;
		const properties = { "w:sdtPr": [{ "w:tag": { _attr: { "w:val": this.#tag } } }] };
		return { "w:sdt": [properties, { "w:sdtContent": [run] }] };
	}
}

/** Whole paragraphs or tables inside a control. */
export class BlockControl extends FileChild {
	constructor(tag: string, children: readonly (Paragraph | Table)[]) {
		super("w:sdt");
		const tagged = new BuilderElement({
			name: "w:tag",
			attributes: { value: { key: "w:val", value: tag } },
		});
		this.root.push(new BuilderElement({ name: "w:sdtPr", children: [tagged] }));
		this.root.push(new BuilderElement({ name: "w:sdtContent", children }));
	}
}
