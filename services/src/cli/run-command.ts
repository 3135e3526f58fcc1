import { parseArgs } from "node:util";
import { Refusal } from "../failures.ts";
import { failureOf } from "../http/failure-of.ts";
import { FAILURE_SENTENCES } from "../wording/failures.fr.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { COMMANDS } from "./commands.ts";

const OK = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

function help(): string {
	const width = Math.max(...COMMANDS.map((command) => command.name.length)) + 2;
	return [
		"Porte-voix : du témoignage au plaidoyer.",
		"",
		"Usage : portevoix <commande> [options]",
		"",
		...COMMANDS.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
		"",
		"Chaque commande a son aide : portevoix <commande> --help. Code de sortie : 0 fait, 1 refusé, 2 mal demandé.",
		"Environnement : PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, FEDERATION.",
	].join("\n");
}

function readArguments(command: Command, words: readonly string[]): Arguments | "help" {
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({
			args: [...words],
			allowPositionals: true,
			options: { ...command.options, help: { type: "boolean" }, json: { type: "boolean" } },
		});
	} catch (error) {
		const option = error instanceof Error ? (/'(-[^' ]*)/.exec(error.message)?.[1] ?? "") : "";
		throw new UsageError(
			option ? `L’option ${option} n’existe pas ou n’est pas complète.` : "Option inconnue.",
		);
	}
	const { values, positionals } = parsed;
	if (values["help"]) return "help";
	return {
		positionals,
		has: (name) => values[name] !== undefined,
		text: (name) => {
			const value = values[name];
			return typeof value === "string" ? value : undefined;
		},
		texts: (name) => {
			const value = values[name];
			return Array.isArray(value) ? value.filter((part) => typeof part === "string") : [];
		},
		json: values["json"] === true,
	};
}

/** Finds the command, reads its options, runs it; answers the exit code. Never shows a stack or a text of a witness. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
	const [name, ...rest] = words;
	if (name === undefined || name === "--help" || name === "help") {
		terminal.print(help());
		return name === undefined ? WRONG_USAGE : OK;
	}
	const command = COMMANDS.find((candidate) => candidate.name === name);
	if (!command) {
		terminal.say(`La commande « ${name} » n’existe pas. La liste : portevoix --help`);
		return WRONG_USAGE;
	}
	try {
		const input = readArguments(command, rest);
		if (input === "help") {
			terminal.print(`${command.summary}\n\nUsage : portevoix ${command.usage}`);
			return OK;
		}
		return (await command.run(input, terminal)) ?? OK;
	} catch (error) {
		if (error instanceof UsageError) {
			terminal.say(`${error.message}\nUsage : portevoix ${command.usage}`);
			return WRONG_USAGE;
		}
		const failure = failureOf(error);
		terminal.say(FAILURE_SENTENCES[failure.code](failure.facts));
		if (!(error instanceof Refusal)) terminal.say(describe(error));
		return REFUSED;
	}
}

/** For the person at the machine: the kind of fault and its system code; no message of a library, which may hold data. */
function describe(error: unknown): string {
	if (!(error instanceof Error)) return "";
	const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
	const place = /at (?:async )?([\w.]+)/.exec(error.stack ?? "")?.[1] ?? "";
	return `(${error.name}${code}${place ? `, ${place}` : ""})`;
}
