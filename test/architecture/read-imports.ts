import { maskSource } from "./mask-source.ts";

export type Import = {
	/** What stands between the quotation marks; empty for a dynamic import that is computed. */
	readonly specifier: string;
	/** Nothing of it is left when the program runs. */
	readonly typeOnly: boolean;
	readonly dynamic: boolean;
};

/** `import … from "` and `export … from "`; no other declaration reaches a quotation mark without `=`, `(` or `;`. */
const STATIC = /^[ \t]*(?:import|export)\b([^;"'=(]*)\bfrom\s*["']/gm;
const BARE = /^[ \t]*import\s*["']/gm;
const DYNAMIC = /\bimport\s*\(\s*(["'`]?)/g;

function literalAfter(source: string, start: number): string {
	const quote = source[start - 1]!;
	return source.slice(start, source.indexOf(quote, start));
}

function isTypeOnly(clause: string): boolean {
	const names = clause.trim();
	if (/^type\b/.test(names)) return true;
	const braces = /^\{([^}]*)\}$/.exec(names);
	if (!braces) return false;
	const imported = braces[1]!.split(",").filter((name) => name.trim() !== "");
	return imported.length > 0 && imported.every((name) => /^\s*type\s/.test(name));
}

/** Everything that a TypeScript source imports or re-exports from elsewhere. Linear in its length. */
export function readImports(source: string): Import[] {
	const code = maskSource(source);
	const found: Import[] = [];
	for (const match of code.matchAll(STATIC)) {
		const specifier = literalAfter(source, match.index + match[0].length);
		found.push({ specifier, typeOnly: isTypeOnly(match[1]!), dynamic: false });
	}
	for (const match of code.matchAll(BARE)) {
		found.push({
			specifier: literalAfter(source, match.index + match[0].length),
			typeOnly: false,
			dynamic: false,
		});
	}
	for (const match of code.matchAll(DYNAMIC)) {
		const before = code.slice(Math.max(0, match.index - 8), match.index);
		const computed = match[1] === "" || match[1] === "`";
		found.push({
			specifier: computed ? "" : literalAfter(source, match.index + match[0].length),
			typeOnly: /\btypeof\s*$/.test(before),
			dynamic: true,
		});
	}
	return found;
}
