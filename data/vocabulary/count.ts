import { z } from "zod";
import { CodeKey, type Stance } from "./code.ts";

/** What a count can be broken down by, or filtered on. `answer:<question id>` is any choice of a questionnaire. */
export const Facet = z.union([
	z.enum([
		"code",
		"stance",
		"channel",
		"witness-role",
		"province",
		"witness-age",
		"concerned-age",
		"care-setting",
		"language",
		"campaign",
		"collected-by",
		"month",
	]),
	z.templateLiteral(["answer:", z.string().min(1)]),
]);
export type Facet = z.infer<typeof Facet>;

/** One condition: the facet has one of the values. Conditions of a query are joined by "and". */
export const Filter = z.object({ facet: Facet, values: z.array(z.string().min(1)).min(1) });
export type Filter = z.infer<typeof Filter>;

/** A question to the corpus. `codes` restricts rows of a `code` breakdown; dates are `YYYY-MM-DD`, inclusive, of reception. */
export const CountQuery = z.object({
	by: z.array(Facet).max(2).default([]),
	where: z.array(Filter).default([]),
	codes: z.array(CodeKey).optional(),
	from: z.iso.date().optional(),
	to: z.iso.date().optional(),
});
export type CountQuery = z.infer<typeof CountQuery>;

/** A number that may leave the house, or the fact that it may not. `below` is the threshold in force. */
export const ProtectedNumber = z.union([
	z.int().nonnegative(),
	z.object({ suppressed: z.literal(true), below: z.int().positive() }),
]);
export type ProtectedNumber = z.infer<typeof ProtectedNumber>;

/** A statistic that could not be computed says why; it is never zero. */
export type Statistic<Value> =
	| { readonly defined: true; readonly value: Value }
	| { readonly defined: false; readonly reason: string };

/** One cell: distinct witnesses, testimonies, and among how many witnesses read (null where reading does not apply). */
export const CountCell = z.object({
	/** One value per facet of `by`, in order. */
	values: z.array(z.string()),
	witnesses: ProtectedNumber,
	testimonies: ProtectedNumber,
	/** Distinct witnesses with a finished reading under a codebook that contains the code (of the row). */
	witnessesRead: ProtectedNumber,
});
export type CountCell = z.infer<typeof CountCell>;

/** The answer to a `CountQuery`. */
export const CountResult = z.object({
	query: CountQuery,
	/** All eligible persons under the filters, whatever the breakdown. */
	total: z.object({
		witnesses: ProtectedNumber,
		testimonies: ProtectedNumber,
		witnessesRead: ProtectedNumber,
	}),
	cells: z.array(CountCell),
	codebookVersion: z.int().positive(),
	changeSeq: z.int().nonnegative(),
	/** True when the figures went through the threshold. */
	protected: z.boolean(),
	threshold: z.int().positive(),
});
export type CountResult = z.infer<typeof CountResult>;

/** The scale of a situation: among witnesses with a coding of its code, who says obstacle, help, added value. */
export type SituationScale = {
	readonly obstacle: number;
	readonly help: number;
	readonly addedValue: number;
	/** Witnesses with any of the three. */
	readonly n: number;
	/** (help + added value − obstacle) / (help + added value + obstacle), from −1 to 1. */
	readonly needle: number;
	readonly labels: readonly Extract<Stance, "obstacle" | "help" | "added-value">[];
};
