import { expect } from "vitest";
import type { Run } from "./run-program.ts";

/** One sentence, then at most the usage, or a line in brackets for the person at the machine; never a stack. */
export function expectSentence({ err, out }: Pick<Run, "err" | "out">, what: string): void {
	const [sentence = "", ...more] = err.trimEnd().split("\n");
	expect(sentence, what).toMatch(/^(?:--[a-z-]+ |[«A-ZÀÉÊ]).{8,}(?:[.!?…]| : portevoix --help)$/);
	const bracket = /^\([\w ,.]+\)$/;
	expect(more.length === 0 || bracket.test(more.join("\n")) || more[0]?.startsWith("Usage : "), what).toBe(
		true,
	);
	expect(sentence, what).not.toMatch(/\b(?:the|is|not|invalid|failed|error|missing|expected|cannot)\b/i);
	expect(err + out, what).not.toMatch(/node:internal|\.ts:\d|\n +at |\[object |undefined/);
}
