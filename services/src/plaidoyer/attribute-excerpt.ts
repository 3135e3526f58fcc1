import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { AgeBand, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";
import type { Testimony } from "../intake/find-testimony.ts";
import { AGE_BAND_LABELS, WITNESS_ROLE_LABELS } from "../wording/labels.fr.ts";
import { ATTRIBUTION } from "./wording.fr.ts";

/** Who speaks, as far as the consent allows: nothing at all, or role, age band and province. Never a reference. */
export function attributeExcerpt(testimony: Testimony, uses: ReadonlySet<Purpose>): string {
	if (!uses.has("excerpt-with-attributes")) return ATTRIBUTION.nobody;
	const role = WitnessRole.parse(testimony.witness_role);
	const age = AgeBand.parse(testimony.witness_age_band);
	const province = Province.parse(testimony.province);
	const parts = [
		role === "unknown" ? ATTRIBUTION.nobody : ATTRIBUTION.role(WITNESS_ROLE_LABELS[role]),
		age === "unknown" ? "" : AGE_BAND_LABELS[age],
		ATTRIBUTION.province[province],
	];
	return parts.filter((part) => part !== "").join(", ");
}
