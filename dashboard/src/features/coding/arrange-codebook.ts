import type { CodeEntry } from "@portevoix/data/vocabulary/code";

/** The codes as one reads them: each theme followed by what stands under it, by position. */
export function arrangeCodebook(codes: readonly CodeEntry[]): CodeEntry[] {
	const under = new Map<string | null, CodeEntry[]>();
	for (const code of codes) under.set(code.parent, [...(under.get(code.parent) ?? []), code]);
	const known = new Set(codes.map(({ key }) => key));
	const read = (parent: string | null): CodeEntry[] =>
		[...(under.get(parent) ?? [])]
			.sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1))
			.flatMap((code) => [code, ...read(code.key)]);
	const orphans = [...under.keys()].filter((parent) => parent !== null && !known.has(parent));
	return [...read(null), ...orphans.flatMap((parent) => read(parent))];
}
