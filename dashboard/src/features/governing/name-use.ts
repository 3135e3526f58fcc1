import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";

/** A use in French; sharing names its partner by an id that says nothing to people. */
export function nameUse(purpose: string): string {
	return AGREEMENTS.purposes[purpose] ?? AGREEMENTS.share;
}
