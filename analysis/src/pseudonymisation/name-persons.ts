import type { Candidate, PersonMention } from "./candidate.ts";
import { letterOf } from "./letter-of.ts";
import { labels } from "./wording.fr.ts";

/** A person of a text: every name that was seen for them. */
type Person = { first: Set<string>; last: Set<string>; title: PersonMention["title"]; position: number };

const share = (names: readonly string[], known: ReadonlySet<string>): boolean =>
	names.some((name) => known.has(name));

/** « Mme Dupont » and « M. Dupont » are two persons; a doctor may also be called Mme or M. */
const mayBe = (person: Person, title: PersonMention["title"]): boolean =>
	title === undefined ||
	person.title === undefined ||
	title === person.title ||
	title === "doctor" ||
	person.title === "doctor";

/**
 * Gives each mention of a person its replacement, the same for the same person: a surname alone or a first name alone is the
 * person who was first seen with it. The title that says most of the person is used throughout (« [médecin A] », « [Mme A] »).
 */
export function namePersons(candidates: readonly Candidate[]): Map<Candidate, string> {
	const persons: Person[] = [];
	const byName = new Map<string, Person[]>();
	const whose = new Map<Candidate, Person>();
	const mentions = candidates.filter((candidate) => candidate.person !== undefined);
	const ranked = [...mentions].sort((a, b) => size(b) - size(a) || a.start - b.start);
	for (const candidate of ranked) {
		const { first, last, title } = candidate.person!;
		const near = [...last, ...first].flatMap((name) => byName.get(name)?.slice(0, 8) ?? []);
		const person = near.find(
			(one) =>
				mayBe(one, title) &&
				(last.length === 0 ||
					share(last, one.last) ||
					(one.last.size === 0 && share(last, one.first)) ||
					(first.length === 0 && share(last, one.first))) &&
				(first.length === 0 || one.first.size === 0 || share(first, one.first) || share(first, one.last)),
		);
		const here = person ?? {
			first: new Set<string>(),
			last: new Set<string>(),
			title,
			position: candidate.start,
		};
		if (person === undefined) persons.push(here);
		here.position = Math.min(here.position, candidate.start);
		if (here.title === undefined || title === "doctor") here.title = title ?? here.title;
		for (const [names, kept] of [
			[first, here.first],
			[last, here.last],
		] as const) {
			for (const name of names) {
				if (kept.has(name)) continue;
				kept.add(name);
				const list = byName.get(name);
				if (list === undefined) byName.set(name, [here]);
				else list.push(here);
			}
		}
		whose.set(candidate, here);
	}
	const letters = new Map(
		persons.sort((a, b) => a.position - b.position).map((person, index) => [person, letterOf(index)]),
	);
	return new Map(
		mentions.map((candidate) => {
			const person = whose.get(candidate)!;
			const label =
				person.title === undefined
					? person.first.size > 0
						? labels.person
						: labels.surname
					: labels[person.title];
			return [candidate, `[${label} ${letters.get(person)}]`];
		}),
	);
}

function size(candidate: Candidate): number {
	return (candidate.person?.first.length ?? 0) + 2 * (candidate.person?.last.length ?? 0);
}
