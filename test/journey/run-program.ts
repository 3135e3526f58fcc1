import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** What a run of the real command line gave back. */
export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

const PROGRAM = resolve(import.meta.dirname, "..", "..", "portevoix.mjs");
/** Starts are slow and the processors few. */
const AT_ONCE = 3;
let running = 0;
const waiting: (() => void)[] = [];

/** `node portevoix.mjs …` in a world of its own; never more than a few at once. */
export async function runProgram(
	words: readonly string[],
	environment: Readonly<Record<string, string>>,
	input = "",
): Promise<Run> {
	if (running >= AT_ONCE) await new Promise<void>((free) => waiting.push(free));
	else running += 1;
	try {
		return await start(words, environment, input);
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

function start(
	words: readonly string[],
	environment: Readonly<Record<string, string>>,
	input: string,
): Promise<Run> {
	return new Promise((done, failed) => {
		const { PATH = "", HOME = "" } = process.env;
		const program = spawn(process.execPath, [PROGRAM, ...words], { env: { PATH, HOME, ...environment } });
		const [out, err]: [Buffer[], Buffer[]] = [[], []];
		program.stdout.on("data", (bytes: Buffer) => out.push(bytes));
		program.stderr.on("data", (bytes: Buffer) => err.push(bytes));
		program.on("error", failed);
		program.on("close", (code) =>
			done({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") }),
		);
		program.stdin.on("error", () => {});
		program.stdin.end(input);
	});
}
