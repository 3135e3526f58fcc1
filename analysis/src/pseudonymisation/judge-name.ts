import { certainFirstNames } from "@portevoix/data/lists/certain-first-names";
import { citiesAbroad } from "@portevoix/data/lists/cities-abroad";
import type { Candidate } from "./candidate.ts";
import { isParticle } from "./is-particle.ts";
import type { NamePart } from "./read-name-part.ts";
import type { Token } from "./read-words.ts";
import { weighNamePart } from "./weigh-name-part.ts";

const eponym =
	/^(?:MALADIE|SYNDROME|SCORE|ECHELLE|TEST|SIGNE|METHODE|CLASSIFICATION|CRITERES?|INDICE|TRIADE|TETRALOGIE|LOI|PRIX|FONDATION|FONDS|TUMEUR|LYMPHOME|TROUBLE|REFLEXE|MANOEUVRE|OPERATION|SAINT|SAINTE|ST|STE|RUE|AVENUE|BOULEVARD|ECOLE|INSTITUT|HOPITAL|CLINIQUE|LYCEE|COLLEGE|CENTRE|MUSEE|STADE|GARE|PARC|FORET|ILE|LAC|MONT|CAP|PROVINCE|REGION)$/;
const cities = new Set(citiesAbroad);

/** The parts that are a name, how sure that is, and why. */
export type JudgedName = {
	readonly parts: readonly NamePart[];
	readonly confidence: number;
	readonly reason: Candidate["reason"];
};

/** Decides whether parts with capitals, that nothing announces, are a name, and which of them. */
export function judgeName(
	parts: readonly NamePart[],
	tokens: readonly Token[],
	shout: boolean,
): JudgedName | undefined {
	let kept = [...parts];
	while (
		kept.length > 1 &&
		kept.at(-1)!.shape === "initial" &&
		(kept.length > 2 || tokens[kept.at(-1)!.next]?.shape === "lower")
	)
		kept.pop();
	while (kept.length > 2 && cities.has(kept.at(-1)!.folds.join(" "))) kept.pop();
	const head = kept[0]!;
	if (kept.length > 1 && tokens[head.from]!.opens && head.common && head.first !== "certain")
		kept = kept.slice(1);
	const previous = previousWord(tokens, kept[0]!.from);
	if (eponym.test(previous)) return undefined;
	const certain = kept.filter((part) => part.first === "certain");
	const total = kept.reduce((sum, part) => sum + weighNamePart(part, shout), 0);
	if (kept.length === 1) {
		const only = kept[0]!;
		if (only.first !== "certain" || only.folds.join("").length < 3) return undefined;
		const article = /^(?:la|le|les|une?|des|cette|ce)$/.test(tokens[only.from - 1]?.text ?? "");
		if (article && certainFirstNames.has(only.folds.join(" "))) return undefined;
		if (cities.has(only.folds.join(" "))) return undefined;
		if (only.shape === "upper" && (shout || only.folds[0]!.length < 5) && !tokens[only.from]!.opens)
			return undefined;
		return { parts: kept, confidence: only.shape === "upper" ? 0.6 : 0.72, reason: "personFirst" };
	}
	const initials = kept.filter((part) => part.shape === "initial").length;
	if (certain.length > 0 && total >= 2.5) return { parts: kept, confidence: 0.85, reason: "personFull" };
	const rest = kept.filter((part) => part.shape !== "initial");
	const surnamed =
		!shout && rest.every((part) => !part.common || (part.last !== undefined && part.folds[0]!.length > 3));
	if (initials > 0 && rest.length > 0 && surnamed) {
		const dotted = kept.some((part) => part.shape === "initial" && tokens[part.next - 1]?.text === ".");
		const confidence = rest.some((part) => part.last !== undefined || part.first !== undefined) ? 0.78 : 0.65;
		if (dotted && rest.some((part) => part.folds.join("").length > 2))
			return { parts: kept, confidence, reason: "personInitial" };
		return undefined;
	}
	if (
		kept.some((part) => part.first === "possible") &&
		kept.some((part) => part.last === "certain") &&
		total >= 2.5
	) {
		return { parts: kept, confidence: 0.7, reason: "personFull" };
	}
	return undefined;
}

function previousWord(tokens: readonly Token[], index: number): string {
	for (let at = index - 1; at >= 0 && at > index - 5; at -= 1) {
		const token = tokens[at]!;
		if (token.shape === "break" || /^[.!?;:,()]$/.test(token.text)) return "";
		if (token.fold !== "" && !isParticle(token.fold)) return token.fold;
	}
	return "";
}
