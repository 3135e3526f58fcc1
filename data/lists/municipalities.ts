import coded from "./municipalities.json" with { type: "json" };
import { readFrontCode } from "./read-front-code.ts";

let names: ReadonlySet<string> | undefined;

/**
 * Belgian municipalities and their parts, folded as `foldWord` does with one space between parts
 * (« MARCHE EN FAMENNE »); a name of a merger of 2019 or 2025 stands beside the names it replaced.
 */
export function municipalities(): ReadonlySet<string> {
	names ??= readFrontCode(coded.words);
	return names;
}
