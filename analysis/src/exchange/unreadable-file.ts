/** Why a whole file cannot be read. Codes only: the sentences are in the wording file of the intake. */
export const UNREADABLE_REASONS = [
	"empty-file",
	"binary-file",
	"spreadsheet-not-csv",
	"document-not-text",
	"markup-not-csv",
	"damaged-file",
	"unknown-encoding",
	"mixed-encoding",
	"unknown-delimiter",
	"no-rows",
	"too-many-rows",
	"too-many-columns",
	"no-narrative-column",
	"unknown-column",
	"identifying-column",
	"no-cue",
	"transcript-too-long",
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** Thrown when nothing of a file may enter; carries a code and never a word of the file. */
export class UnreadableFile extends Error {
	readonly reason: UnreadableReason;

	constructor(reason: UnreadableReason) {
		super(reason);
		this.name = "UnreadableFile";
		this.reason = reason;
	}
}
