import type { CountCell, CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { COUNT_WORDING_FR as wording } from "./wording.fr.ts";

/** Under this many persons read, a percentage would say more than is known. */
const LEAST_READ_FOR_PERCENTAGE = 30;

function isKnown(number: ProtectedNumber): number is number {
	return typeof number === "number";
}

function persons({ witnesses, witnessesRead }: Numbers, percentage: boolean): string {
	if (!isKnown(witnesses)) {
		return wording.hidden(witnesses.below) + (isKnown(witnessesRead) ? wording.among(witnessesRead) : "");
	}
	if (!isKnown(witnessesRead)) return wording.persons(witnesses);
	// Some were coded by someone who has not finished reading: they are not among those read, so no "sur".
	if (witnesses > witnessesRead) return wording.persons(witnesses);
	if (witnessesRead === 0) return wording.nobodyRead();
	const share =
		percentage && witnessesRead >= LEAST_READ_FOR_PERCENTAGE
			? wording.share(Math.round((100 * witnesses) / witnessesRead))
			: "";
	return wording.persons(witnesses) + wording.among(witnessesRead) + share;
}

type Numbers = Pick<CountCell, "witnesses" | "witnessesRead">;

/**
 * « 37 personnes sur 152 lues (60 à lire) »: a count of a code in French, with its denominator and what is still to be
 * read, after « label : » when `label` is not empty. `total` is the total of the same result: to read = everybody
 * under the filters, less those who were read. A hidden number is « moins de 5 personnes (ou nombre protégé) ». With
 * `percentage`, adds « , soit 24 % », never under 30 persons read.
 */
export function countSentence(
	cell: Numbers,
	label: string,
	total: Pick<CountResult["total"], "witnesses">,
	options: { readonly percentage?: boolean } = {},
): string {
	const toRead =
		isKnown(total.witnesses) && isKnown(cell.witnessesRead) ? total.witnesses - cell.witnessesRead : 0;
	const sentence = persons(cell, options.percentage ?? false) + (toRead > 0 ? wording.toRead(toRead) : "");
	return label === "" ? sentence : wording.labelled(label, sentence);
}
