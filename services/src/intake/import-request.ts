import type { ConsentChoice } from "@portevoix/data/vocabulary/consent";
import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { ImportReport } from "@portevoix/data/vocabulary/import";
import type { Channel } from "@portevoix/data/vocabulary/testimony";

/** A file that somebody brings, and what is known of its testimonies. */
export type ImportRequest = {
	readonly fileName: string;
	readonly bytes: Uint8Array;
	readonly campaign?: string | undefined;
	/** The door by which people told; an online survey is `form`. A transcript is a `call` unless told `group`. */
	readonly channel?: Channel | undefined;
	readonly consents: readonly ConsentChoice[];
	readonly consentTextHash: string | null;
	readonly basis: string | null;
	/** Headers, question codes or `#3` of the columns that hold testimony; found by content when absent. */
	readonly narrative?: readonly string[] | undefined;
	/** What the labels of a transcript are. */
	readonly speakers?: ReadonlyMap<string, Speaker> | undefined;
	readonly delimiter?: string | undefined;
	readonly dryRun?: boolean | undefined;
	/** With `dryRun`: also tells columns and voices, and answers even when no column or voice was found to be the witness. */
	readonly preview?: boolean | undefined;
	readonly progress?: ((done: number, all: number) => void) | undefined;
};

/** A report before its batch is known. */
export type ReportDraft = Omit<ImportReport, "batch">;
