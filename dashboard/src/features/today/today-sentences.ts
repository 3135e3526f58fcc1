import type { InferResponseType } from "hono/client";
import type { api } from "../../api/ask.ts";
import { type LinkedSentence, TODAY } from "../../wording/today.fr.ts";
import { daysSince } from "./days-since.ts";

/** What the server says of the day. */
export type TodayAnswer = InferResponseType<(typeof api)["api"]["today"]["$get"], 200>;

/** A sentence with the address of the screen where its work is done. */
export type TodaySentence = LinkedSentence & {
	readonly key: string;
	readonly to: "/masquer" | "/coder" | "/gouverner" | "/recevoir" | "/plaidoyer/$id";
	readonly id?: string;
	/** A bar says that this one comes before the others. */
	readonly care?: boolean;
};

type Queue = "toMask" | "secondReadings" | "toCode" | "quarantined";

const QUEUES: readonly { readonly part: Queue; readonly to: TodaySentence["to"] }[] = [
	{ part: "toMask", to: "/masquer" },
	{ part: "secondReadings", to: "/masquer" },
	{ part: "toCode", to: "/coder" },
	{ part: "quarantined", to: "/gouverner" },
];

/**
 * The day in sentences: first what says in public something that no longer holds, then the queues in the order of the
 * work; what is empty is said too, together at the end. Work that the account cannot do is absent from both.
 */
export function todaySentences(
	today: TodayAnswer,
	now: Date,
): { readonly waiting: readonly TodaySentence[]; readonly nothing: readonly string[] } {
	const waiting: TodaySentence[] = [];
	const nothing: string[] = [];
	for (const { id, title, staleCounts, withdrawnQuotes } of today.plaidoyers ?? []) {
		const words = TODAY.plaidoyer(title, staleCounts, withdrawnQuotes);
		waiting.push({ key: id, to: "/plaidoyer/$id", id, care: true, ...words });
	}
	waiting.sort((a, b) => (a.link < b.link ? -1 : 1));
	for (const { part, to } of QUEUES) {
		const queue = today[part];
		if (queue === undefined) continue;
		if (queue.count === 0) nothing.push(TODAY.nothing[part]);
		else waiting.push({ key: part, to, ...TODAY[part](queue.count, daysSince(queue.oldest, now)) });
	}
	const { suggestions } = today;
	if (suggestions?.count === 0) nothing.push(TODAY.nothing.suggestions);
	else if (suggestions) {
		const words = TODAY.suggestions(suggestions.count, suggestions.testimonies);
		waiting.push({ key: "suggestions", to: "/coder", ...words });
	}
	if (today.plaidoyers?.length === 0) nothing.push(TODAY.nothing.plaidoyers);
	return { waiting, nothing };
}
