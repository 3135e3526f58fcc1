/** What a code needs to be placed and found. */
type Placed = {
	readonly key: string;
	readonly parent: string | null;
	readonly position: number;
	readonly label: string;
	readonly definition: string;
};

export type Branch<Code extends Placed> = { readonly code: Code; readonly children: readonly Branch<Code>[] };

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The codes as a tree in the order of their positions. With words, only the codes whose label or definition has them
 * (accents and capitals aside), and the codes above these.
 */
export function arrangeTree<Code extends Placed>(codes: readonly Code[], words = ""): Branch<Code>[] {
	const wanted = fold(words.trim());
	const keys = new Set(codes.map(({ key }) => key));
	const children = new Map<string | null, Code[]>();
	for (const code of [...codes].sort((left, right) => left.position - right.position)) {
		// A code whose parent is not in this version stands at the top rather than nowhere.
		const parent = code.parent !== null && keys.has(code.parent) ? code.parent : null;
		children.set(parent, [...(children.get(parent) ?? []), code]);
	}
	const has = (code: Code) => wanted === "" || fold(`${code.label} ${code.definition}`).includes(wanted);
	const grow = (parent: string | null): Branch<Code>[] =>
		(children.get(parent) ?? [])
			.map((code) => ({ code, children: grow(code.key) }))
			.filter((branch) => branch.children.length > 0 || has(branch.code));
	return grow(null);
}
