import type { PersonMention } from "./candidate.ts";
import type { NamePart } from "./read-name-part.ts";

/** The mention that parts of a name make: what is a first name, what is a surname. */
export function mentionPerson(parts: readonly NamePart[], title: PersonMention["title"]): PersonMention {
	const first: string[] = [];
	const last: string[] = [];
	const upper = parts.filter((part) => part.shape === "upper").length;
	const mixed = upper > 0 && upper < parts.filter((part) => part.shape !== "initial").length;
	for (const part of parts) {
		const name = part.folds.join(" ");
		const listed = part.first === "certain" || (part.first === "possible" && part.last !== "certain");
		const given = mixed ? part.shape !== "upper" : listed && (parts.length > 1 || title === undefined);
		if (part.shape === "initial") continue;
		(given ? first : last).push(name);
	}
	if (last.length === 0 && first.length > 1) last.push(first.pop()!);
	return { first, last, title };
}
