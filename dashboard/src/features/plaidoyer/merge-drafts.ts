import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { arrangeSiblings } from "./arrange-siblings.ts";
import { DRAFT_ROOT, type DraftBlock, type DraftMap, mapDraft } from "./map-draft.ts";

/** A block that both changed, each in another way. `field` is an attribute, or `content` for the words of the block. */
export type DraftConflict = {
	readonly id: string;
	readonly type: string;
	readonly field: string;
	readonly mine: unknown;
	readonly theirs: unknown;
};

export type DraftMerge = {
	/** Both versions together; where they conflict, mine. */
	readonly merged: PlaidoyerDocument;
	readonly conflicts: readonly DraftConflict[];
};

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** JSON in which the order of keys says nothing. */
function canonical(value: unknown): string {
	return JSON.stringify(value ?? null, (_key, part: unknown) =>
		typeof part === "object" && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}

/**
 * Three versions of a draft become one, block by block: what only one side changed is taken, a block that one side
 * removed and the other changed stays, and what both changed is a conflict. `newId` names a paragraph that is added
 * where a block would otherwise be left without any.
 */
export function mergeDrafts(
	base: PlaidoyerDocument,
	mine: PlaidoyerDocument,
	theirs: PlaidoyerDocument,
	newId: () => string,
): DraftMerge {
	const [b, m, t] = [mapDraft(base), mapDraft(mine), mapDraft(theirs)];
	const conflicts: DraftConflict[] = [];
	const kept = new Map<string, DraftBlock>();
	for (const id of new Set([...t.keys(), ...m.keys()])) {
		if (stays(id, b, m, t)) kept.set(id, mergeBlock(id, b.get(id), m.get(id), t.get(id), conflicts));
	}
	// Whoever is kept keeps what holds it: a block never hangs in the air.
	for (const { parent } of [...kept.values()]) {
		for (let id = parent; id !== null && !kept.has(id); ) {
			const holder = m.get(id) ?? t.get(id);
			if (!holder) break;
			kept.set(id, holder);
			id = holder.parent;
		}
	}
	const merged = assemble(DRAFT_ROOT, kept, (id) => arrangeSiblings(id, kept, b, m, t), newId);
	return { merged: PlaidoyerDocument.parse(renameRepeats(merged, new Set(), newId)), conflicts };
}

/** Whether a block is in the merge: it is, unless one side removed it and the other left it, and all in it, as it was. */
function stays(id: string, b: DraftMap, m: DraftMap, t: DraftMap): boolean {
	if (!b.has(id) || (m.has(id) && t.has(id))) return true;
	const left = m.has(id) ? m : t.has(id) ? t : null;
	return left !== null && !untouched(id, b, left);
}

/** Same words, same place, and nothing in it that came from elsewhere. */
function untouched(id: string, b: DraftMap, side: DraftMap): boolean {
	const [before, after] = [b.get(id), side.get(id)];
	if (!before || !after) return false;
	const alike = same([before.type, before.attrs, before.content], [after.type, after.attrs, after.content]);
	return (
		alike && before.parent === after.parent && after.children.every((child) => untouched(child, b, side))
	);
}

function mergeBlock(
	id: string,
	base: DraftBlock | undefined,
	mine: DraftBlock | undefined,
	theirs: DraftBlock | undefined,
	conflicts: DraftConflict[],
): DraftBlock {
	if (!mine || !theirs) return (mine ?? theirs)!;
	if (mine.type !== theirs.type) return base?.type === mine.type ? theirs : mine;
	const choose = (field: string, from: (block: DraftBlock) => unknown): unknown => {
		const [before, own, other] = [base && from(base), from(mine), from(theirs)];
		if (same(own, other) || (base && same(other, before))) return own;
		if (base && same(own, before)) return other;
		conflicts.push({ id, type: mine.type, field, mine: own, theirs: other });
		return own;
	};
	const names = new Set([...Object.keys(mine.attrs), ...Object.keys(theirs.attrs)]);
	const attrs = Object.fromEntries(
		[...names].map((name) => [name, choose(name, (block) => block.attrs[name])] as const),
	);
	const content = choose("content", (block) => block.content) as DraftBlock["content"];
	const parent = base && same(mine.parent, base.parent) ? theirs.parent : mine.parent;
	return { ...mine, attrs, content, parent };
}

/** One side may have moved a citation, or put a paragraph into a list, that the other kept: the second one is a copy. */
function renameRepeats(
	node: Readonly<Record<string, unknown>>,
	seen: Set<unknown>,
	newId: () => string,
): Record<string, unknown> {
	const renamed: Record<string, unknown> = { ...node };
	const attrs = node.attrs as Readonly<Record<string, unknown>> | undefined;
	if (attrs?.id !== undefined) {
		if (seen.has(attrs.id)) renamed.attrs = { ...attrs, id: newId() };
		seen.add(attrs.id);
	}
	if (Array.isArray(node.content)) {
		const children = node.content as Record<string, unknown>[];
		renamed.content = children.map((child) => renameRepeats(child, seen, newId));
	}
	return renamed;
}

/** Blocks that may not be empty. */
const NEVER_EMPTY = ["constat", "position", "box", "recommendation"];

function assemble(
	id: string,
	kept: ReadonlyMap<string, DraftBlock>,
	order: (id: string) => readonly string[],
	newId: () => string,
): Record<string, unknown> {
	const block = kept.get(id)!;
	const attrs = Object.fromEntries(Object.entries(block.attrs).filter(([, value]) => value !== undefined));
	if (!block.isContainer) {
		const content = block.content === undefined ? {} : { content: block.content };
		return { type: block.type, attrs, ...content };
	}
	const content = order(id).map((child) => assemble(child, kept, order, newId));
	if (content.length === 0 && NEVER_EMPTY.includes(block.type)) {
		content.push({ type: "paragraph", attrs: { id: newId() } });
	}
	return { type: block.type, attrs, content };
}
