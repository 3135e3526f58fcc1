import { posix } from "node:path";
import { type Import, readImports } from "./read-imports.ts";
import { isTest } from "./read-project.ts";

/** One file's breach of one rule, with the reason for which the rule exists. */
export type Violation = { readonly path: string; readonly rule: string; readonly message: string };

type Reached = Import & {
	/** Path in the project without extension (`data/vocabulary/code`), or the package's name. */
	readonly target: string;
	readonly inside: boolean;
};

const HOUSE = /^@portevoix\/(data|analysis|services|dashboard|test)(?:\/(.*))?$/;
/** Where a package's public names begin. */
const ROOT_OF: Readonly<Record<string, string>> = {
	data: "data",
	analysis: "analysis/src",
	services: "services/src",
	dashboard: "dashboard/src",
	test: "test",
};

/** Where an import leads, seen from the file that has it. */
export function reach(path: string, found: Import): Reached {
	const { specifier } = found;
	if (specifier.startsWith(".")) {
		const target = posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.tsx?$/, "");
		return { ...found, target, inside: true };
	}
	const house = HOUSE.exec(specifier);
	if (house) return { ...found, target: `${ROOT_OF[house[1]!]}/${house[2] ?? ""}`, inside: true };
	return { ...found, target: specifier, inside: false };
}

const isPackage = (target: string, ...names: string[]) =>
	names.some((name) => target === name || target.startsWith(`${name}/`));

const isHono = (target: string) => isPackage(target, "hono", "hono-openapi", "@hono");
const isNode = (target: string) => target.startsWith("node:");

const TESTING = ["vitest", "fast-check"];

/** Folders of `services/src` that may speak to each other by verbs only. */
function folderOf(path: string): string {
	return /^services\/src\/([a-z]+)\//.exec(path)?.[1] ?? "";
}

/** Files in which hono may be imported: what speaks HTTP. */
const SPEAKS_HTTP =
	/^services\/src\/(http\/|[a-z.-]*(?:apps?|routes|api|api-type)\.ts$)|\.(route|app|page)\.ts$|\/[a-z-]*(guard|session)[a-z-]*\.ts$/;

/** The one file that owns a library, so that it can be replaced in one place. */
const OWNERS: readonly { readonly library: string; readonly owner: RegExp }[] = [
	{ library: "libphonenumber-js", owner: /^analysis\/src\/pseudonymisation\/detect-phone\.ts$/ },
	{
		library: "natural",
		owner: /^analysis\/src\/(tagging\/(stem-word|stop-words|bayes-baseline)|exchange\/string-distance)\.ts$/,
	},
];

type Rule = {
	readonly rule: string;
	readonly reason: string;
	readonly applies: (path: string) => boolean;
	readonly allows: (reached: Reached, path: string) => boolean;
};

/** Who may import whom. A file is judged by every rule that applies to it. */
export const IMPORT_RULES: readonly Rule[] = [
	{
		rule: "vocabulary",
		reason: "data/vocabulary imports zod and itself, so that the browser can read it",
		applies: (path) => path.startsWith("data/vocabulary/"),
		allows: ({ target, inside }, path) =>
			(inside ? target.startsWith("data/vocabulary/") : isPackage(target, "zod")) ||
			(isTest(path) && isPackage(target, ...TESTING)),
	},
	{
		rule: "data",
		reason:
			"data knows kysely, the two drivers, node and itself: it depends on no other package of the house",
		applies: (path) => path.startsWith("data/") && !path.startsWith("data/vocabulary/"),
		allows: ({ target, inside }, path) =>
			(inside
				? target.startsWith("data/")
				: isNode(target) || isPackage(target, "kysely", "better-sqlite3", "pg", "zod")) ||
			(isTest(path) && isPackage(target, ...TESTING)),
	},
	{
		rule: "analysis",
		reason:
			"analysis computes: it may read the vocabulary, the lists and the codebook, and never node, a database or HTTP",
		applies: (path) => path.startsWith("analysis/"),
		allows: ({ target, inside }, path) => {
			if (inside) return /^(analysis\/src|data\/(vocabulary|lists|codebook))\//.test(target);
			if (isTest(path) && isPackage(target, ...TESTING)) return true;
			return OWNERS.some(
				({ library, owner }) => isPackage(target, library) && (owner.test(path) || isTest(path)),
			);
		},
	},
	{
		rule: "natural-by-deep-path",
		reason:
			"natural is imported by deep paths: its front door loads databases of words that nothing here uses",
		applies: () => true,
		allows: ({ target }) => target !== "natural",
	},
	{
		rule: "services-packages",
		reason: "services stands on analysis and data, never on the dashboard",
		applies: (path) => path.startsWith("services/"),
		allows: ({ target, inside }) => !inside || /^(services|analysis|data)\//.test(target),
	},
	{
		rule: "kysely",
		reason: "SQL stands behind one door per noun: only *.repository.ts imports kysely, its types too",
		applies: (path) => path.startsWith("services/") && !isTest(path),
		allows: ({ target }, path) => !isPackage(target, "kysely") || path.endsWith(".repository.ts"),
	},
	{
		rule: "drivers",
		reason: "a database driver is opened in data/connection only",
		applies: (path) => path.startsWith("services/") && !isTest(path),
		allows: ({ target }) => !isPackage(target, "better-sqlite3", "pg"),
	},
	{
		rule: "hono",
		reason:
			"a verb does not know HTTP: hono stays in http/, in routes, apps and pages, and in the session's guard",
		applies: (path) => path.startsWith("services/") && !isTest(path),
		allows: ({ target }, path) => !isHono(target) || SPEAKS_HTTP.test(path),
	},
	{
		rule: "another-folder's-rows",
		reason: "a folder uses the verbs of another one, never its repository: the rows have one master",
		applies: (path) => path.startsWith("services/src/") && !isTest(path),
		allows: ({ target, inside }, path) =>
			!inside || !target.endsWith(".repository") || folderOf(`${target}.ts`) === folderOf(path),
	},
	{
		rule: "another-folder's-adapters",
		reason: "a route or a page belongs to its folder; apps mount routes, and http/ lends its pages to all",
		applies: (path) => path.startsWith("services/src/") && !isTest(path),
		allows: ({ target, inside }, path) => {
			if (!inside || !/\.(route|page)$/.test(target)) return true;
			const folder = folderOf(`${target}.ts`);
			const mounts =
				/^services\/src\/[a-z.-]*(?:apps?|routes|api)\.ts$|\.app\.ts$/.test(path) &&
				target.endsWith(".route");
			return mounts || folder === folderOf(path) || (folder === "http" && target.endsWith(".page"));
		},
	},
	{
		rule: "dashboard",
		reason:
			"the dashboard runs in a browser: the vocabulary, hono/client, its own files, and only types of the services",
		applies: (path) => path.startsWith("dashboard/src/") && !isTest(path),
		allows: ({ target, inside, typeOnly }) => {
			if (inside)
				return (
					/^(dashboard\/src|data\/vocabulary)\//.test(target) ||
					(typeOnly && target.startsWith("services/src/"))
				);
			if (isHono(target)) return target === "hono/client";
			return (
				!isNode(target) && !isPackage(target, "kysely", "better-sqlite3", "pg", "better-auth", "natural")
			);
		},
	},
	{
		rule: "nobody-imports-test",
		reason: "what is only there for tests never runs at a federation",
		applies: (path) => !path.startsWith("test/"),
		allows: ({ target, inside }) => !inside || !target.startsWith("test/"),
	},
	{
		rule: "computed-import",
		reason: "an import whose name is computed cannot be checked, and may load what nobody reviewed",
		applies: () => true,
		allows: ({ specifier }) => specifier !== "",
	},
];

/** Everything that a source imports against the rules. */
export function importViolations(path: string, source: string): Violation[] {
	const rules = IMPORT_RULES.filter(({ applies }) => applies(path));
	return readImports(source)
		.map((found) => reach(path, found))
		.flatMap((reached) =>
			rules
				.filter(({ allows }) => !allows(reached, path))
				.map(({ rule, reason }) => ({
					path,
					rule,
					message: `${path} imports ${reached.specifier || "a computed name"} — ${reason}`,
				})),
		);
}
