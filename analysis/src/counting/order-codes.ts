import type { Snapshot } from "./snapshot.ts";
import type { SnapshotRows } from "./snapshot-rows.ts";

type Codes = Snapshot["codes"] & { readonly indexOf: ReadonlyMap<string, number> };

/**
 * Codes in the order of the codebook, depth first: a parent, then its descendants, siblings by position then key.
 * Label, parent and position are those of the newest version that has the code; the mask says which versions have it.
 */
export function orderCodes(rows: Pick<SnapshotRows, "codebooks" | "codeEntries">, maskWords: number): Codes {
	const books = [...rows.codebooks].sort((one, other) => one.version - other.version);
	const bookIndex = new Map(books.map((book, index) => [book.id, index]));
	const entries = rows.codeEntries
		.filter((entry) => bookIndex.has(entry.codebookId))
		.sort((one, other) => bookIndex.get(one.codebookId)! - bookIndex.get(other.codebookId)!);
	const newest = new Map(entries.map((entry) => [entry.codeId, entry]));
	const children = new Map<string | null, string[]>();
	for (const { codeId, parentId } of newest.values()) {
		const parent = parentId !== null && newest.has(parentId) ? parentId : null;
		children.set(parent, [...(children.get(parent) ?? []), codeId]);
	}

	const ordered: { id: string; parent: number }[] = [];
	const indexOf = new Map<string, number>();
	const ends = new Uint32Array(newest.size);
	const visit = (id: string, parent: number) => {
		// Two versions of the codebook may disagree about who is above whom; a code is placed once.
		if (indexOf.has(id)) return;
		const index = ordered.length;
		indexOf.set(id, index);
		ordered.push({ id, parent });
		for (const child of siblings(children.get(id) ?? [])) visit(child, index);
		ends[index] = ordered.length;
	};
	const siblings = (ids: readonly string[]) =>
		[...ids].sort((a, b) => {
			const [one, other] = [newest.get(a)!, newest.get(b)!];
			return one.position - other.position || (one.key < other.key ? -1 : 1);
		});
	for (const id of siblings(children.get(null) ?? [])) visit(id, -1);
	for (const id of siblings([...newest.keys()])) visit(id, -1);

	const masks = new Uint32Array(ordered.length * maskWords);
	for (const entry of entries) {
		const book = bookIndex.get(entry.codebookId)!;
		masks[indexOf.get(entry.codeId)! * maskWords + (book >>> 5)]! |= 1 << (book & 31);
	}
	const inOrder = ordered.map(({ id }) => newest.get(id)!);
	return {
		keys: inOrder.map((entry) => entry.key),
		labels: inOrder.map((entry) => entry.label),
		positions: inOrder.map((entry) => entry.position),
		parents: Int32Array.from(ordered, ({ parent }) => parent),
		ends,
		masks,
		indexOf,
	};
}
