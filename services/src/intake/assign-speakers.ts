import type { Speaker } from "@portevoix/data/vocabulary/frame";

/** How transcripts name the person who asks: never counted as a witness unless somebody says so. */
const STAFF =
	/\b(enq|enqueteur|enquetrice|intervieweur|intervieweuse|interviewer|anim|animateur|animatrice|operateur|operatrice|permanence|ecoutant|ecoutante|facilitateur|facilitatrice|moderateur|moderatrice|appel recu par)\b/;

function isStaff(label: string): boolean {
	return STAFF.test(label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
}

/**
 * Who is what in a transcript. What a person said of a label holds. Labels nobody spoke of: those that name themselves
 * as asking are call-takers (facilitators in a group); of the others, in a group each is a witness, and in a call only
 * the one who says most, when no witness was named. Everybody else is `other`, whose words are never counted.
 */
export function assignSpeakers(
	turns: readonly { readonly speaker: string; readonly text: string }[],
	told: ReadonlyMap<string, Speaker>,
	group: boolean,
): Map<string, Speaker> {
	const words = new Map<string, number>();
	for (const { speaker, text } of turns) words.set(speaker, (words.get(speaker) ?? 0) + text.length);
	const roles = new Map<string, Speaker>();
	for (const label of words.keys()) {
		const staff: Speaker = group ? "facilitator" : "call-taker";
		roles.set(label, told.get(label) ?? (isStaff(label) ? staff : "other"));
	}
	if ([...told.values()].includes("witness")) return roles;
	const open = [...words].filter(([label]) => roles.get(label) === "other" && !told.has(label));
	open.sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
	for (const [label] of group ? open : open.slice(0, 1)) roles.set(label, "witness");
	return roles;
}
