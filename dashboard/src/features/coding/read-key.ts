import type { Stance } from "@portevoix/data/vocabulary/code";
import type { Step } from "./move-cursor.ts";

/** The six senses in the order of the keys 1 to 6. */
export const STANCES: readonly Stance[] = ["obstacle", "help", "added-value", "cause", "need", "solution"];

/** What a key means while the text or the list of passages has the focus. */
export type KeyIntent =
	| ({ readonly do: "move" } & Step)
	| { readonly do: "passage"; readonly by: 1 | -1 }
	| { readonly do: "search"; readonly letter: string }
	| { readonly do: "stance"; readonly stance: Stance | null }
	| { readonly do: "accept" }
	| { readonly do: "remove" }
	| { readonly do: "star" }
	| { readonly do: "leave" };

export type PressedKey = {
	readonly key: string;
	/** The place of the key: on a Belgian keyboard the digits need Shift, their places do not. */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
};

const ARROWS: Readonly<Record<string, { unit: Step["unit"]; by: 1 | -1 }>> = {
	ArrowDown: { unit: "sentence", by: 1 },
	ArrowUp: { unit: "sentence", by: -1 },
	ArrowRight: { unit: "word", by: 1 },
	ArrowLeft: { unit: "word", by: -1 },
};

/** The intent of a key, null when it is the browser's. Keys with Ctrl or the command key are never taken here. */
export function readKey({ key, code, shiftKey, altKey, ctrlKey, metaKey }: PressedKey): KeyIntent | null {
	if (ctrlKey || metaKey) return null;
	const arrow = ARROWS[key];
	if (arrow) {
		if (!altKey) return { do: "move", ...arrow, extend: shiftKey };
		return arrow.unit === "sentence" ? { do: "passage", by: arrow.by } : null;
	}
	if (altKey) return null;
	if (key === "Enter") return { do: "accept" };
	if (key === "Delete" || key === "Backspace") return { do: "remove" };
	if (key === "Escape") return { do: "leave" };
	if (key === "*") return { do: "star" };
	const digit = /^(?:Digit|Numpad)([0-6])$/.exec(code)?.[1];
	if (digit !== undefined) return { do: "stance", stance: STANCES[Number(digit) - 1] ?? null };
	return /^\p{L}$/u.test(key) ? { do: "search", letter: key } : null;
}
