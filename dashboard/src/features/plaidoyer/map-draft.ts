import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";

/** A block of a draft on its own: what it says, and the names of what it stands in and of what stands in it. */
export type DraftBlock = {
	readonly type: string;
	readonly attrs: Readonly<Record<string, unknown>>;
	readonly parent: string | null;
	/** Ids of the blocks in it, for a block that holds blocks. */
	readonly children: readonly string[];
	/** The words in it, for a block that holds words; a list is one block with its items. */
	readonly content: readonly unknown[] | undefined;
	readonly isContainer: boolean;
};

export type DraftMap = ReadonlyMap<string, DraftBlock>;

/** The name under which the document itself, with its cover, stands among its blocks. */
export const DRAFT_ROOT = "";

const CONTAINERS = ["doc", "chapter", "situation", "constat", "position", "box", "recommendation"];

type Node = {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>> | undefined;
	readonly content?: readonly Node[] | undefined;
};

/** Every block of a document by its id. */
export function mapDraft(document: PlaidoyerDocument): DraftMap {
	const blocks = new Map<string, DraftBlock>();
	const visit = (node: Node, id: string, parent: string | null): void => {
		const isContainer = CONTAINERS.includes(node.type);
		const held = isContainer ? (node.content ?? []) : [];
		const idOf = (child: Node) => String(child.attrs?.id);
		blocks.set(id, {
			type: node.type,
			attrs: node.attrs ?? {},
			parent,
			children: held.map(idOf),
			content: isContainer || !node.content || node.content.length === 0 ? undefined : node.content,
			isContainer,
		});
		for (const child of held) visit(child, idOf(child), id);
	};
	visit(document, DRAFT_ROOT, null);
	return blocks;
}
