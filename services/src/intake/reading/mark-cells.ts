import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { MOST_COLUMNS, MOST_ROWS, MOST_STRAY_QUOTES } from "./limits.ts";

/** A delimited text that is ready for the parser, and what its signs said on the way. */
export type MarkedCells = {
	/** Without blank lines, with a mark in every empty quoted cell and every stray quote doubled. */
	readonly text: string;
	/** Cells of each record. */
	readonly widths: readonly number[];
	/** Records (0-based) in which a quoted cell holds a quote that is not doubled. */
	readonly stray: ReadonlySet<number>;
	/** The record in which a quote is never closed. */
	readonly unterminated: number | null;
};

const [QUOTE, NEWLINE, SPACE, TAB] = [34, 10, 32, 9];

/**
 * One pass over a delimited text (line ends are `\n`, RFC 4180 quoting) that keeps what a parser loses: an empty quoted
 * cell gets `mark`, so that it can be told from nothing at all; a stray quote is doubled, so that it stays in its cell,
 * and its record is noted; blank lines between records are dropped. Linear. Throws `too-many-rows`, `too-many-columns`, and
 * `damaged-file` when there is no end of stray quotes.
 */
export function markCells(text: string, delimiter: string, mark: string): MarkedCells {
	const separator = delimiter.charCodeAt(0);
	const parts: string[] = [];
	const widths: number[] = [];
	const stray = new Set<number>();
	let unterminated: number | null = null;
	let [at, copied, strays] = [0, 0, 0];

	const blankLine = (from: number): number => {
		let end = from;
		while (end < text.length) {
			const unit = text.charCodeAt(end);
			if (unit === NEWLINE) return end + 1;
			if (unit === separator || (unit !== SPACE && unit !== TAB && unit !== 0xa0)) return -1;
			end += 1;
		}
		return end;
	};
	/** The end of the quoted cell that opens at `at`: the place after its closing quote and the spaces behind it. */
	const closeQuote = (): number => {
		let from = at + 1;
		for (;;) {
			const quote = text.indexOf('"', from);
			if (quote < 0) {
				unterminated = widths.length;
				return text.length;
			}
			if (text.charCodeAt(quote + 1) === QUOTE) {
				from = quote + 2;
				continue;
			}
			let after = quote + 1;
			while (text.charCodeAt(after) === SPACE && separator !== SPACE) after += 1;
			const next = text.charCodeAt(after);
			if (after >= text.length || next === separator || next === NEWLINE) {
				if (quote === at + 1) {
					parts.push(text.slice(copied, quote), mark);
					copied = quote;
				}
				return after;
			}
			stray.add(widths.length);
			strays += 1;
			if (strays > MOST_STRAY_QUOTES) throw new UnreadableFile("damaged-file");
			parts.push(text.slice(copied, quote + 1), '"');
			copied = quote + 1;
			from = quote + 1;
		}
	};

	while (at < text.length) {
		for (let end = blankLine(at); end >= 0 && at < text.length; end = blankLine(at)) {
			parts.push(text.slice(copied, at));
			copied = end;
			at = end;
		}
		if (at >= text.length) break;
		let width = 1;
		for (;;) {
			if (text.charCodeAt(at) === QUOTE) at = closeQuote();
			else {
				while (at < text.length) {
					const unit = text.charCodeAt(at);
					if (unit === separator || unit === NEWLINE) break;
					at += 1;
				}
			}
			if (text.charCodeAt(at) !== separator) break;
			at += 1;
			width += 1;
			if (width > MOST_COLUMNS) throw new UnreadableFile("too-many-columns");
		}
		at += 1;
		widths.push(width);
		if (widths.length > MOST_ROWS + 1) throw new UnreadableFile("too-many-rows");
	}
	parts.push(text.slice(copied));
	const whole = parts.join("");
	return { text: unterminated === null ? whole.replace(/\n$/, "") : whole, widths, stray, unterminated };
}
