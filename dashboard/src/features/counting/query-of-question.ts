import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { type CodeChoice, orderCodes } from "./order-codes.ts";
import { CONDITION_FACETS, type Question } from "./question.ts";

/**
 * The codes that rows are made of: the themes when none is asked; what stands under the codes that are asked; beside a
 * code without anything under it, its brothers and sisters.
 */
export function codesToShow(asked: readonly string[], codes: readonly CodeChoice[]): string[] {
	const ordered = orderCodes(codes);
	const under = (parent: string | null) =>
		ordered.filter((code) => code.parent === parent).map(({ key }) => key);
	if (asked.length === 0) return under(null);
	const shown = asked.flatMap((key) => {
		const children = under(key);
		return children.length > 0 ? children : under(codes.find((code) => code.key === key)?.parent ?? null);
	});
	return ordered.map(({ key }) => key).filter((key) => shown.includes(key));
}

/** The question as the server takes it. */
export function queryOfQuestion(question: Question, codes: readonly CodeChoice[]): CountQuery {
	const where = CONDITION_FACETS.flatMap((facet) => {
		const values = question.where[facet] ?? [];
		return values.length === 0 ? [] : [{ facet, values: [...values] }];
	});
	return {
		by: [...question.by],
		where,
		...(question.by.includes("code") ? { codes: codesToShow(question.where.code ?? [], codes) } : {}),
		...(question.from === undefined ? {} : { from: question.from }),
		...(question.to === undefined ? {} : { to: question.to }),
	};
}
