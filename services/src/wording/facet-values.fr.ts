import type { Facet } from "@portevoix/data/vocabulary/count";
import {
	AGE_BAND_LABELS,
	CARE_SETTING_LABELS,
	CHANNEL_LABELS,
	LANGUAGE_LABELS,
	PROVINCE_LABELS,
	STANCE_LABELS,
	WITNESS_ROLE_LABELS,
} from "./labels.fr.ts";

/** The values of facets that have a closed list, with their labels; other facets carry their own words. */
export const FACET_VALUE_LABELS: { readonly [facet in Facet]?: Readonly<Record<string, string>> } = {
	stance: STANCE_LABELS,
	channel: CHANNEL_LABELS,
	"witness-role": WITNESS_ROLE_LABELS,
	province: PROVINCE_LABELS,
	"witness-age": AGE_BAND_LABELS,
	"concerned-age": AGE_BAND_LABELS,
	"care-setting": CARE_SETTING_LABELS,
	language: LANGUAGE_LABELS,
};
