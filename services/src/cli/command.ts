import type { ParseArgsConfig } from "node:util";
import type { Config } from "../config.ts";
import type { StaffContext } from "../context.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command may use of the outside. */
export type Terminal = {
	readonly config: () => Config;
	/** Opens the store; closed by the runner. */
	readonly open: () => Promise<StaffContext>;
	/** Results: standard output. */
	readonly print: (text: string) => void;
	/** Progress and remarks: standard error. */
	readonly say: (text: string) => void;
	readonly readFile: (file: string) => Promise<Uint8Array>;
	readonly writeFile: (file: string, bytes: Uint8Array) => Promise<void>;
	/** Resolves when somebody asks the program to stop. */
	readonly untilStopped: () => Promise<void>;
};

export type Arguments = {
	readonly positionals: readonly string[];
	/** The value of an option that takes one. */
	readonly text: (name: string) => string | undefined;
	/** All values of an option that may be repeated. */
	readonly texts: (name: string) => readonly string[];
	readonly has: (name: string) => boolean;
	readonly json: boolean;
};

/** One command of `portevoix`. Answers its exit code when it is not 0. */
export type Command = {
	readonly name: string;
	readonly summary: string;
	/** What follows `portevoix`, and the options in words; French. */
	readonly usage: string;
	readonly options: Options;
	readonly run: (input: Arguments, terminal: Terminal) => Promise<number | undefined>;
};

/** Wrong usage: exit code 2, with a sentence. */
export class UsageError extends Error {}

/** The positional argument at a place, or a usage error that names it. */
export function required(input: Arguments, place: number, name: string): string {
	const value = input.positionals[place];
	if (value === undefined) throw new UsageError(`Il manque ${name}.`);
	return value;
}
