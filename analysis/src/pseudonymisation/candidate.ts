import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import type { ReasonKey } from "./wording.fr.ts";

/** Who a mention may be: the folded parts of the name, and what its title says. */
export type PersonMention = {
	readonly first: readonly string[];
	readonly last: readonly string[];
	readonly title: "madame" | "monsieur" | "doctor" | undefined;
};

/** What a detector found. Offsets are UTF-16 indexes here; `proposeMasks` turns them into code points at the end. */
export type Candidate = {
	readonly start: number;
	readonly end: number;
	readonly kind: IdentifierKind;
	/** From 0 to 1. Above .9: proved by a check or by its form; above .7: by its context; below: by lists only. */
	readonly confidence: number;
	readonly reason: ReasonKey;
	/** The replacement when it depends on the words alone. */
	readonly replacement?: string;
	/** The replacement is this word and a letter, the same for the same key. */
	readonly named?: { readonly label: string; readonly key: string };
	readonly person?: PersonMention;
};
