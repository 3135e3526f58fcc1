import type { Turn } from "./transcript.ts";

/** A silence longer than this, in milliseconds, begins a paragraph. */
const PARAGRAPH = 2_000;

/**
 * Joins what one speaker says in consecutive pieces into one turn, from the first time to the last. Pieces of timed text
 * are joined by a space, or by a blank line after a silence of more than two seconds; pieces without times, and
 * words after a dash, by a line end.
 */
export function joinTurns(pieces: readonly Turn[]): Turn[] {
	const turns: { turn: Turn; texts: string[] }[] = [];
	for (const piece of pieces) {
		const open = turns.at(-1);
		if (!open || open.turn.speaker !== piece.speaker) {
			turns.push({ turn: { ...piece }, texts: [piece.text] });
			continue;
		}
		const { turn, texts } = open;
		const timed = turn.toMs !== undefined && piece.fromMs !== undefined;
		const silence = timed ? (piece.fromMs ?? 0) - (turn.toMs ?? 0) : 0;
		const dash = /^[-–—]/.test(piece.text);
		texts.push(
			!timed || (dash && silence <= PARAGRAPH) ? "\n" : silence > PARAGRAPH ? "\n\n" : " ",
			piece.text,
		);
		if (piece.toMs !== undefined) turn.toMs = Math.max(turn.toMs ?? 0, piece.toMs);
	}
	return turns.map(({ turn, texts }) => ({ ...turn, text: texts.join("") }));
}
