import type { IdentifierKind, MaskProposal } from "@portevoix/data/vocabulary/identifier";
import type { Span } from "@portevoix/data/vocabulary/text";
import { keyOf, type MaskingDecision, overlap } from "./masking-decision.ts";
import { type Original, wordsAt } from "./read-original.ts";
import { settleDecisions } from "./settle-decisions.ts";

/** The decisions, which of them one looks at, and what they were before each act. */
export type Desk = {
	readonly decisions: readonly MaskingDecision[];
	readonly current: string | null;
	readonly past: readonly (readonly MaskingDecision[])[];
};

export type Act =
	| { readonly do: "look"; readonly key: string }
	| { readonly do: "step"; readonly by: 1 | -1 }
	| { readonly do: "next-open" }
	| { readonly do: "mask" | "leave"; readonly key: string }
	| { readonly do: "mask-kind"; readonly kind: IdentifierKind }
	| { readonly do: "replace"; readonly key: string; readonly replacement: string }
	| {
			readonly do: "add";
			readonly spans: readonly Span[];
			readonly kind: IdentifierKind;
			readonly replacement: string;
	  }
	| { readonly do: "undo" };

/** How many acts can be taken back. */
const REMEMBERED = 100;

/** The same words, however they are written. */
export const sameWords = (original: Original, span: Span): string =>
	wordsAt(original, span).toLocaleLowerCase("fr");

/** The first open decision after the current one, round the end; null when all is decided. */
export function nextOpen({ decisions, current }: Desk): string | null {
	const at = decisions.findIndex((decision) => keyOf(decision) === current);
	const order = [...decisions.slice(at + 1), ...decisions.slice(0, at + 1)];
	const found = order.find(({ state }) => state === "open");
	return found ? keyOf(found) : null;
}

function changed(desk: Desk, decisions: readonly MaskingDecision[]): Desk {
	return { ...desk, decisions, past: [...desk.past, desk.decisions].slice(-REMEMBERED) };
}

/** After a decision one looks at the next open one, or stays. */
function goOn(desk: Desk): Desk {
	return { ...desk, current: nextOpen(desk) ?? desk.current };
}

/** What follows from one act. Acts on something that is no longer there change nothing. */
export function decideMasks(
	{ original, proposals }: { readonly original: Original; readonly proposals: readonly MaskProposal[] },
	desk: Desk,
	act: Act,
): Desk {
	const { decisions } = desk;
	const find = (key: string) => decisions.findIndex((decision) => keyOf(decision) === key);
	switch (act.do) {
		case "look":
			return find(act.key) < 0 ? desk : { ...desk, current: act.key };
		case "step": {
			const at = desk.current === null ? -act.by : find(desk.current);
			const to = decisions[Math.min(decisions.length - 1, Math.max(0, at + act.by))];
			return to ? { ...desk, current: keyOf(to) } : desk;
		}
		case "next-open":
			return goOn(desk);
		case "mask":
		case "leave": {
			const at = find(act.key);
			const one = decisions[at];
			if (!one) return desk;
			if (act.do === "leave" && one.source === "person") {
				// What a person added and takes back is not there any more; what it had covered is to be decided again.
				const rest = decisions.filter((decision) => decision !== one);
				const decided = changed(desk, settleDecisions(original, proposals, rest));
				const near = decided.decisions.find((decision) => decision.start >= one.start);
				return goOn({ ...decided, current: near ? keyOf(near) : null });
			}
			const state = act.do === "mask" ? "masked" : "left";
			return goOn({ ...changed(desk, decisions.with(at, { ...one, state })), current: act.key });
		}
		case "mask-kind":
			return goOn(
				changed(
					desk,
					decisions.map((one) =>
						one.kind === act.kind && one.state === "open" ? { ...one, state: "masked" } : one,
					),
				),
			);
		case "replace": {
			const one = decisions[find(act.key)];
			if (!one || act.replacement.trim() === "") return desk;
			const replacement = act.replacement.trim();
			const words = sameWords(original, one);
			// The same words keep the same replacement everywhere: two names for one person would make two people.
			return changed(
				desk,
				decisions.map((other) => {
					if (other === one) return { ...one, replacement, state: "masked" };
					return sameWords(original, other) === words ? { ...other, replacement } : other;
				}),
			);
		}
		case "add": {
			const { spans, kind, replacement } = act;
			const kept = decisions.filter((decision) => !spans.some((span) => overlap(span, decision)));
			const added = spans.map(
				({ start, end }): MaskingDecision => ({
					...{ start, end, kind, replacement },
					...{ source: "person", state: "masked", reason: "", earlier: false },
				}),
			);
			const first = spans[0];
			const words = first ? sameWords(original, first) : "";
			const alike = kept.map((one) => (sameWords(original, one) === words ? { ...one, replacement } : one));
			const all = [...alike, ...added].sort((a, b) => a.start - b.start);
			return { ...changed(desk, all), current: first ? keyOf(first) : desk.current };
		}
		case "undo": {
			const before = desk.past.at(-1);
			if (!before) return desk;
			// One looks again at what the act had changed.
			const there = before.find(
				(one) =>
					!decisions.some(
						(now) =>
							keyOf(now) === keyOf(one) && now.state === one.state && now.replacement === one.replacement,
					),
			);
			return {
				decisions: before,
				past: desk.past.slice(0, -1),
				current: there ? keyOf(there) : desk.current,
			};
		}
	}
}
