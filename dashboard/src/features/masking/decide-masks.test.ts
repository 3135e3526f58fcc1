import type { PassageFrame } from "@portevoix/data/vocabulary/frame";
import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { describe, expect, it } from "vitest";
import { type Act, type Desk, decideMasks, nextOpen } from "./decide-masks.ts";
import { keyOf } from "./masking-decision.ts";
import { readOriginal } from "./read-original.ts";
import { settleDecisions } from "./settle-decisions.ts";

const body = "😀 Odile vit à Trouvaux. Odile appelle. Rose aussi.";
const frames: PassageFrame[] = [{ start: 0, end: [...body].length, kind: "answer", speaker: "witness" }];
const original = readOriginal(body, frames);

/** Where the nth time of these words stands, in code points. */
const at = (words: string, nth = 0) => {
	let unit = -1;
	for (let time = 0; time <= nth; time += 1) unit = body.indexOf(words, unit + 1);
	const start = [...body.slice(0, unit)].length;
	return { start, end: start + [...words].length };
};
const proposal = (
	words: string,
	nth: number,
	kind: MaskProposal["kind"],
	replacement: string,
): MaskProposal => ({
	...at(words, nth),
	...{ kind, text: words, replacement, confidence: 1, reason: "essai" },
});
const proposals = [
	proposal("Odile", 0, "person", "[Prénom A]"),
	proposal("Trouvaux", 0, "place", "[commune A]"),
	proposal("Odile", 1, "person", "[Prénom A]"),
];
const begin = (): Desk => {
	const decisions = settleDecisions(original, proposals, []);
	return { decisions, current: keyOf(decisions[0]!), past: [] };
};
const after = (...acts: Act[]) =>
	acts.reduce((desk, act) => decideMasks({ original, proposals }, desk, act), begin());
const states = ({ decisions }: Desk) => decisions.map(({ state }) => state).join(" ");
const key = (words: string, nth = 0) => keyOf(at(words, nth));

describe("deciding", () => {
	it("masks, leaves, and goes on to the next open one, round the end", () => {
		const desk = after({ do: "mask", key: key("Odile", 1) });
		expect(states(desk)).toBe("open open masked");
		expect(desk.current).toBe(key("Odile"));
		const left = decideMasks({ original, proposals }, desk, { do: "leave", key: key("Odile") });
		expect(states(left)).toBe("left open masked");
		expect(left.current).toBe(key("Trouvaux"));
	});
	it("stays where it is when everything is decided", () => {
		const desk = after({ do: "mask-kind", kind: "person" }, { do: "leave", key: key("Trouvaux") });
		expect(states(desk)).toBe("masked left masked");
		expect(desk.current).toBe(key("Trouvaux"));
		expect(nextOpen(desk)).toBeNull();
	});
	it("masks a kind without touching what a person left", () => {
		const desk = after({ do: "leave", key: key("Odile", 1) }, { do: "mask-kind", kind: "person" });
		expect(states(desk)).toBe("masked open left");
	});
	it("gives the same words the same replacement, and masks only the one that was rewritten", () => {
		const desk = after({ do: "replace", key: key("Odile"), replacement: " [ma sœur] " });
		expect(desk.decisions.map(({ replacement }) => replacement)).toEqual([
			...["[ma sœur]", "[commune A]", "[ma sœur]"],
		]);
		expect(states(desk)).toBe("masked open open");
	});
	it("refuses an empty replacement", () => {
		expect(after({ do: "replace", key: key("Odile"), replacement: "  " })).toEqual(begin());
	});
	it("adds over what was proposed, and gives it back open when the addition is taken away", () => {
		const wide = at("vit à Trouvaux");
		const added = after({ do: "add", spans: [wide], kind: "condition", replacement: "[trait rare]" });
		expect(added.decisions.map((one) => [keyOf(one), one.source])).toEqual([
			[key("Odile"), "detector"],
			[keyOf(wide), "person"],
			[key("Odile", 1), "detector"],
		]);
		const back = decideMasks({ original, proposals }, added, { do: "leave", key: keyOf(wide) });
		expect(back.decisions).toEqual(begin().decisions);
	});
	it("takes acts back one by one, and looks at what changed", () => {
		const desk = after(
			{ do: "mask", key: key("Odile") },
			{ do: "mask", key: key("Trouvaux") },
			{ do: "undo" },
		);
		expect(states(desk)).toBe("masked open open");
		expect(desk.current).toBe(key("Trouvaux"));
		const first = decideMasks({ original, proposals }, desk, { do: "undo" });
		expect(first.decisions).toEqual(begin().decisions);
		expect(decideMasks({ original, proposals }, first, { do: "undo" })).toBe(first);
	});
	it("steps inside the list and stops at its ends", () => {
		expect(after({ do: "step", by: -1 }).current).toBe(key("Odile"));
		expect(after({ do: "step", by: 1 }, { do: "step", by: 1 }, { do: "step", by: 1 }).current).toBe(
			key("Odile", 1),
		);
	});
});
