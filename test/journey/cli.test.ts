import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CountResult } from "@portevoix/data/vocabulary/count";
import { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { ImportReport } from "@portevoix/data/vocabulary/import";
import { sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { newPostgresDatabase } from "../support/for-each-dialect.ts";
import { expectSentence } from "./expect-sentence.ts";
import { runProgram } from "./run-program.ts";
import { surveyFile } from "./survey-file.ts";

const COMMANDS = [
	"start",
	"serve",
	"demo",
	"import",
	"mask",
	"approve",
	"suggest",
	"code",
	"counts",
	"search",
	"plaidoyer",
	"export",
	"withdraw",
	"check",
	"user",
	"setting",
] as const;

const folders: string[] = [];
async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "portevoix-cli-"));
	folders.push(folder);
	return folder;
}
afterAll(async () => {
	for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe("the command line", () => {
	it.concurrent("lists its commands and explains them, without opening the store", async () => {
		const env = { DATA_DIR: await newFolder() };
		const [all, ...each] = await Promise.all(
			[[], ["import"], ["counts"], ["serve"]].map((words) => runProgram([...words, "--help"], env)),
		);
		expect(all).toMatchObject({ code: 0, err: "" });
		const listed = [...all!.out.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
		expect(listed).toEqual([...COMMANDS]);
		for (const one of each) {
			expect(one).toMatchObject({ code: 0, err: "" });
			expect(one.out).toContain("Usage : portevoix ");
		}
		expect(existsSync(join(env.DATA_DIR, "porte-voix.sqlite"))).toBe(false);
	});

	it.concurrent("answers 2 for what it does not know, and 1 for what it cannot do, with a sentence", async () => {
		const folder = await newFolder();
		const cases: [number, string[], Record<string, string>][] = [
			[2, ["comptes"], {}],
			[2, ["counts", "--couleur"], {}],
			[1, ["counts"], { PORT: "abc" }],
			[1, ["counts"], { DATABASE_URL: "postgres://127.0.0.1:1/x" }],
			[1, ["counts"], { DATA_DIR: "/dev/null/porte-voix" }],
			[1, ["import", join(folder, "absent.csv")], {}],
		];
		const runs = await Promise.all(
			cases.map(([, words, env]) => runProgram(words, { DATA_DIR: folder, ...env })),
		);
		for (const [index, [code, words, env]] of cases.entries()) {
			const run = runs[index]!;
			const what = `${words.join(" ")} ${JSON.stringify(env)}\n${run.err}`;
			expect(run.code, what).toBe(code);
			expect(run.out, what).toBe("");
			expectSentence(run, what);
		}
	});

	it.concurrent("proposes masks for a text from standard input, as JSON only", async () => {
		const text = "😀 Écrivez à odile.vandersmissen@exemple.be ou appelez le 0470 12 34 56.\r\n";
		const run = await runProgram(["mask", "-", "--json"], { DATA_DIR: await newFolder() }, text);
		expect(run).toMatchObject({ code: 0, err: "" });
		const masks = MaskProposal.array().parse(JSON.parse(run.out));
		expect(masks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["email", "phone"]));
		for (const mask of masks) expect(sliceCodePoints(text.replace("\r\n", "\n"), mask)).toBe(mask.text);
	});
});

describe.each(["sqlite", "postgres"] as const)("the command line on the demonstration (%s)", (dialect) => {
	const env: Record<string, string> = {};
	let folder = "";
	const run = (...words: string[]) => runProgram(words, env);
	const json = async (...words: string[]): Promise<unknown> => {
		const { code, out, err } = await run(...words, "--json");
		expect(code, `${words.join(" ")}: ${err}`).toBe(0);
		return JSON.parse(out);
	};

	beforeAll(async () => {
		folder = await newFolder();
		env.DATA_DIR = join(folder, "data");
		if (dialect === "postgres") env.DATABASE_URL = await newPostgresDatabase();
		const loaded = z
			.object({ testimonies: z.number().positive(), plaidoyerId: z.string() })
			.parse(await json("demo"));
		expect(loaded.testimonies).toBeGreaterThan(30);
	});

	it("keeps its files private, and its data where it was told", () => {
		expect(statSync(join(env.DATA_DIR!, "keys", "keys.json")).mode & 0o777).toBe(0o600);
		expect(existsSync(join(env.DATA_DIR!, "porte-voix.sqlite"))).toBe(dialect === "sqlite");
	});

	it.concurrent("refuses to load the demonstration over anything", async () => {
		const again = await run("demo");
		expect(again).toMatchObject({ code: 1, out: "" });
		expectSentence(again, "demo");
	});

	it.concurrent("finds nothing wrong, in silence", async () => {
		expect(await run("check")).toEqual({ code: 0, out: "", err: "" });
	});

	it.concurrent("lists the plaidoyer and writes it in both formats", async () => {
		const [plaidoyer] = z
			.array(z.strictObject({ id: z.uuid(), title: z.string().min(1) }))
			.min(1)
			.parse(await json("plaidoyer", "list"));
		const [docx, pdf] = [join(folder, "essai.docx"), join(folder, "essai.pdf")];
		const written = await Promise.all([
			json("export", "plaidoyer", plaidoyer!.id, "--format", "docx", "--out", docx),
			json("export", "plaidoyer", plaidoyer!.id, "--format", "pdf", "--out", pdf),
		]);
		expect(written).toEqual([
			{ format: "docx", out: docx, bytes: statSync(docx).size },
			{ format: "pdf", out: pdf, bytes: statSync(pdf).size },
		]);
		expect(readFileSync(docx).subarray(0, 2).toString("latin1")).toBe("PK");
		const bytes = readFileSync(pdf).toString("latin1");
		expect(bytes.startsWith("%PDF")).toBe(true);
		expect(bytes).toContain("/StructTreeRoot");
	});

	it.concurrent("counts, protects every small number, and tells the exact ones to those who read the texts", async () => {
		const [table, exact] = await Promise.all([
			json("counts", "--by", "code,province"),
			json("counts", "--by", "code,province", "--internal"),
		]);
		const safe = CountResult.parse(table);
		const bare = CountResult.parse(exact);
		expect([safe.protected, bare.protected]).toEqual([true, false]);
		const numbers = ({ cells, total: all }: CountResult) =>
			[all, ...cells].flatMap(({ witnesses, testimonies, witnessesRead }) => [
				witnesses,
				testimonies,
				witnessesRead,
			]);
		const small = (result: CountResult) =>
			numbers(result).filter((number) => typeof number === "number" && number > 0 && number < 5);
		expect(small(safe)).toEqual([]);
		expect(small(bare).length).toBeGreaterThan(0);
		expect(numbers(bare).every((number) => typeof number === "number")).toBe(true);
		expect(numbers(safe).some((number) => typeof number !== "number")).toBe(true);
		expect(safe.total).toEqual(bare.total);
	});

	it.concurrent("shows what an import would do, and stores nothing", async () => {
		const file = join(folder, "results-survey12.csv");
		await writeFile(file, surveyFile());
		const dry = ImportReport.parse(await json("import", file, "--dry-run"));
		expect(dry).toMatchObject({ batch: null, rows: 6, accepted: 6, quarantined: 6, tool: "limesurvey" });
		expect(await json("search", "erreur 12")).toEqual([]);
	});

	it.concurrent("says the same in words, on lines", async () => {
		const { code, out, err } = await run("counts", "--by", "channel");
		expect([code, err]).toEqual([0, ""]);
		expect(out).toMatch(/^ensemble +\d+ +\d+ +\d+$/m);
		expect(out).not.toMatch(/ [1-4](?: |$)/m);
	});

	it("adds an account, shows its password once, and lists who has access", async () => {
		const roles = ["--roles", "coder,writer"];
		const added = z
			.object({ id: z.string(), email: z.string(), roles: z.array(z.string()), password: z.string().min(16) })
			.parse(await json("user", "add", "alix@exemple.be", "--name", "Alix Essai", ...roles));
		expect(added.roles).toEqual(["coder", "writer"]);
		const [listed, twice] = await Promise.all([
			json("user", "list"),
			run("user", "add", "ALIX@exemple.be", "--name", "Autre", ...roles),
		]);
		expect(listed).toEqual(
			expect.arrayContaining([
				{ id: added.id, name: "Alix Essai", email: "alix@exemple.be", roles: added.roles },
			]),
		);
		expect(JSON.stringify(listed)).not.toContain(added.password);
		expect(twice.code).toBe(1);
		expectSentence(twice, "user add twice");
	});

	it("withdraws by reference, once, and refuses an unknown one", async () => {
		const found = z
			.array(z.object({ reference: z.string(), words: z.string() }))
			.min(1)
			.parse(await json("search", "borne"));
		const { reference, words } = found[0]!;
		expect(await json("withdraw", reference)).toMatchObject({ reference, quotedIn: expect.any(Array) });
		const [twice, unknown, check, left] = await Promise.all([
			run("withdraw", reference),
			run("withdraw", "T-26-ZZZZZZ"),
			run("check"),
			json("search", "borne"),
		]);
		for (const refused of [twice, unknown]) {
			expect(refused).toMatchObject({ code: 1, out: "" });
			expectSentence(refused, "withdraw");
		}
		expect(check).toEqual({ code: 0, out: "", err: "" });
		expect(JSON.stringify(left)).not.toContain(JSON.stringify(words));
		expect(JSON.stringify(left)).not.toContain(reference);
	});
});
