import type { Speaker } from "@portevoix/data/vocabulary/frame";
import type { Channel } from "@portevoix/data/vocabulary/testimony";
import type { InferRequestType, InferResponseType } from "hono/client";
import type { api } from "../../../api/ask.ts";

type Imports = (typeof api)["api"]["imports"];
type SentForm = InferRequestType<Imports["$post"]>["form"];
/** What an import, or its dry run, answers. */
export type Report = InferResponseType<Imports["$post"], 201>;

/** Everything that a person decides about a file. It stays as it is when the server refuses. */
export type ImportChoices = {
	readonly file: File | null;
	/** Columns of the testimonies by position, or null while those found by content are right. */
	readonly narrative: readonly number[] | null;
	readonly speakers: Readonly<Record<string, Speaker>>;
	readonly delimiter: string;
	readonly channel: Channel | null;
	readonly campaign: string;
	readonly consentKind: "consents" | "basis" | "none" | null;
	readonly purposes: readonly string[];
	readonly consentText: string;
	readonly basis: string;
};

export const NO_CHOICES: ImportChoices = {
	file: null,
	narrative: null,
	speakers: {},
	delimiter: "auto",
	channel: null,
	campaign: "",
	consentKind: null,
	purposes: [],
	consentText: "",
	basis: "",
};

/** Another file: what was said of its columns and voices says nothing of the new ones; the rest stays. */
export function chooseFile(choices: ImportChoices, file: File): ImportChoices {
	return { ...choices, file, narrative: null, speakers: {}, delimiter: "auto" };
}

/** A `#3` for the third column. */
const named = (positions: readonly number[]) => positions.map((position) => `#${position + 1}`);

/** What decides how a file is read: all that a dry run needs. */
export function readingFields(choices: ImportChoices, file: File): SentForm {
	const speakers = Object.entries(choices.speakers).map(([label, speaker]) => `${label}=${speaker}`);
	return {
		file,
		...(choices.narrative === null ? {} : { narrative: named(choices.narrative) }),
		...(speakers.length === 0 ? {} : { speakers }),
		...(choices.delimiter === "auto" ? {} : { delimiter: choices.delimiter }),
		...(choices.channel === null ? {} : { channel: choices.channel }),
	};
}

/** The whole form of an import. */
export function importFields(choices: ImportChoices, file: File): SentForm {
	const { consentKind, purposes, consentText, basis, campaign } = choices;
	return {
		...readingFields(choices, file),
		...(campaign.trim() === "" ? {} : { campaign: campaign.trim() }),
		...(consentKind === "consents" ? { consents: purposes.join(","), consentText } : {}),
		...(consentKind === "basis" ? { basis: basis.trim() } : {}),
		dryRun: "false",
	};
}

export type ImportProblem =
	| "consent-unsaid"
	| "purpose-missing"
	| "text-missing"
	| "basis-missing"
	| "narrative-missing"
	| "witness-missing"
	| "nothing-new";

/** What must still be said before a file can be imported; `report` is that of the last dry run. */
export function importProblems(choices: ImportChoices, report: Report): ImportProblem[] {
	const problems: ImportProblem[] = [];
	if (report.preview?.narrativeMissing || choices.narrative?.length === 0) {
		problems.push(report.tool === "transcript" ? "witness-missing" : "narrative-missing");
	} else if (report.accepted === 0) problems.push("nothing-new");
	const { consentKind, purposes, consentText, basis } = choices;
	if (consentKind === null) problems.push("consent-unsaid");
	if (consentKind === "consents" && purposes.length === 0) problems.push("purpose-missing");
	if (consentKind === "consents" && consentText.trim() === "") problems.push("text-missing");
	if (consentKind === "basis" && basis.trim() === "") problems.push("basis-missing");
	return problems;
}

/** Whether everything of the file would wait: nobody agreed to be counted, and no reason was written. */
export function wouldWait({ consentKind, purposes }: ImportChoices): boolean {
	if (consentKind === "basis") return false;
	return consentKind === "none" || (consentKind === "consents" && !purposes.includes("count"));
}
