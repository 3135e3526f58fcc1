import { certainFirstNames } from "@portevoix/data/lists/certain-first-names";
import { citiesAbroad } from "@portevoix/data/lists/cities-abroad";
import type { Candidate } from "./candidate.ts";
import { countLabels } from "./count-labels.ts";
import { findShoutedLines } from "./find-shouted-lines.ts";
import { followsInList } from "./follows-in-list.ts";
import { introducePerson } from "./introduce-person.ts";
import { judgeAnnouncedName } from "./judge-announced-name.ts";
import { judgeName } from "./judge-name.ts";
import { knowWord } from "./know-word.ts";
import { mentionPerson } from "./mention-person.ts";
import { readName } from "./read-name.ts";
import type { NamePart } from "./read-name-part.ts";
import type { Reading, Token } from "./read-words.ts";
import { weighNamePart } from "./weigh-name-part.ts";

const cities = new Set(citiesAbroad);

const span = (
	tokens: readonly Token[],
	from: number,
	parts: readonly NamePart[],
): { start: number; end: number } => {
	const end = tokens[parts.at(-1)!.next - 1]!;
	return { start: tokens[from]!.start, end: end.end };
};

/** Names of persons: announced by a title, a relative or a verb; first names with surnames; first names alone; initials. */
export function detectPerson(reading: Reading): Candidate[] {
	const { tokens, spoken } = reading;
	const shouted = findShoutedLines(tokens);
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
			found.push({
				...span(tokens, from, parts),
				kind: "person",
				confidence,
				reason,
				person: mentionPerson(parts, title),
			});
			lastPerson = parts.at(-1)!.next;
			index = lastPerson - 1;
			continue;
		}
		if (token.shape === "lower") {
			if (!spoken && knowWord(token.fold).first === "certain" && !certainFirstNames.has(token.fold)) {
				const pair = readName(
					tokens,
					index,
					2,
					(part, at) =>
						part.shape === "lower" &&
						!part.common &&
						!part.never &&
						(at === 0 ? part.first === "certain" : part.last === "certain" && part.first === undefined),
				);
				if (pair.length === 2 && token.fold.length > 4) {
					found.push({
						...span(tokens, index, pair),
						kind: "person",
						confidence: 0.65,
						reason: "personFull",
						person: mentionPerson(pair, undefined),
					});
					index = pair[1]!.next - 1;
				}
				continue;
			}
			const known = spoken ? knowWord(token.fold) : undefined;
			if (known?.first === "certain" && !known.common && token.fold.length > 3 && !cities.has(token.fold)) {
				const parts = readName(
					tokens,
					index,
					3,
					(part, at) =>
						!part.never &&
						(at === 0 ||
							(!part.common &&
								part.folds[0]!.length > 2 &&
								(part.first === "certain" || part.last === "certain"))),
				);
				if (parts.length === 0) continue;
				const confidence = parts.length > 1 ? 0.85 : 0.7;
				found.push({
					...span(tokens, index, parts),
					kind: "person",
					confidence,
					reason: parts.length > 1 ? "personFull" : "personFirst",
					person: mentionPerson(parts, undefined),
				});
				index = parts.at(-1)!.next - 1;
			}
			continue;
		}
		const listed = lastPerson !== undefined && followsInList(tokens, lastPerson, index);
		const parts = readName(
			tokens,
			index,
			listed ? 3 : 5,
			(part, at) =>
				(weighNamePart(part, shout) > 0 || (listed && !shout && !part.never && part.shape !== "lower")) &&
				!(at > 0 && part.shape === "initial" && tokens[part.from + 1]?.text !== "."),
		);
		if (parts.length === 0) {
			continue;
		}
		const kept = judgeName(parts, tokens, shout) ?? judgeAnnouncedName(parts, tokens, listed, labels);
		const last = parts.at(-1)!;
		if (kept !== undefined) {
			lastPerson = kept.parts.at(-1)!.next;
			found.push({
				...span(tokens, kept.parts[0]!.from, kept.parts),
				kind: "person",
				confidence: kept.confidence,
				reason: kept.reason,
				person: mentionPerson(kept.parts, undefined),
			});
		}
		index = last.next - 1;
	}
	return found;
}
