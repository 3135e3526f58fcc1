import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import type { Span } from "@portevoix/data/vocabulary/text";

/** What a person says of one passage of the original. */
export type MaskingDecision = Span & {
	readonly kind: IdentifierKind;
	readonly replacement: string;
	/** Who saw it: a detector, or the person who masks. */
	readonly source: "detector" | "person";
	readonly state: "open" | "masked" | "left";
	/** Why it was proposed, in words; empty for what a person added. */
	readonly reason: string;
	/** Masked in the version in force. */
	readonly earlier: boolean;
};

/** Decisions never overlap, so the place names them. */
export const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Whether two passages have a letter in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
