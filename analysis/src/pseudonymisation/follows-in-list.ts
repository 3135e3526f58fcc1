import type { Token } from "./read-words.ts";

/** Whether only marks of a list stand between a person just found and a token. */
export function followsInList(tokens: readonly Token[], last: number, index: number): boolean {
	if (index <= last || index - last > 3) return false;
	for (let at = last; at < index; at += 1) {
		if (!/^(?:[,;/&•–-]|et)$/.test(tokens[at]!.text) && tokens[at]!.shape !== "break") return false;
	}
	return tokens[last]!.shape !== "break" || tokens[last + 1]?.text === "•";
}
