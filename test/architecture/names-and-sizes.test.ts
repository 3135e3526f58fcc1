import { describe, expect, it } from "vitest";
import { forbiddenWords, nameMistakes, namesMachine, readExports, undocumented } from "./name-rules.ts";
import { isTest, readProject, readSources } from "./read-project.ts";

const sources = readSources();

/** These tests and their rules must write down what they forbid. */
const isAboutRules = (path: string) => path.startsWith("test/architecture/");

/** Files that are a noun: several small things that belong together under one word. May only become shorter. */
const NOUNS: Readonly<Record<string, string>> = {
	"analysis/src/pseudonymisation/frequent-words.ts": "a closed list of words with its question",
	"analysis/src/pseudonymisation/kinship-words.ts": "two closed lists of words",
	"analysis/src/pseudonymisation/match-phrases.ts": "a list made ready, and its search",
	"analysis/src/pseudonymisation/never-names.ts": "a closed list of words with its question",
	"analysis/src/tagging/sentences.ts": "the sentences of a text",
	"dashboard/build-desk.ts": "a program that is run by the installation",
	"dashboard/src/api/client.ts": "the one client of the API",
	"dashboard/src/main.tsx": "where the desk begins",
	"dashboard/src/routes.tsx": "every address of the desk, in one list",
	"data/codebook/codebook.ts": "the codebook in force",
	"data/codebook/lexicon.ts": "the lexicon in force",
	"data/codebook/thresholds.ts": "the thresholds, together because they are decided together",
	"data/connection/database.ts": "what an open database is",
	"data/connection/portable-values.ts": "what differs between the two databases",
	"data/lists/build-lists.ts": "a program that is run by hand",
	"data/migrations/0001-first-schema.ts": "the number gives the order",
	"data/sample/plaidoyer/digital-divide.ts": "a document",
	"services/src/accounts/permission-matrix.ts":
		"the one declaration of who may do what, and its two questions",
	"services/src/audit/audit-entry.ts": "an entry of the log and its chain",
	"services/src/context.ts": "what a verb may use of the world",
	"services/src/demonstration/consent-texts.ts": "what the invented witnesses were asked, and answered",
	"services/src/failures.ts": "the one list of refusals",
	"services/src/intake/reading/limits.ts": "the limits of a file, together because they are decided together",
	"services/src/intake/receipt-code.ts": "the code of a receipt: made, read, looked up",
	"services/src/keys/fingerprint.ts": "hashes and their comparison",
	"services/src/keys/keys.ts": "what the two processes hold",
	"services/src/main.ts": "the only file with effects of its own",
	"services/src/new-id.ts": "ids in the order of their making",
	"services/src/plaidoyer/exporting/content-control.ts": "two kinds of one Word element",
	"services/src/settings/settings.ts": "settings with their defaults, read and written",
};

/** Files over 200 lines that were looked at again, and why they stay whole; tests, which are lists of cases, are not asked. The figures may only become smaller. */
const LONG: Readonly<Record<string, { lines: number; why: string }>> = {
	"data/migrations/0001-first-schema.ts": {
		lines: 570,
		why: "every table in one list; a released migration is never edited",
	},
	"services/src/wording/labels.fr.ts": { lines: 205, why: "one list of words" },
};

const LOOK_AGAIN = 200;
const NEVER = 300;
/** A migration that was released is never edited, and holds the whole schema. */
const mayBeLonger = (path: string) => path.startsWith("data/migrations/");

const linesOf = (text: string) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

describe("names", () => {
	it("say what is inside, in kebab-case, one export of the same name", () => {
		const found = sources
			.filter(({ path }) => NOUNS[path] === undefined && !path.startsWith("data/vocabulary/"))
			.flatMap(({ path, text }) => nameMistakes(path, text));
		expect(found).toEqual([]);
	});

	it("of nouns are listed only while the file is one", () => {
		const paths = new Map(sources.map(({ path, text }) => [path, text]));
		for (const path of Object.keys(NOUNS)) {
			expect([path, nameMistakes(path, paths.get(path) ?? "").length]).toEqual([path, 1]);
		}
	});
});

describe("sizes", () => {
	it("are at most 300 lines, and over 200 only with a reason", () => {
		const found = sources
			.map(({ path, text }) => ({ path, lines: linesOf(text) }))
			.filter(({ path, lines }) => {
				if (lines > NEVER && !mayBeLonger(path)) return true;
				return !isTest(path) && lines > LOOK_AGAIN && lines > (LONG[path]?.lines ?? 0);
			});
		expect(found).toEqual([]);
	});

	it("keep no reason for a file that became short", () => {
		const lines = new Map(sources.map(({ path, text }) => [path, linesOf(text)]));
		expect(Object.keys(LONG).filter((path) => (lines.get(path) ?? 0) <= LOOK_AGAIN)).toEqual([]);
	});
});

describe("sources", () => {
	it("hold no word that switches a check off, and nothing left behind", () => {
		const found = sources
			.filter(({ path }) => !isAboutRules(path))
			.flatMap(({ path, text }) => forbiddenWords(path, text));
		expect(found).toEqual([]);
	});

	it("and documents name no machine and no registry", () => {
		const found = readProject().filter(({ path, text }) => !isAboutRules(path) && namesMachine(text));
		expect(found.map(({ path }) => path)).toEqual([]);
	});

	it("of analysis document each exported function: there the comment is the reference", () => {
		const files = sources.filter(({ path }) => path.startsWith("analysis/src/") && !isTest(path));
		const functions = files.flatMap(({ text }) =>
			readExports(text).filter(({ kind }) => kind.startsWith("function")),
		);
		expect(functions.length).toBeGreaterThan(100);
		expect(files.flatMap(({ path, text }) => undocumented(path, text))).toEqual([]);
	});
});

describe("the rules themselves", () => {
	it.each([
		["services/src/intake/SubmitTestimony.ts", "export function submitTestimony() {}"],
		["services/src/intake/submit.ts", "export function submitTestimony() {}"],
		["services/src/utils.ts", "export function utils() {}"],
		["dashboard/src/components/index.tsx", "export function index() {}"],
		["analysis/src/helpers.test.ts", ""],
	])("refuse the name %s", (path, source) => {
		expect(nameMistakes(path, source).length).toBeGreaterThan(0);
	});

	it.each([
		"const row = value as unknown as string[];",
		"function f(x: any) {}",
		"const list: Array<any> = [];",
		"// @ts-expect-error later\n",
		"/* biome-ignore lint: later */",
		'it.skip("later", () => {});',
		'describe . only("x", () => {});',
		"console.log(1);",
		"// TODO later",
	])("refuse %s", (source) => {
		expect(forbiddenWords("services/src/a.ts", source).length).toBeGreaterThan(0);
	});

	it("let words be words: any, skip and console in comments and strings", () => {
		const source = '/** In any case, skip. */\nconst a = "console.log, as unknown as";\n';
		expect(forbiddenWords("services/src/a.ts", source)).toEqual([]);
	});

	it.each([
		["/ho", "me/camille/porte-voix/var"],
		["https://regis", "try.example.org/pkg"],
		["C:\\Us", "ers\\camille"],
	])("refuse an address of one machine: %s…", (start, end) => {
		expect(namesMachine(start + end)).toBe(true);
	});

	it("refuse a function without a comment", () => {
		expect(undocumented("a.ts", "const a = 1;\nexport function bare() {}\n")).toEqual(["a.ts: bare"]);
		expect(undocumented("a.ts", "/** Says why. */\nexport async function told() {}\n")).toEqual([]);
	});
});
