import { maskSource } from "./mask-source.ts";
import { isTest } from "./read-project.ts";

/** Names that say nothing: what is put there belongs somewhere else. */
const EMPTY_NAMES = ["utils", "util", "helpers", "helper", "types", "common", "misc", "manager", "index"];

/** Ends of file names that say what the file is; such a file is named by the noun it serves. */
const KINDS = /\.(repository|page|route|app|table|test|bench|config|d|gen)$|\.(fr|nl|de|en)$/;

const EXPORT =
	/^export (?:declare )?(?:abstract )?(async function\*?|function\*?|const|type|class|interface) (\w+)/gm;

/** The last part of a path without its ending. */
function baseName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, "");
}

/** What a source exports by declaration: the kind of declaration and the name. */
export function readExports(source: string): { kind: string; name: string; index: number }[] {
	return [...maskSource(source).matchAll(EXPORT)].map((match) => ({
		kind: match[1]!.replace("async ", ""),
		name: match[2]!,
		index: match.index,
	}));
}

/** The mistakes in the name of a source file: not kebab-case, empty of meaning, or not the name of what it exports. */
export function nameMistakes(path: string, source: string): string[] {
	const base = baseName(path);
	const stem = base.replace(/\.test$|\.bench$/, "").replace(KINDS, "");
	const mistakes: string[] = [];
	if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(stem)) mistakes.push(`${path}: file names are kebab-case`);
	if (EMPTY_NAMES.includes(stem)) mistakes.push(`${path}: « ${stem} » says nothing about what is inside`);
	if (isTest(path) || KINDS.test(base)) return mistakes;
	const exported = readExports(source);
	const flat = (name: string) => name.replaceAll(/[-_]/g, "").toLowerCase();
	// A command is the word that people type; `ask.ts` exports `askCommand`.
	const wanted = path.includes("/cli/commands/") ? [flat(stem), `${flat(stem)}command`] : [flat(stem)];
	if (!exported.some(({ name }) => wanted.includes(flat(name)))) {
		mistakes.push(
			`${path}: named after none of what it exports (${exported.map(({ name }) => name).join(", ")})`,
		);
	}
	return mistakes;
}

/** Words that must not be in a source; looked for in code without comments and strings, or in everything. */
const FORBIDDEN: readonly { readonly what: RegExp; readonly everywhere: boolean; readonly reason: string }[] =
	[
		{
			what: /\bas unknown as\b/,
			everywhere: false,
			reason: "a cast that lies hides a mistake: parse or narrow",
		},
		{
			what: /[:<,|&(]\s*any\b(?!\s*[:(.])|\bas any\b/,
			everywhere: false,
			reason: "any switches the checking off",
		},
		{
			what: /@ts-(ignore|expect-error|nocheck)/,
			everywhere: true,
			reason: "a silenced error is still an error",
		},
		{
			what: /biome-ignore/,
			everywhere: true,
			reason: "a rule holds for everybody, or is changed for everybody",
		},
		{
			what: /\b(it|test|describe)\s*\.\s*(skip|only|todo|fails)\b/,
			everywhere: false,
			reason: "a test that does not run proves nothing",
		},
		{ what: /\bconsole\s*\./, everywhere: false, reason: "what a program says goes through its own door" },
		{
			what: /\b(TODO|FIXME|XXX|HACK)\b/,
			everywhere: true,
			reason: "work that is left is an issue, not a comment",
		},
		{ what: /\bdebugger\b/, everywhere: false, reason: "left behind" },
	];

/** Addresses and paths that are true on one machine only. */
const MACHINE =
	/\/(?:work|root|home)\/[a-z]|\/tmp\/[a-z]|[A-Z]:\\Users|registry\.[a-z.]+\/|\bnpm\.pkg\.|\/\/[a-z0-9.-]+\.internal\b|\bartifactory\b/i;

/** Forbidden words of a source, one message each. */
export function forbiddenWords(path: string, source: string): string[] {
	const code = maskSource(source);
	const found = FORBIDDEN.filter(({ what, everywhere }) => what.test(everywhere ? source : code)).map(
		({ what, reason }) => `${path}: ${what.source} — ${reason}`,
	);
	return found;
}

/** Whether a text holds a path or an address of one machine. */
export function namesMachine(text: string): boolean {
	return MACHINE.test(text);
}

/** Exported functions without a doc comment right before them. */
export function undocumented(path: string, source: string): string[] {
	return readExports(source)
		.filter(({ kind }) => kind.startsWith("function"))
		.filter(({ index }) => !/\*\/\s*$/.test(source.slice(0, index)))
		.map(({ name }) => `${path}: ${name}`);
}
