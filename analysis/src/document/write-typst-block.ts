import type { ArrangedBlock, ArrangedRun, ArrangedScale } from "./arranged-document.ts";
import { escapeTypst } from "./escape-typst.ts";
import { type TypstWriting, writeTypstRuns } from "./write-typst-runs.ts";

/** One block as a call of a function of the preamble, on lines of its own. */
export function writeTypstBlock(block: ArrangedBlock, writing: TypstWriting): string {
	const words = (text: string) => escapeTypst(text, writing.printable);
	const runs = (list: readonly ArrangedRun[]) => writeTypstRuns(list, writing);
	const within = (content: readonly ArrangedBlock[]) =>
		`[\n${content.map((inner) => writeTypstBlock(inner, writing)).join("")}]`;
	const plain = (text: string) => runs([{ kind: "text", text, bold: false, italic: false }]);
	switch (block.kind) {
		case "paragraph":
			return `#par${runs(block.runs)}\n`;
		case "list":
			return `#list(${block.items.map((item) => `${within(item)}, `).join("")})\n`;
		case "quote": {
			const attribution = block.attribution === "" ? "none" : words(block.attribution);
			return `#quote(block: true, quotes: false, attribution: ${attribution})${plain(block.words)}\n`;
		}
		case "finding":
			return `#finding(${words(block.sentence)}, ${words(block.note)})\n`;
		case "table": {
			const rows = block.rows.map(({ label, value }) => `(${words(label)}, ${words(value)}), `).join("");
			const header = block.header.map((name) => `${words(name)}, `).join("");
			return `#counts(caption: ${words(block.caption)}, header: (${header}), rows: (${rows}), note: ${words(block.note)})\n`;
		}
		case "box":
			return `#framed(${words(block.title)})${within(block.content)}\n`;
		case "constat":
			return block.content.map((inner) => writeTypstBlock(inner, writing)).join("");
		case "position":
			return `#position(${block.level}, ${words(block.heading)})${within(block.content)}\n`;
		case "recommendation": {
			const { label, number, authorities, content } = block;
			return `#solution(label: ${words(label)}, number: ${number}, authorities: ${words(authorities)})${within(content)}\n`;
		}
		case "situation": {
			const { number, title, anchor, scale, content } = block;
			const heading = `#heading(level: 2, numbered(${words(number)}, ${words(title)})) <${anchor}>\n`;
			const inner = content.map((child) => writeTypstBlock(child, writing)).join("");
			return heading + (scale === undefined ? "" : writeScale(scale, words)) + inner;
		}
		case "summary": {
			const groups = block.groups.map(({ authority, items }) => {
				const list = items.map(({ number, runs: text }) => `enum.item(${number})${runs(text)}, `).join("");
				return `#summary-group(${block.level}, ${words(authority)}, (${list}))\n`;
			});
			return writeHeading(block.heading, words) + groups.join("");
		}
		case "method": {
			const paragraphs = block.paragraphs.map((text) => `#par${plain(text)}\n`);
			return writeHeading(block.heading, words) + paragraphs.join("");
		}
	}
}

function writeHeading(heading: string, words: (text: string) => string): string {
	return heading === "" ? "" : `#heading(level: 2, ${words(heading)})\n`;
}

function writeScale(scale: ArrangedScale, words: (text: string) => string): string {
	const heading = words(scale.heading);
	const sentence = words(scale.sentence);
	if (!scale.drawn) return `#scale-missing(heading: ${heading}, sentence: ${sentence})\n`;
	const levels = scale.levels.map(({ name, held }) => `(name: ${words(name)}, held: ${held}), `).join("");
	const { needle, alternative } = scale;
	return `#scale(heading: ${heading}, needle: ${needle.toFixed(1)}, levels: (${levels}), sentence: ${sentence}, alternative: ${words(alternative)})\n`;
}
