import { certainFirstNames } from "@portevoix/data/lists/certain-first-names";
import { citiesAbroad } from "@portevoix/data/lists/cities-abroad";
import type { Candidate, PersonMention } from "./candidate.ts";
import { introducePerson, isRelative } from "./introduce-person.ts";
import { knowWord } from "./know-word.ts";
import { isParticle, type NamePart, readName } from "./read-name.ts";
import type { Reading, Token } from "./read-words.ts";

const eponym =
	/^(?:MALADIE|SYNDROME|SCORE|ECHELLE|TEST|SIGNE|METHODE|CLASSIFICATION|CRITERES?|INDICE|TRIADE|TETRALOGIE|LOI|PRIX|FONDATION|FONDS|TUMEUR|LYMPHOME|TROUBLE|REFLEXE|MANOEUVRE|OPERATION|SAINT|SAINTE|ST|STE|RUE|AVENUE|BOULEVARD|ECOLE|INSTITUT|HOPITAL|CLINIQUE|LYCEE|COLLEGE|CENTRE|MUSEE|STADE|GARE|PARC|FORET|ILE|LAC|MONT|CAP|PROVINCE|REGION)$/;
const cities = new Set(citiesAbroad);

/** Weight of a part as a sign of a person's name; zero ends the name. */
const weigh = (part: NamePart, shout: boolean): number => {
	if (part.never || part.acronym) return 0;
	if (part.shape === "initial") return 0.6;
	if (part.shape === "lower") return 0;
	if (part.first === "certain") return 2;
	if (part.last === "certain") return 1.5;
	if (!part.common) return part.folds[0]!.length > 1 ? 1 : 0;
	if (part.first === "possible") return shout ? 0 : 1;
	return part.last === "possible" && !shout ? 0.6 : 0;
};

/** The mention that parts of a name make: what is a first name, what is a surname. */
export function mention(parts: readonly NamePart[], title: PersonMention["title"]): PersonMention {
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

const span = (tokens: readonly Token[], from: number, parts: readonly NamePart[]): { start: number; end: number } => {
	const end = tokens[parts.at(-1)!.next - 1]!;
	return { start: tokens[from]!.start, end: end.end };
};

/** Lines written mostly in capitals: there, capitals say nothing. */
function shoutedLines(tokens: readonly Token[]): Uint8Array {
	const shouted = new Uint8Array(tokens.length);
	let from = 0;
	for (let at = 0; at <= tokens.length; at += 1) {
		if (at < tokens.length && tokens[at]!.shape !== "break") continue;
		let upper = 0;
		let words = 0;
		for (let index = from; index < at; index += 1) {
			const token = tokens[index]!;
			if (token.fold.length < 2) continue;
			words += 1;
			if (token.shape === "upper") upper += 1;
		}
		if (words >= 4 && upper >= words * 0.7) shouted.fill(1, from, at);
		from = at + 1;
	}
	return shouted;
}

/** Names of persons: announced by a title, a relative or a verb; first names with surnames; first names alone; initials. */
export function detectPerson(reading: Reading): Candidate[] {
	const { tokens, spoken } = reading;
	const shouted = shoutedLines(tokens);
	const labels = countLabels(tokens);
	const found: Candidate[] = [];
	let lastPerson: number | undefined;
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (token.fold === "") continue;
		const shout = shouted[index] === 1;
		const introduced = introducePerson(reading, index, shout);
		if (introduced !== undefined) {
			const { from, parts, title, reason, confidence } = introduced;
			found.push({ ...span(tokens, from, parts), kind: "person", confidence, reason, person: mention(parts, title) });
			lastPerson = parts.at(-1)!.next;
			index = lastPerson - 1;
			continue;
		}
		if (token.shape === "lower") {
			if (!spoken && knowWord(token.fold).first === "certain" && !certainFirstNames.has(token.fold)) {
				const pair = readName(tokens, index, 2, (part, at) => part.shape === "lower" && !part.common && !part.never && (at === 0 ? part.first === "certain" : part.last === "certain" && part.first === undefined));
				if (pair.length === 2 && token.fold.length > 4) {
					found.push({ ...span(tokens, index, pair), kind: "person", confidence: 0.65, reason: "personFull", person: mention(pair, undefined) });
					index = pair[1]!.next - 1;
				}
				continue;
			}
			const known = spoken ? knowWord(token.fold) : undefined;
			if (known?.first === "certain" && !known.common && token.fold.length > 3 && !cities.has(token.fold)) {
				const parts = readName(tokens, index, 3, (part, at) => !part.never && (at === 0 || (!part.common && part.folds[0]!.length > 2 && (part.first === "certain" || part.last === "certain"))));
				if (parts.length === 0) continue;
				const confidence = parts.length > 1 ? 0.85 : 0.7;
				found.push({ ...span(tokens, index, parts), kind: "person", confidence, reason: parts.length > 1 ? "personFull" : "personFirst", person: mention(parts, undefined) });
				index = parts.at(-1)!.next - 1;
			}
			continue;
		}
		const listed = lastPerson !== undefined && follows(tokens, lastPerson, index);
		const parts = readName(tokens, index, listed ? 3 : 5, (part, at) => (weigh(part, shout) > 0 || (listed && !shout && !part.never && part.shape !== "lower")) && !(at > 0 && part.shape === "initial" && tokens[part.from + 1]?.text !== "."));
		if (parts.length === 0) {
			continue;
		}
		const kept = choose(parts, tokens, shout) ?? chooseByPlace(parts, tokens, listed, labels);
		const last = parts.at(-1)!;
		if (kept !== undefined) {
			lastPerson = kept.parts.at(-1)!.next;
			found.push({ ...span(tokens, kept.parts[0]!.from, kept.parts), kind: "person", confidence: kept.confidence, reason: kept.reason, person: mention(kept.parts, undefined) });
		}
		index = last.next - 1;
	}
	return found;
}

/** Decides whether parts with capitals, that nothing announces, are a name, and which of them. */
function choose(
	parts: readonly NamePart[],
	tokens: readonly Token[],
	shout: boolean,
): { parts: NamePart[]; confidence: number; reason: Candidate["reason"] } | undefined {
	let kept = [...parts];
	while (kept.length > 1 && kept.at(-1)!.shape === "initial" && (kept.length > 2 || tokens[kept.at(-1)!.next]?.shape === "lower")) kept.pop();
	while (kept.length > 2 && cities.has(kept.at(-1)!.folds.join(" "))) kept.pop();
	const head = kept[0]!;
	if (kept.length > 1 && tokens[head.from]!.opens && head.common && head.first !== "certain") kept = kept.slice(1);
	const previous = previousWord(tokens, kept[0]!.from);
	if (eponym.test(previous)) return undefined;
	const certain = kept.filter((part) => part.first === "certain");
	const total = kept.reduce((sum, part) => sum + weigh(part, shout), 0);
	if (kept.length === 1) {
		const only = kept[0]!;
		if (only.first !== "certain" || only.folds.join("").length < 3) return undefined;
		if (cities.has(only.folds.join(" "))) return undefined;
		if (only.shape === "upper" && (shout || only.folds[0]!.length < 5) && !tokens[only.from]!.opens) return undefined;
		return { parts: kept, confidence: only.shape === "upper" ? 0.6 : 0.72, reason: "personFirst" };
	}
	const initials = kept.filter((part) => part.shape === "initial").length;
	if (certain.length > 0 && total >= 2.5) return { parts: kept, confidence: 0.85, reason: "personFull" };
	const rest = kept.filter((part) => part.shape !== "initial");
	if (initials > 0 && rest.length > 0 && rest.every((part) => !part.common)) {
		const dotted = kept.some((part) => part.shape === "initial" && tokens[part.next - 1]?.text === ".");
		const confidence = rest.some((part) => part.last !== undefined || part.first !== undefined) ? 0.78 : 0.65;
		if (dotted && rest.some((part) => part.folds.join("").length > 2)) return { parts: kept, confidence, reason: "personInitial" };
		return undefined;
	}
	if (kept.some((part) => part.first === "possible") && kept.some((part) => part.last === "certain") && total >= 2.5) {
		return { parts: kept, confidence: 0.7, reason: "personFull" };
	}
	return undefined;
}

/** Whether only marks of a list stand between a person just found and a token. */
function follows(tokens: readonly Token[], last: number, index: number): boolean {
	if (index <= last || index - last > 3) return false;
	for (let at = last; at < index; at += 1) {
		if (!/^(?:[,;/&•–-]|et)$/.test(tokens[at]!.text) && tokens[at]!.shape !== "break") return false;
	}
	return tokens[last]!.shape !== "break" || tokens[last + 1]?.text === "•";
}

/** How often each word opens a line and is followed by a colon, as names of speakers in a transcript. */
function countLabels(tokens: readonly Token[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (let index = 0; index + 1 < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (!token.opens || token.fold === "" || tokens[index + 1]!.text !== ":") continue;
		counts.set(token.fold, (counts.get(token.fold) ?? 0) + 1);
	}
	return counts;
}

/** A name that its place alone announces: in a list of persons, before « , mon voisin », or as the label of a speaker. */
function chooseByPlace(
	parts: readonly NamePart[],
	tokens: readonly Token[],
	listed: boolean,
	labels: ReadonlyMap<string, number>,
): ReturnType<typeof choose> {
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
	if (parts.length === 1 && first.first !== undefined && (labels.get(first.folds[0]!) ?? 0) > 1 && tokens[next]?.text === ":") {
		return { parts: [...parts], confidence: 0.7, reason: "personFirst" };
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
