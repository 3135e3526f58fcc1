import type { ArrangedFootnote, ArrangedRun } from "./arranged-document.ts";
import { escapeTypst, type Printable } from "./escape-typst.ts";

/** How a writer turns words into literals, and where the footnotes are. */
export type TypstWriting = {
	readonly footnotes: readonly ArrangedFootnote[];
	readonly printable?: Printable | undefined;
};

/** Runs as Typst content in square brackets; a line feed in a text is a line break. */
export function writeTypstRuns(runs: readonly ArrangedRun[], writing: TypstWriting): string {
	return `[${runs.map((run) => writeRun(run, writing)).join("")}]`;
}

function writeRun(run: ArrangedRun, writing: TypstWriting): string {
	switch (run.kind) {
		case "break":
			return "#linebreak();";
		case "footnote": {
			const note = writing.footnotes[run.number - 1];
			return note === undefined ? "" : `#note${writeTypstRuns(note.runs, writing)};`;
		}
		case "figure":
			return writeLines(run.text, (words) => `#figure-words(${words});`, writing);
		case "text":
			return writeLines(
				run.text,
				(words) => {
					const leaning = run.italic ? `emph(${words})` : words;
					const heavy = run.bold ? `strong(${leaning})` : leaning;
					return run.href === undefined ? `#${heavy};` : `#link(${escapeTypst(run.href)}, ${heavy});`;
				},
				writing,
			);
	}
}

function writeLines(text: string, write: (words: string) => string, writing: TypstWriting): string {
	return text
		.split("\n")
		.map((line) => (line === "" ? "" : write(escapeTypst(line, writing.printable))))
		.join("#linebreak();");
}
