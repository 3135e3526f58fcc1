import { isRelative } from "./is-relative.ts";
import type { JudgedName } from "./judge-name.ts";
import type { NamePart } from "./read-name-part.ts";
import type { Token } from "./read-words.ts";

/** A name that its place alone announces: in a list of persons, before « , mon voisin », or as the label of a speaker. */
export function judgeAnnouncedName(
	parts: readonly NamePart[],
	tokens: readonly Token[],
	listed: boolean,
	labels: ReadonlyMap<string, number>,
): JudgedName | undefined {
	const first = parts[0]!;
	const next = parts.at(-1)!.next;
	const words = parts.filter((part) => part.shape !== "initial");
	if (parts.some((part) => part.never)) return undefined;
	const initial = parts.length > words.length && tokens[first.next - 1]?.text === ".";
	if (listed && parts.length > 1 && words.length > 0 && (initial || words.every((part) => !part.common))) {
		return { parts: [...parts], confidence: 0.7, reason: "personFull" };
	}
	if (parts.length > 2 || words.length === 0 || first.shape === "upper") return undefined;
	const name = first.first !== undefined || first.last !== undefined;
	if (name && tokens[next]?.text === "," && isRelative(tokens, next + 1)) {
		return { parts: [...parts], confidence: 0.82, reason: "personKinship" };
	}
	if (
		parts.length === 1 &&
		first.first !== undefined &&
		(labels.get(first.folds[0]!) ?? 0) > 1 &&
		tokens[next]?.text === ":"
	) {
		return { parts: [...parts], confidence: 0.7, reason: "personFirst" };
	}
	return undefined;
}
