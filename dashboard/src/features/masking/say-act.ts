import { MASKING } from "../../wording/masking.fr.ts";
import type { Act, Desk } from "./decide-masks.ts";
import { keyOf } from "./masking-decision.ts";

const openIn = ({ decisions }: Desk) => decisions.filter(({ state }) => state === "open").length;

/** What a screen reader hears after an act; nothing after a mere movement, which the focus tells. */
export function sayAct(act: Act, before: Desk, after: Desk): string {
	const words = MASKING.said;
	const said = () => {
		switch (act.do) {
			case "mask":
			case "replace": {
				const one = after.decisions.find((decision) => keyOf(decision) === act.key);
				return one ? words.masked(one.replacement) : "";
			}
			case "leave":
				return words.left;
			case "mask-kind":
				return words.many(openIn(before) - openIn(after));
			case "add":
				return words.added(act.spans.length);
			case "undo":
				return before.past.length > 0 ? words.undone : "";
			default:
				return "";
		}
	};
	const sentence = said();
	const allDone = sentence !== "" && openIn(after) === 0 && openIn(before) > 0;
	return allDone ? `${sentence} ${words.allDone}` : sentence;
}
