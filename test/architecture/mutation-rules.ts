import { maskSource } from "./mask-source.ts";
import type { ProjectFile } from "./read-project.ts";

const FUNCTION = /^(?:export )?(?:async )?function (\w+)|^export const (\w+) = /gm;
const WRITES = /\.(?:insertInto|updateTable|deleteFrom)\(|sql(?:<[^>]*>)?`\s*(?:insert|update|delete)\b/;

/** Top-level functions of a source with the text of each, up to the next one. */
function functionsOf(source: string): { name: string; body: string }[] {
	const starts = [...maskSource(source).matchAll(FUNCTION)];
	return starts.map((match, index) => ({
		name: (match[1] ?? match[2])!,
		body: source.slice(match.index, starts[index + 1]?.index ?? source.length),
	}));
}

/** The names of the repository functions that change rows, directly or through another function of the same file. */
export function writingFunctions(repositories: readonly ProjectFile[]): Set<string> {
	const writing = new Set<string>();
	for (const { text } of repositories) {
		const functions = functionsOf(text);
		const here = new Set(functions.filter(({ body }) => WRITES.test(body)).map(({ name }) => name));
		for (const { name, body } of functions) {
			if ([...here].some((other) => new RegExp(`\\b${other}\\(`).test(body))) here.add(name);
		}
		for (const name of here) writing.add(name);
	}
	return writing;
}

export type Call = { readonly name: string; readonly arguments: readonly string[]; readonly at: number };

/** The calls of some functions in a source, each with its arguments as they are written. */
export function readCalls(source: string, names: ReadonlySet<string>): Call[] {
	const code = maskSource(source);
	const found: Call[] = [];
	for (const match of code.matchAll(/(?<![\w.])(\w+)(?:<[^()<>]*>)?\(/g)) {
		const name = match[1]!;
		if (!names.has(name) || /\bfunction\s*$/.test(code.slice(Math.max(0, match.index - 10), match.index)))
			continue;
		const parts: string[] = [];
		let depth = 1;
		let start = match.index + match[0].length;
		let at = start;
		for (; at < code.length && depth > 0; at += 1) {
			const char = code[at]!;
			if ("([{".includes(char)) depth += 1;
			else if (")]}".includes(char)) depth -= 1;
			if ((char === "," && depth === 1) || depth === 0) {
				parts.push(source.slice(start, at).trim());
				start = at + 1;
			}
		}
		found.push({ name, arguments: parts, at: match.index });
	}
	return found;
}

/** What a source imports from repositories: the name it has here, and the name it has there. */
export function repositoryNames(source: string): Map<string, string> {
	const names = new Map<string, string>();
	for (const match of source.matchAll(/^import \{([^}]*)\} from "[^"]*\.repository\.ts"/gm)) {
		for (const part of match[1]!.split(",")) {
			const [there, here] = part.replace(/^\s*type\s/, "").split(" as ");
			if (there?.trim()) names.set((here ?? there).trim(), there.trim());
		}
	}
	return names;
}

/** Whether a repository is imported as a whole, so that its functions cannot be followed by name. */
export function importsWholeRepository(source: string): boolean {
	return /^import \* as \w+ from "[^"]*\.repository\.ts"/m.test(source);
}

/** Where `transaction` is bound to anything but a parameter: the name would then promise too much. */
export function falseTransactions(source: string): boolean {
	return /\b(?:const|let|var)\s+(?:\{[^}]*\b)?transaction\b/.test(maskSource(source));
}
