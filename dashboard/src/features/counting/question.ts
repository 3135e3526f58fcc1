import type { Facet } from "@portevoix/data/vocabulary/count";

/** Facets that the sentence can hold a condition on, with their word in the address, in the order of the sentence. */
export const CONDITION_PARAMS = {
	channel: "canal",
	province: "province",
	"witness-role": "qualite",
	"witness-age": "age",
	"concerned-age": "age-concerne",
	"care-setting": "lieu",
	language: "langue",
	"collected-by": "association",
	code: "code",
	stance: "sens",
} as const satisfies { readonly [facet in Facet]?: string };

export type ConditionFacet = keyof typeof CONDITION_PARAMS;

/** Facets that figures can be broken down by, with their word in the address. */
export const BREAKDOWN_PARAMS = {
	code: "theme",
	stance: "sens",
	channel: "canal",
	"witness-role": "qualite",
	province: "province",
	"witness-age": "age",
	"concerned-age": "age-concerne",
	"care-setting": "lieu",
	language: "langue",
	"collected-by": "association",
	month: "mois",
} as const satisfies { readonly [facet in Facet]?: string };

export type BreakdownFacet = keyof typeof BREAKDOWN_PARAMS;

/** What the sentence asks. One breakdown at least, two at most; dates are `YYYY-MM-DD`. */
export type Question = {
	readonly where: { readonly [facet in ConditionFacet]?: readonly string[] };
	readonly by: readonly [BreakdownFacet] | readonly [BreakdownFacet, BreakdownFacet];
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** Whether exact numbers are wanted; the server decides who may have them. */
	readonly internal: boolean;
};

export const CONDITION_FACETS = Object.keys(CONDITION_PARAMS) as ConditionFacet[];
export const BREAKDOWN_FACETS = Object.keys(BREAKDOWN_PARAMS) as BreakdownFacet[];
