import type { CountResult } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import type { Cross } from "./cross-of-count.ts";
import type { FigureRow } from "./rows-of-count.ts";

const { finding, lead } = COUNTING;

/** Under this many persons read, a percentage would say more than is known. */
const LEAST_READ_FOR_PERCENTAGE = 30;

type Numbers = Pick<CountResult["total"], "witnesses" | "testimonies" | "witnessesRead">;

/**
 * What was found, first as a title, then what else must be known of it. `about` are the labels of the codes that were
 * asked. `read` gives the denominator (null when it is not known for this view), `everybody` those under the conditions
 * of the person.
 */
export function sayFinding(
	numbers: Numbers,
	about: readonly string[],
	everybody: Numbers["witnesses"] | null,
): { readonly title: string; readonly more: readonly string[] } {
	const { witnesses, testimonies, witnessesRead } = numbers;
	if (witnesses === 0) return { title: finding.nobody, more: [finding.nobodyText] };
	const one = witnesses === 1;
	const read =
		about.length === 1 && everybody !== null && typeof witnessesRead === "number" && witnessesRead > 0
			? witnessesRead
			: null;
	const among = read === null || (typeof witnesses === "number" && witnesses > read) ? null : read;
	const who = COUNTING.personsOf(witnesses) + (among === null ? "" : finding.among(among));
	const labels = about.map(finding.quoted);
	const title =
		labels.length === 0 ? finding.told(who, one) : finding.spoke(who, one, COUNTING.list(labels, "ou"));
	const more: string[] = [];
	if (among !== null && among >= LEAST_READ_FOR_PERCENTAGE && typeof witnesses === "number") {
		more.push(finding.share(Math.round((100 * witnesses) / among)));
	}
	if (typeof testimonies === "number") more.push(finding.gave(testimonies));
	const toRead = read !== null && typeof everybody === "number" ? everybody - read : 0;
	if (toRead > 0) more.push(finding.toRead(toRead));
	return { title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`, more };
}

const upper = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The finding of a figure with one breakdown. With hidden numbers, it speaks of those that are shown only. */
export function sayLead(rows: readonly FigureRow[], kind: "bars" | "lines"): string {
	const known = rows.flatMap(({ label, witnesses }) =>
		typeof witnesses === "number" && witnesses > 0 ? [{ label, witnesses }] : [],
	);
	const hidden = rows.some(({ witnesses }) => typeof witnesses !== "number");
	const sorted = known.sort((a, b) => b.witnesses - a.witnesses);
	const [first, second] = sorted;
	if (first === undefined) return hidden ? lead.nothing : lead.nobody;
	const tied = sorted.filter(({ witnesses }) => witnesses === first.witnesses).map(({ label }) => label);
	const said =
		kind === "lines"
			? lead.peak(COUNTING.list(tied, "et"))
			: tied.length > 3
				? lead.tie([...tied.slice(0, 2), "d’autres"])
				: tied.length > 1
					? lead.tie(tied)
					: second === undefined
						? lead.first(first.label)
						: lead.firstBefore(first.label, second.label);
	if (!hidden) return upper(said);
	return lead.shown(kind === "lines" ? said.charAt(0).toLowerCase() + said.slice(1) : said);
}

/** The finding of a table of two breakdowns. */
export function sayCross({ rows, columns, cell, largest }: Cross): string {
	if (largest === 0) return rows.length === 0 ? lead.nobody : lead.nothing;
	for (const row of rows) {
		const column = columns.find(({ value }) => cell(row.value, value) === largest);
		if (!column) continue;
		const said = lead.case(row.label, column.label);
		const hidden = rows.some((one) =>
			columns.some((other) => typeof cell(one.value, other.value) !== "number"),
		);
		return hidden ? lead.shown(said.charAt(0).toLowerCase() + said.slice(1)) : said;
	}
	return lead.nobody;
}
