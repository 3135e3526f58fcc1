import { PERMISSIONS } from "@portevoix/services/accounts/permission-matrix";
import { describe, expect, it } from "vitest";
import {
	falseTransactions,
	importsWholeRepository,
	readCalls,
	repositoryNames,
	writingFunctions,
} from "./mutation-rules.ts";
import { isTest, readSources } from "./read-project.ts";

const services = readSources().filter(({ path }) => path.startsWith("services/src/") && !isTest(path));
const repositories = services.filter(({ path }) => path.endsWith(".repository.ts"));
const verbs = services.filter(({ path }) => !path.endsWith(".repository.ts"));

/** The only file that opens a transaction. */
const OPENS = "services/src/audit/record-change.ts";

/** Changes of rows that need no entry in the log, each with its reason. May only become shorter. */
const UNRECORDED: Readonly<Record<string, string>> = {
	"services/src/intake/keep-consent-text.ts":
		"a text addressed by its own hash: it is added once, changes nothing that was there, and concerns nobody",
};

/** Actions of the matrix that no code asks for yet, with who will. May only become shorter. */
const AWAITED: Readonly<Record<string, string>> = {
	"duplicate.mark": "the page on which a person says that two testimonies tell the same story",
};

describe("a change of the store", () => {
	it("opens its transaction through recordChange, and nowhere else", () => {
		const opening = verbs.filter(({ text }) =>
			/\b(?:store|context\.store|database|open)\.write\(|\.transaction\(\)/.test(text),
		);
		expect(opening.map(({ path }) => path)).toEqual([OPENS]);
	});

	it("is made with the transaction of recordChange, never with the database outside it", () => {
		const writing = writingFunctions(repositories);
		expect(writing.size).toBeGreaterThan(30);
		const found: string[] = [];
		for (const { path, text } of verbs) {
			if (UNRECORDED[path]) continue;
			if (importsWholeRepository(text)) found.push(`${path} imports a whole repository`);
			const here = new Set(
				[...repositoryNames(text)].flatMap(([name, there]) => (writing.has(there) ? [name] : [])),
			);
			for (const call of readCalls(text, here)) {
				if (call.arguments[0] !== "transaction") found.push(`${path}: ${call.name}(${call.arguments[0]}, …)`);
			}
			if (here.size > 0 && falseTransactions(text))
				found.push(`${path} gives another thing the name transaction`);
		}
		expect(found).toEqual([]);
	});

	it("hands its transaction on to the verbs that take one", () => {
		const takes = new Map<string, number>();
		for (const { text } of verbs) {
			for (const match of text.matchAll(/function (\w+)(?:<[^()>]*>)?\(([^)]*)\)/g)) {
				const place = match[2]!.split(",").findIndex((parameter) => /^\s*transaction\s*:/.test(parameter));
				if (place >= 0) takes.set(match[1]!, place);
			}
		}
		expect(takes.size).toBeGreaterThan(8);
		const found: string[] = [];
		for (const { path, text } of verbs) {
			for (const call of readCalls(text, new Set(takes.keys()))) {
				const given = call.arguments[takes.get(call.name)!];
				if (given !== "transaction") found.push(`${path}: ${call.name}(… ${given} …)`);
			}
		}
		expect(found).toEqual([]);
	});

	it("names an action of the matrix and leaves an entry in the log", () => {
		const found: string[] = [];
		let calls = 0;
		for (const { path, text } of verbs) {
			if (path === OPENS) continue;
			for (const { arguments: given } of readCalls(text, new Set(["recordChange"]))) {
				calls += 1;
				const action = /^"([a-z.-]+)"$/.exec(given[1] ?? "")?.[1];
				if (action === undefined || !(action in PERMISSIONS)) found.push(`${path}: action ${given[1]}`);
				const work = given[2] ?? "";
				// Either here, or by a verb that is given the recorder.
				const handsOn = /[(,]\s*record\s*[,)]/.test(work.slice(work.indexOf("=>")));
				if (!work.includes("record.audit(") && !handsOn) found.push(`${path}: ${action} leaves no entry`);
			}
		}
		expect(calls).toBeGreaterThan(25);
		expect(found).toEqual([]);
	});

	it("is foreseen by an action that something asks for", () => {
		const used = (action: string) =>
			verbs.some(({ path, text }) => !path.endsWith("permission-matrix.ts") && text.includes(`"${action}"`));
		const unused = Object.keys(PERMISSIONS).filter((action) => !used(action));
		expect(unused).toEqual(Object.keys(AWAITED));
	});
});

describe("the reader of calls", () => {
	const repository = {
		path: "a.repository.ts",
		text: "export async function putRow(store: Store) {\n\tawait store.insertInto(t);\n}\nexport const putAll = (store: Store) => putRow(store);\nexport async function findRow(store: Store) {\n\treturn store.selectFrom(t);\n}\nexport async function wipe(store: Store) {\n\tawait sql`delete from x`.execute(store);\n}\n",
	};

	it("knows which functions of a repository write", () => {
		expect([...writingFunctions([repository])].sort()).toEqual(["putAll", "putRow", "wipe"]);
	});

	it("finds arguments across lines, strings and nested calls", () => {
		const source = 'await putRow(\n\tcontext.store.db,\n\tmake({ a: [1, 2] }, "b, c"),\n);\n// putRow(x)\n';
		expect(readCalls(source, new Set(["putRow"])).map((call) => call.arguments)).toEqual([
			["context.store.db", 'make({ a: [1, 2] }, "b, c")', ""],
		]);
	});

	it("sees a name that promises too much, and another name for a writer", () => {
		expect(falseTransactions("const transaction = context.store.db;")).toBe(true);
		expect(falseTransactions("const { db: transaction } = context.store;")).toBe(true);
		expect(falseTransactions("async (transaction, record) => {}")).toBe(false);
		const source =
			'import { type Row, reopenReading as set } from "./a.repository.ts";\nimport { b } from "./b.ts";';
		expect([...repositoryNames(source)]).toEqual([
			["Row", "Row"],
			["set", "reopenReading"],
		]);
		expect(importsWholeRepository('import * as rows from "./a.repository.ts";')).toBe(true);
	});
});
