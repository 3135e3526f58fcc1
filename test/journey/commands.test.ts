import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { runCommand } from "@portevoix/services/cli/run-command";
import { readConfig } from "@portevoix/services/config";
import { Refusal } from "@portevoix/services/failures";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { expectSentence } from "./expect-sentence.ts";
import { openJourney, tell } from "./open-journey.ts";
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

/** The same commands in this process, where many can be tried: a start takes a second. */
describe("the commands", () => {
	async function openTerminal() {
		const database = openSqlite(":memory:");
		await migrateDatabase(database);
		const world = await openJourney(database);
		const files = new Map<string, Uint8Array>();
		const attempt = async (...words: string[]) => {
			const [out, err]: [string[], string[]] = [[], []];
			const code = await runCommand(words, {
				config: () => readConfig({}),
				open: async () => world,
				print: (line) => void out.push(line),
				say: (line) => void err.push(line),
				readFile: async (file) => {
					const bytes = files.get(file);
					if (!bytes) throw new Refusal("file-missing");
					return bytes;
				},
				writeFile: async () => {
					throw new Refusal("file-not-written");
				},
				untilStopped: async () => {},
			});
			return { code, out: out.join("\n"), err: err.join("\n") };
		};
		return { world, files, attempt };
	}

	it("each have a help", async () => {
		const { world, attempt } = await openTerminal();
		for (const name of COMMANDS) {
			const { code, out, err } = await attempt(name, "--help");
			expect([code, err], name).toEqual([0, ""]);
			expect(out, name).toContain(`Usage : portevoix ${name}`);
		}
		await world.store.close();
	});

	it("answer wrong input with a sentence in French, an exit code, and nothing on standard output", async () => {
		const { world, files, attempt } = await openTerminal();
		const { reference } = await tell(world, "La borne de l’hôpital est en panne.");
		const plaidoyer = (await attempt("plaidoyer", "new", "--title", "Essai")).out;
		files.set("data.csv", surveyFile());
		files.set("empty.csv", new Uint8Array());
		files.set("photo.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
		files.set("consent.txt", new TextEncoder().encode("Nous comptons votre récit."));
		files.set("blank.txt", new TextEncoder().encode(" \n"));
		files.set("bad.json", new TextEncoder().encode('{"type":"doc"'));
		files.set("other.json", new TextEncoder().encode('{"type":"doc"}'));
		const cases: [number, string[]][] = [
			[2, ["counts", "--by"]],
			[2, ["counts", "--by", "couleur"]],
			[2, ["counts", "--by", "code,province,channel"]],
			[2, ["counts", "--where", "province"]],
			[2, ["counts", "--where", "province=Atlantide"]],
			[2, ["counts", "--where", "province="]],
			[2, ["counts", "--from", "2026-13-45"]],
			[2, ["counts", "--codes", "PAS UN CODE"]],
			[1, ["counts", "--codes", "no-such-code"]],
			[1, ["counts", "--where", "code=no-such-code"]],
			[2, ["search"]],
			[2, ["search", "borne", "--limit", "0"]],
			[2, ["withdraw"]],
			[1, ["withdraw", "T-26-ZZZZZZ"]],
			[2, ["approve"]],
			[1, ["approve", "T-26-ZZZZZZ"]],
			[1, ["approve", "--batch", "no-batch"]],
			[2, ["suggest"]],
			[1, ["suggest", "T-26-ZZZZZZ"]],
			[2, ["code", reference]],
			[2, ["code", "--code", "costs"]],
			[1, ["code", reference, "--code", "costs", "--quote", "La borne"]],
			[2, ["code", reference, "--code", "costs"]],
			[2, ["code", reference, "--code", "costs", "--start", "a", "--end", "b"]],
			[2, ["code", reference, "--code", "costs", "--quote", "La borne", "--stance", "content"]],
			[2, ["code", reference, "--accept-suggestions", "--min-score", "7"]],
			[2, ["plaidoyer"]],
			[2, ["plaidoyer", "brûler"]],
			[2, ["plaidoyer", "toString"]],
			[2, ["plaidoyer", "new"]],
			[2, ["plaidoyer", "show"]],
			[1, ["plaidoyer", "show", "nothing"]],
			[1, ["plaidoyer", "save", plaidoyer, "bad.json", "--revision", "1"]],
			[1, ["plaidoyer", "save", plaidoyer, "other.json", "--revision", "1"]],
			[1, ["plaidoyer", "save", plaidoyer, "absent.json", "--revision", "1"]],
			[2, ["plaidoyer", "cite-count"]],
			[1, ["plaidoyer", "cite-count", "nothing"]],
			[1, ["plaidoyer", "cite-count", plaidoyer, "--where", "code=no-such-code"]],
			[2, ["plaidoyer", "cite-excerpt", plaidoyer, reference]],
			[1, ["plaidoyer", "cite-excerpt", plaidoyer, reference, "--quote", "La borne"]],
			[2, ["export"]],
			[2, ["export", "livre", "x"]],
			[2, ["export", "plaidoyer", plaidoyer, "--format", "odt", "--out", "x"]],
			[2, ["export", "plaidoyer", plaidoyer, "--format", "docx"]],
			[1, ["export", "plaidoyer", "nothing", "--format", "docx", "--out", "x"]],
			[1, ["export", "plaidoyer", plaidoyer, "--format", "docx", "--out", "/no/such/folder/x"]],
			[2, ["import"]],
			[1, ["import", "absent.csv"]],
			[1, ["import", "empty.csv"]],
			[1, ["import", "photo.csv"]],
			[2, ["import", "data.csv", "--channel", "pigeon"]],
			[1, ["import", "data.csv", "--delimiter", "x"]],
			[1, ["import", "data.csv", "--narrative", "Nulle part"]],
			[2, ["import", "data.csv", "--consent", "tout", "--consent-text", "consent.txt"]],
			[1, ["import", "data.csv", "--consent", "count"]],
			[1, ["import", "data.csv", "--consent", "count", "--consent-text", "absent.txt"]],
			[1, ["import", "data.csv", "--consent", "count", "--consent-text", "blank.txt"]],
			[2, ["import", "data.csv", "--consent-text", "consent.txt"]],
			[2, ["import", "data.csv", "--consent", "count", "--consent-text", "consent.txt", "--basis", "x"]],
			[2, ["import", "data.csv", "--speaker", "Témoin"]],
			[1, ["import", "--undo", "no-batch"]],
			[2, ["mask"]],
			[1, ["mask", "absent.txt"]],
			[1, ["mask", "empty.csv"]],
			[1, ["mask", "photo.csv", "--json"]],
			[2, ["mask", "consent.txt", "--language", "latin"]],
			[2, ["user"]],
			[2, ["user", "remove"]],
			[2, ["user", "add"]],
			[2, ["user", "add", "pas-une-adresse", "--roles", "coder"]],
			[2, ["user", "add", "a@exemple.be"]],
			[2, ["user", "add", "a@exemple.be", "--roles", "reine"]],
			[1, ["user", "add", "a@exemple.be", "--roles", "coder", "--password-file", "absent.txt"]],
			[1, ["user", "add", "a@exemple.be", "--roles", "coder", "--password-file", "blank.txt"]],
			[2, ["setting"]],
			[2, ["setting", "couleur"]],
			[2, ["setting", "single_reading", "peut-être"]],
			[2, ["serve", "--only", "moitié"]],
		];
		const wrong: string[] = [];
		for (const [code, words] of cases) {
			const run = await attempt(...words);
			const what = `${words.join(" ")} → ${run.code}\n${run.err}`;
			if (run.code !== code || run.out !== "") wrong.push(what);
			else {
				try {
					expectSentence(run, what);
				} catch {
					wrong.push(what);
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(await world.store.db.selectFrom("user").select("email").execute()).toEqual([]);
		expect(await world.store.db.selectFrom("testimony").select("id").execute()).toHaveLength(1);
		const { rows } = await sql<{ n: number }>`select count(*) as n from batch`.execute(world.store.db);
		expect(rows[0]?.n).toBe(0);
		await world.store.close();
	});
});
