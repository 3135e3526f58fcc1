import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import { KIND_LABELS } from "../../wording/masking-kinds.fr.ts";
import type { MaskingDecision } from "./masking-decision.ts";

/** Where the browser keeps what is being decided: `sessionStorage`, gone with the tab. */
type Place = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What the decisions are about: `version` was in force when they began; another length of text makes them void. */
export type Basis = { readonly testimony: string; readonly version: number | null; readonly length: number };

export type Recalled = {
	readonly version: number | null;
	readonly decisions: readonly MaskingDecision[];
};

const keyFor = (testimony: string) => `portevoix.masking.${testimony}`;

type Kept = Omit<MaskingDecision, "reason">;

function isKept(value: unknown, length: number): value is Kept {
	if (typeof value !== "object" || value === null) return false;
	const one = value as Partial<Record<keyof Kept, unknown>>;
	return (
		Number.isInteger(one.start) &&
		Number.isInteger(one.end) &&
		(one.start as number) >= 0 &&
		(one.start as number) < (one.end as number) &&
		(one.end as number) <= length &&
		typeof one.kind === "string" &&
		Object.hasOwn(KIND_LABELS, one.kind) &&
		typeof one.replacement === "string" &&
		one.replacement !== "" &&
		(one.source === "detector" || one.source === "person") &&
		(one.state === "open" || one.state === "masked" || one.state === "left") &&
		typeof one.earlier === "boolean"
	);
}

/** Keeps the decisions: offsets, kinds and replacements, never a word of the original, nor the reasons. */
export function keepDecisions(place: Place, basis: Basis, decisions: readonly MaskingDecision[]): void {
	const kept = decisions.map(({ reason: _, ...one }): Kept => one);
	const { testimony, ...about } = basis;
	try {
		place.setItem(keyFor(testimony), JSON.stringify({ ...about, decisions: kept }));
	} catch {
		// A browser that refuses to keep anything still lets one work.
	}
}

/** What was kept for the same text, in order and without overlaps, and the version it began on; null otherwise. */
export function recallDecisions(place: Place, basis: Omit<Basis, "version">): Recalled | null {
	let read: unknown;
	try {
		read = JSON.parse(place.getItem(keyFor(basis.testimony)) ?? "null");
	} catch {
		return null;
	}
	if (typeof read !== "object" || read === null) return null;
	const { version, length, decisions } = read as Record<string, unknown>;
	if (length !== basis.length || !Array.isArray(decisions)) return null;
	if (version !== null && typeof version !== "number") return null;
	const kept: MaskingDecision[] = [];
	for (const one of decisions as unknown[]) {
		if (!isKept(one, basis.length) || one.start < (kept.at(-1)?.end ?? 0)) return null;
		const { start, end, replacement, source, state, earlier } = one;
		const kind: IdentifierKind = one.kind;
		kept.push({ start, end, kind, replacement, source, state, earlier, reason: "" });
	}
	return { version, decisions: kept };
}

/** Forgets what was kept, once it is approved or given up. */
export function forgetDecisions(place: Place, testimony: string): void {
	place.removeItem(keyFor(testimony));
}
