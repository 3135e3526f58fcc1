import { JOURNAL } from "../../wording/governing-journal.fr.ts";
import { ACTION_NAMES, ROLE_NAMES, ROLE_WORK } from "../../wording/governing-rights.fr.ts";

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
function nameRole(role: string): string | null {
	return WORK[role]?.toLowerCase() ?? null;
}

/** The reason of an entry: what a person wrote stays; a code of the program becomes words. */
function nameReason(reason: string): string {
	const [, format = "", number] = /^([a-z]* ?)revision (\d+)$/.exec(reason) ?? [];
	if (number !== undefined) return `${format.toUpperCase()}${JOURNAL.revision(number)}`;
	return JOURNAL.reasons[reason] ?? ROLES[reason] ?? reason;
}

/** An entry of the log in the words of people. */
export function nameEntry(entry: {
	readonly actor: string;
	readonly name: string | null;
	readonly role: string;
	readonly action: string;
	readonly entity: string;
	readonly reference: string | null;
	readonly reason: string;
}) {
	return {
		who: nameActor(entry.actor, entry.name),
		role: nameRole(entry.role),
		act: nameAct(entry.action),
		about: entry.reference ?? JOURNAL.entities[entry.entity] ?? entry.entity,
		reason: nameReason(entry.reason),
	};
}
