import { REGISTER_COLUMNS, STATUS_LABELS } from "../wording/governing.fr.ts";
import { CHANNEL_LABELS } from "../wording/labels.fr.ts";
import type { ListedTestimony } from "./list-testimonies.ts";

/** A spreadsheet takes a cell that begins so for a formula and runs it; an apostrophe in front makes it words. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of a CSV file (RFC 4180 §2), never a formula. */
export function csvCell(value: string): string {
	const harmless = FORMULA.test(value) ? `'${value}` : value;
	return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * The list as a CSV file, without any word of a witness. Semicolons and a mark at the beginning, because spreadsheets
 * set to French expect them.
 */
export function writeRegister(testimonies: readonly ListedTestimony[]): string {
	const channels: Readonly<Record<string, string>> = CHANNEL_LABELS;
	const rows = testimonies.map(({ reference, channel, receivedAt, status }) => [
		reference,
		channels[channel] ?? channel,
		receivedAt,
		STATUS_LABELS[status],
	]);
	const lines = [REGISTER_COLUMNS, ...rows].map((row) => row.map(csvCell).join(";"));
	return `\u{feff}${lines.join("\r\n")}\r\n`;
}
