import type { Cell } from "@portevoix/analysis/exchange/cell";
import { hasFingerprint } from "@portevoix/analysis/exchange/has-fingerprint";

/** How far down a header is looked for under titles and stray lines. */
const DEEPEST = 10;

/**
 * The record that is the header: the first that carries a survey tool's own columns (a stray line may stand above it), else
 * the first that is as wide
 * as most records (`width`, three at least) and names two columns at least: titles above a table are not. Else the first.
 */
export function findHeader(records: readonly (readonly Cell[])[], width: number): number {
	const depth = Math.min(records.length, DEEPEST);
	for (let at = 0; at < depth; at += 1) if (hasFingerprint(records[at] ?? []) !== null) return at;
	if (width < 3) return 0;
	for (let at = 0; at < depth; at += 1) {
		const filled = (records[at] ?? []).filter((cell) => cell !== null && cell.trim() !== "").length;
		if (filled >= 2 && records[at]?.length === width) return at;
	}
	return 0;
}
