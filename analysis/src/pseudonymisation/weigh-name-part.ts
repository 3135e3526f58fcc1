import type { NamePart } from "./read-name-part.ts";

/** Weight of a part as a sign of a person's name; zero ends the name. */
export function weighNamePart(part: NamePart, shout: boolean): number {
	if (part.never || part.acronym) return 0;
	if (part.shape === "initial") return 0.6;
	if (part.shape === "lower") return 0;
	if (part.first === "certain") return 2;
	if (part.last === "certain") return 1.5;
	if (!part.common) return part.folds[0]!.length > 1 ? 1 : 0;
	if (part.first === "possible") return shout ? 0 : 1;
	return part.last === "possible" && !shout ? 0.6 : 0;
}
