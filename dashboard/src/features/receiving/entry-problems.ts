import type { Entry } from "./entry.ts";

/** What is missing before an entry can be sent. */
export type EntryProblem =
	| "words-missing"
	| "count-unanswered"
	| "count-refused"
	| "month-unreadable"
	| "months-reversed"
	| "day-in-future";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Three things are needed: words, and a yes to the first question; the channel is known. The rest must only be readable. */
export function entryProblems(entry: Entry, now: Date): EntryProblem[] {
	const problems: EntryProblem[] = [];
	if (entry.words.trim() === "") problems.push("words-missing");
	if (entry.consents.count === "no") problems.push("count-refused");
	else if (entry.consents.count !== "yes") problems.push("count-unanswered");
	const { factsFrom, factsTo } = entry.facts;
	const unreadable = [factsFrom, factsTo].some((month) => month !== "" && !MONTH.test(month));
	if (unreadable) problems.push("month-unreadable");
	else if (factsFrom !== "" && factsTo !== "" && factsTo < factsFrom) problems.push("months-reversed");
	if (entry.receivedOn !== "" && new Date(`${entry.receivedOn}T00:00`) > now) problems.push("day-in-future");
	return problems;
}
