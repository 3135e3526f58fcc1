import {
	BREAKDOWN_FACETS,
	BREAKDOWN_PARAMS,
	type BreakdownFacet,
	CONDITION_FACETS,
	CONDITION_PARAMS,
	type Question,
} from "./question.ts";

/** The part of an address after « ? », as names and values. */
export type QuestionAddress = Readonly<Record<string, string>>;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_VALUES = 50;

const words = (value: unknown): string[] =>
	typeof value === "string" || typeof value === "number"
		? [
				...new Set(
					String(value)
						.split(",")
						.map((part) => part.trim().replaceAll("%2C", ","))
						.filter((part) => part !== ""),
				),
			].slice(0, MOST_VALUES)
		: [];

function readBreakdown(value: unknown): Question["by"] {
	const asked = words(value).flatMap((word) =>
		BREAKDOWN_FACETS.filter((facet) => BREAKDOWN_PARAMS[facet] === word),
	);
	const [first, second]: (BreakdownFacet | undefined)[] = asked;
	if (first === undefined) return ["code"];
	return second === undefined ? [first] : [first, second];
}

const readDate = (value: unknown): string | undefined =>
	typeof value === "string" && DATE.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** The question that an address holds; what is not understood is left out. Without breakdown: by theme. */
export function readQuestion(search: Readonly<Record<string, unknown>>): Question {
	const where: { [facet in (typeof CONDITION_FACETS)[number]]?: readonly string[] } = {};
	for (const facet of CONDITION_FACETS) {
		const values = words(search[CONDITION_PARAMS[facet]]);
		if (values.length > 0) where[facet] = values;
	}
	return {
		where,
		by: readBreakdown(search.par),
		from: readDate(search.du),
		to: readDate(search.au),
		internal: search.vue === "interne",
	};
}

/** The address that opens the question again; what is as usual is left out. */
export function writeQuestion(question: Question): QuestionAddress {
	const address: Record<string, string> = {};
	for (const facet of CONDITION_FACETS) {
		const values = question.where[facet] ?? [];
		if (values.length > 0) {
			address[CONDITION_PARAMS[facet]] = values.map((value) => value.replaceAll(",", "%2C")).join(",");
		}
	}
	if (question.from !== undefined) address.du = question.from;
	if (question.to !== undefined) address.au = question.to;
	const by = question.by.map((facet) => BREAKDOWN_PARAMS[facet]).join(",");
	if (by !== BREAKDOWN_PARAMS.code) address.par = by;
	if (question.internal) address.vue = "interne";
	return address;
}
