import type { ArrangedDocument } from "./arranged-document.ts";
import { escapeTypst, type Printable } from "./escape-typst.ts";
import { typstPreamble } from "./typst-preamble.ts";
import { documentWording as wording } from "./wording.fr.ts";
import { writeTypstBlock } from "./write-typst-block.ts";

/**
 * The arranged document as Typst markup: every word that a person wrote stands in a string literal, so nothing in it can be
 * read as markup. `printable` says which code points have a sign; without it all are written as they are.
 */
export function writeTypst(arranged: ArrangedDocument, printable?: Printable): string {
	const { title, subtitle, federation, date, chapters, footnotes } = arranged;
	const words = (text: string) => escapeTypst(text, printable);
	const writing = { footnotes, printable };
	const head = `title: ${words(title)}, subtitle: ${words(subtitle)}, federation: ${words(federation)}`;
	const size = title.length > 90 ? 26 : title.length > 45 ? 34 : 46;
	const cover = `#cover(${head}, kind: ${words(wording.kind)}, date: ${words(capitalise(date))}, strokes: ${countSolutions(arranged)}, caption: ${words(wording.coverCaption)}, size: ${size}pt)\n`;
	const body = chapters.map((chapter) => {
		const heading = `#heading(level: 1, numbered(${words(chapter.number)}, ${words(chapter.title)})) <${chapter.anchor}>\n`;
		return heading + chapter.content.map((block) => writeTypstBlock(block, writing)).join("");
	});
	return `${typstPreamble}#show: plaidoyer.with(${head})\n${cover}#contents(${words(wording.contents)})\n${body.join("")}`;
}

function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

function countSolutions({ chapters }: ArrangedDocument): number {
	const numbers = new Set<number>();
	for (const { content } of chapters) {
		for (const block of content) {
			for (const inner of block.kind === "situation" ? block.content : [block]) {
				if (inner.kind === "recommendation") numbers.add(inner.number);
			}
		}
	}
	return numbers.size;
}
