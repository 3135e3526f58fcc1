import type { Cell } from "@portevoix/analysis/exchange/cell";

/** Whether a record under the header is a header too: HXL tags (`#affected+f`), or the header once more. */
export function repeatsHeader(record: readonly Cell[], header: readonly string[]): boolean {
	const filled = record.filter((cell) => cell !== null && cell.trim() !== "");
	if (filled.length === 0) return false;
	if (
		filled.every((cell) => /^\s{0,4}#[A-Za-z]/.test(cell ?? "")) &&
		(filled.length > 1 || record.length === 1)
	)
		return true;
	return header.length > 1 && header.every((name, at) => (record[at] ?? "").trim() === name);
}
