import type { Stance } from "@portevoix/data/vocabulary/code";
import { CODING } from "../../wording/coding.fr.ts";
import { STANCE_NAMES } from "../../wording/coding-labels.fr.ts";
import type { Passage } from "./arrange-passages.ts";

/** A sense in words; « sans sens » when there is none. */
export function stanceName(stance: Stance | null): string {
	return stance === null ? CODING.noStance : STANCE_NAMES[stance];
}

/** The label of the code of a passage; its key when the codebook in force no longer has it. */
export function labelOf(passage: Passage): string {
	return passage.code?.label ?? passage.codeKey;
}

/** What is said of a passage when it becomes current. */
export function describePassage(passage: Passage): string {
	return passage.suggestion
		? CODING.said.currentSuggestion(passage.number, labelOf(passage))
		: CODING.said.current(passage.number, labelOf(passage), stanceName(passage.stance));
}
