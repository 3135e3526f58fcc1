import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { DraftConflict } from "./merge-drafts.ts";

export type ConflictChoice = "mine" | "theirs" | "both";

type Node = { type: string; attrs?: Record<string, unknown>; content?: Node[] };

/**
 * A merge after a person chose for one conflict. `both` never loses a word: two blocks one after the other, two titles
 * with a dash, all authorities of both.
 */
export function settleConflict(
	merged: PlaidoyerDocument,
	conflict: DraftConflict,
	choice: ConflictChoice,
	newId: () => string,
): PlaidoyerDocument {
	if (choice === "mine") return merged;
	const { id, field, theirs, mine } = conflict;
	const settle = (node: Node): Node[] => {
		const children = node.content?.flatMap(settle);
		const whole: Node = children === undefined ? node : { ...node, content: children };
		const isIt = id === "" ? node.type === "doc" : node.attrs?.id === id && node.type === conflict.type;
		if (!isIt) return [whole];
		if (field === "content") {
			const other: Node = { ...node, content: (theirs ?? []) as Node[] };
			return choice === "theirs" ? [other] : [node, renamed(other, newId)];
		}
		const value = choice === "theirs" ? theirs : together(field, mine, theirs);
		// A citation cannot be two at once: the other one stands behind it.
		if (choice === "both" && node.type === "citationBlock") {
			const other = { ...node, attrs: { ...node.attrs, [field]: theirs } };
			return [whole, renamed(other, newId)];
		}
		const attrs = { ...node.attrs, [field]: value };
		if (value === undefined) delete attrs[field];
		return [{ ...whole, attrs }];
	};
	return PlaidoyerDocument.parse(settle(merged as Node)[0]);
}

/** Attributes that are words of a person. */
const WORDS = ["title", "subtitle", "federation"];

/** Two values of one attribute, side by side where they can be; mine where only one can be (a code, a month). */
function together(field: string, mine: unknown, theirs: unknown): unknown {
	if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set<unknown>([...mine, ...theirs])];
	return WORDS.includes(field) ? [mine, theirs].filter((words) => words).join(" – ") : (mine ?? theirs);
}

/** A copy whose every id is fresh. */
function renamed(node: Node, newId: () => string): Node {
	const attrs = node.attrs?.id === undefined ? {} : { attrs: { ...node.attrs, id: newId() } };
	const content =
		node.content === undefined ? {} : { content: node.content.map((child) => renamed(child, newId)) };
	return { ...node, ...attrs, ...content };
}
