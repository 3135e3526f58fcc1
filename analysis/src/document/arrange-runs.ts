import type { InlineNode } from "@portevoix/data/vocabulary/document";
import { addFootnote } from "./add-footnote.ts";
import type { ArrangedRun, ArrangedText } from "./arranged-document.ts";
import type { Arranging } from "./arranging.ts";
import { frameQuote } from "./frame-quote.ts";
import { documentWording as wording } from "./wording.fr.ts";

type TextNode = Extract<InlineNode, { type: "text" }>;
type CitationNode = Extract<InlineNode, { type: "citation" }>;

/** Inline nodes as runs. Footnotes and figures are numbered as they come; what cannot be resolved leaves a visible mark. */
export function arrangeRuns(
	nodes: readonly InlineNode[],
	blockId: string,
	arranging: Arranging,
): ArrangedRun[] {
	return nodes.flatMap((node) => arrangeNode(node, blockId, arranging));
}

function arrangeNode(node: InlineNode, blockId: string, arranging: Arranging): ArrangedRun[] {
	switch (node.type) {
		case "text":
			return arrangeText(node);
		case "hardBreak":
			return [{ kind: "break" }];
		case "footnote":
			return [{ kind: "footnote", number: addFootnote(arranging, node.content.flatMap(arrangeText)) }];
		case "citation":
			return arrangeFigure(node, blockId, arranging);
	}
}

/** A link on paper is of no use without its address: it follows in brackets unless the text is the address. */
function arrangeText(node: TextNode): ArrangedText[] {
	const marks = node.marks ?? [];
	const run = {
		kind: "text",
		bold: marks.some(({ type }) => type === "bold"),
		italic: marks.some(({ type }) => type === "italic"),
	} as const;
	const link = marks.find((mark) => mark.type === "link");
	if (link === undefined) return [{ ...run, text: node.text }];
	const { href } = link.attrs;
	const shown = href.replace(/^https?:\/\//, "").replace(/\/$/, "");
	const linked = { ...run, text: node.text, href };
	if (node.text.includes(shown)) return [linked];
	return [linked, { ...run, text: " (" }, { ...run, text: shown, href }, { ...run, text: ")" }];
}

function arrangeFigure({ attrs }: CitationNode, blockId: string, arranging: Arranging): ArrangedRun[] {
	const { citationId } = attrs;
	const { evidence, problems } = arranging;
	const figure = (text: string): ArrangedRun => ({ kind: "figure", citationId, text });
	const count = Object.hasOwn(evidence.counts, citationId) ? evidence.counts[citationId] : undefined;
	if (count !== undefined) {
		if (count.stale) problems.push({ kind: "citation-stale", blockId, citationId });
		const note = noteFigure(citationId, count.note, arranging);
		return [figure(count[attrs.form]), ...note];
	}
	const excerpt = Object.hasOwn(evidence.excerpts, citationId) ? evidence.excerpts[citationId] : undefined;
	if (excerpt === undefined) {
		problems.push({ kind: "citation-missing", blockId, citationId });
		return [figure(wording.missing)];
	}
	problems.push({ kind: "form-impossible", blockId, citationId });
	return [figure(frameQuote("words" in excerpt ? excerpt.words : wording.withdrawn))];
}

/** Where a figure comes from is a footnote at its first appearance; a note already printed is only pointed to. */
function noteFigure(citationId: string, note: string, arranging: Arranging): ArrangedRun[] {
	if (note === "" || arranging.noted.has(citationId)) return [];
	arranging.noted.add(citationId);
	const first = arranging.notes.get(note);
	const text = first === undefined ? note : wording.sameNote(first);
	const number = addFootnote(arranging, [{ kind: "text", text, bold: false, italic: false }]);
	if (first === undefined) arranging.notes.set(note, number);
	return [{ kind: "footnote", number }];
}
