import type { Violation } from "./import-rules.ts";
import { maskSource } from "./mask-source.ts";
import { isTest } from "./read-project.ts";

/** Files that are run, not imported: effects are their purpose. */
const RUNS =
	/^(services\/src\/main\.ts|dashboard\/src\/main\.tsx|data\/lists\/build-lists\.ts|dashboard\/build-desk\.ts)$|\.(config|d)\.ts$|(^|\/)[a-z-]*worker\.ts$/;

/** What may stand at the beginning of a line of a module: declarations, the rest of one, nothing that runs. */
const DECLARES =
	/^(import|export|const|function|async function|type|interface|class|declare|abstract class)\b|^[\s})\]>`"'<]|^$/;
/** A place for something that is made when it is first asked for. */
const MEMO = /^let \w+: [^=]+ \| undefined;$/;
/** A constant of the same file being filled: as good as its declaration. */
const FILLS = /^(\w+)\.(?:set|add|delete|push|forEach)\(/;
const RUNS_AT_IMPORT =
	/^(?:export )?const [^\n]*= (?:await |new Worker\(|fetch\(|createServer\(|setInterval\(|setTimeout\()/;

/** The one file of the program; and the settings of a tool that builds, which is not the program. */
const READS_ENVIRONMENT = /^services\/src\/config\.ts$|^dashboard\/vite\.config\.ts$/;

/** Hidden inputs: reading the environment outside `config.ts`, and doing something when a file is imported. */
export function hiddenInputs(path: string, source: string): Violation[] {
	if (isTest(path)) return [];
	const code = maskSource(source);
	const found: Violation[] = [];
	if (/\bprocess\s*(\.\s*env\b|\[)/.test(code) && !READS_ENVIRONMENT.test(path)) {
		const reason = "the environment is read in services/src/config.ts only: everything else takes arguments";
		found.push({ path, rule: "environment", message: `${path} reads process.env — ${reason}` });
	}
	if (RUNS.test(path)) return found;
	let braces = 0;
	for (const line of code.split("\n")) {
		const filled = FILLS.exec(line)?.[1];
		const declares =
			DECLARES.test(line) || MEMO.test(line) || (filled !== undefined && code.includes(`const ${filled} =`));
		if (braces === 0 && (!declares || RUNS_AT_IMPORT.test(line))) {
			const reason = "nothing happens at import: effects begin in services/src/main.ts";
			found.push({ path, rule: "effect-at-import", message: `${path}: « ${line.trim()} » — ${reason}` });
		}
		for (const char of line) {
			if ("{([".includes(char)) braces += 1;
			else if ("})]".includes(char)) braces -= 1;
		}
	}
	return found;
}
