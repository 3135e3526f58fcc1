import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { EditorNode } from "./editor-node.ts";

/** The attributes that are stored, by node. A node that is not here is not one of a plaidoyer. */
const STORED: Readonly<Record<string, readonly string[]>> = {
	doc: [],
	chapter: ["id"],
	situation: ["id", "code"],
	paragraph: ["id"],
	bulletList: ["id"],
	listItem: [],
	constat: ["id"],
	position: ["id"],
	box: ["id"],
	recommendation: ["id", "recommendationId", "authorities"],
	recommendationSummary: ["id"],
	methodNote: ["id"],
	citation: ["id", "citationId", "form"],
	citationBlock: ["id", "citationId", "form"],
	footnote: ["id"],
	hardBreak: [],
	text: [],
};

const MARKS: readonly string[] = ["bold", "italic", "link"];

/** Thrown for a node, mark or attribute that the stored document cannot hold: nothing is left out in silence. */
export class CannotBeStored extends Error {
	constructor(what: string) {
		super(`a plaidoyer cannot hold « ${what} »`);
		this.name = "CannotBeStored";
	}
}

/**
 * What the editor holds as the stored document, under the attributes of the cover. Throws `CannotBeStored` for what the
 * vocabulary does not know, and a `ZodError` for a document that it refuses. An empty title gets words that say so.
 */
export function toDocument(edited: EditorNode, cover: PlaidoyerDocument["attrs"]): PlaidoyerDocument {
	const content = (edited.content ?? []).map(toNode);
	return PlaidoyerDocument.parse({ type: "doc", attrs: cover, content });
}

function toNode(node: EditorNode): Record<string, unknown> {
	const { type = "", text, marks, content = [] } = node;
	const names = STORED[type];
	if (names === undefined) throw new CannotBeStored(type);
	const kept = names.flatMap((name) => {
		const value = node.attrs?.[name];
		return value === null || value === undefined ? [] : [[name, value] as const];
	});
	const attrs: Record<string, unknown> = Object.fromEntries(kept);
	const stored: Record<string, unknown> = { type };
	if (type === "text") stored.text = text;
	if (marks && marks.length > 0) stored.marks = marks.map(toMark);
	let blocks = content;
	if (type === "chapter" || type === "situation" || type === "box") {
		const [title, ...others] = content;
		if (title?.type !== `${type}Title`) throw new CannotBeStored(`${type} / ${title?.type ?? ""}`);
		attrs.title = (title.content ?? []).map((part) => part.text ?? "").join("") || untitled(type);
		blocks = others;
		stored.content = [];
	}
	if (type === "footnote") blocks = (node.attrs?.words ?? []) as EditorNode[];
	if (names.length > 0) stored.attrs = attrs;
	if (blocks.length > 0) stored.content = blocks.map(toNode);
	return stored;
}

function toMark(mark: NonNullable<EditorNode["marks"]>[number]): Record<string, unknown> {
	if (!MARKS.includes(mark.type)) throw new CannotBeStored(mark.type);
	return mark.type === "link" ? { type: "link", attrs: { href: mark.attrs?.href } } : { type: mark.type };
}

/** A box may have no title; a chapter and a situation are listed by theirs. */
function untitled(type: "chapter" | "situation" | "box"): string {
	return type === "box" ? "" : PLAIDOYER.untitled[type];
}
