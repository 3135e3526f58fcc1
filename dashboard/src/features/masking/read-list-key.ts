import type { Act } from "./decide-masks.ts";
import { keyOf, type MaskingDecision } from "./masking-decision.ts";

type Pressed = {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
};

/** What a key means on a decision that has the focus: an act, `write` for another replacement, or nothing. */
export function readListKey(pressed: Pressed, decision: MaskingDecision): Act | "write" | null {
	const { key, ctrlKey, altKey, metaKey } = pressed;
	if (altKey) return null;
	if (ctrlKey || metaKey) return key.toLowerCase() === "z" && !pressed.shiftKey ? { do: "undo" } : null;
	switch (key) {
		case "ArrowDown":
			return { do: "step", by: 1 };
		case "ArrowUp":
			return { do: "step", by: -1 };
		case "Enter":
			return { do: "mask", key: keyOf(decision) };
		case "Delete":
		case "Backspace":
			return { do: "leave", key: keyOf(decision) };
		case "F2":
		case "r":
		case "R":
			return "write";
		case "a":
		case "A":
			return { do: "mask-kind", kind: decision.kind };
		default:
			return null;
	}
}
