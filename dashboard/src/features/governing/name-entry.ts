import { ACTION_NAMES, JOURNAL, ROLE_NAMES, ROLE_WORK } from "../../wording/governing.fr.ts";

const ACTS: Readonly<Record<string, string>> = ACTION_NAMES;
const WORK: Readonly<Record<string, string>> = ROLE_WORK;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;

/** An act of the log in French; one that this page does not know keeps its code. */
export function nameAct(action: string): string {
	return ACTS[action] ?? action;
}

/** Who acted: a colleague by name, a situation in words. A witness has only an id, which says nothing to people. */
export function nameActor(id: string, name: string | null): string {
	return name ?? JOURNAL.actors[id] ?? JOURNAL.witness;
}

/** The role of an entry in a word, when it is one. */
export function nameRole(role: string): string | null {
	return WORK[role]?.toLowerCase() ?? null;
}

/** The reason of an entry: what a person wrote stays; a code of the program becomes words. */
export function nameReason(reason: string): string {
	const [, format = "", number] = /^([a-z]* ?)revision (\d+)$/.exec(reason) ?? [];
	if (number !== undefined) return `${format.toUpperCase()}${JOURNAL.revision(number)}`;
	return JOURNAL.reasons[reason] ?? ROLES[reason] ?? reason;
}
