import { memo } from "react";
import { Group } from "react-aria-components";
import { CODING } from "../../wording/coding.fr.ts";
import type { Turn } from "./arrange-turns.ts";
import { type CodableText, wordsAt } from "./codable-text.ts";
import { formatTime } from "./format-time.ts";
import { type Painting, splitPieces } from "./split-pieces.ts";

const CLASSES = [
	["isCause", "coding-cause"],
	["isCurrent", "coding-current"],
	["isSelected", "coding-selected"],
] as const;

/** Who speaks, when it matters: the witness of a form needs no name. */
function speakerOf({ frame, canBeCoded }: Turn): string | null {
	if (frame.kind === "answer" && canBeCoded) return null;
	const who =
		frame.speaker === "witness" && !canBeCoded ? CODING.otherWitness : CODING.speaker(frame.speaker);
	return CODING.turn(who, frame.fromMs === undefined ? null : formatTime(frame.fromMs));
}

/** One answer or turn: its sentences can be moved over one by one, what is not the witness's is there to be read. */
export const CodedTurn = memo(function CodedTurn({
	text,
	turn,
	painting,
	idOf,
}: {
	text: CodableText;
	turn: Turn;
	painting: Painting;
	idOf: (sentence: number) => string;
}) {
	const speaker = speakerOf(turn);
	return (
		<Group
			aria-label={speaker ?? CODING.speaker("witness")}
			className={turn.canBeCoded ? "coding-turn" : "coding-turn coding-turn-other"}
		>
			{speaker === null ? null : (
				<p className="coding-speaker" aria-hidden="true">
					{speaker}
				</p>
			)}
			<div role="presentation" className="coding-words">
				{turn.stretches.map((stretch) => (
					<span
						key={stretch.sentence}
						id={idOf(stretch.sentence)}
						role="option"
						tabIndex={-1}
						aria-selected={
							painting.selected !== null &&
							painting.selected.start < stretch.end &&
							painting.selected.end > stretch.start
						}
						aria-disabled={!turn.canBeCoded}
					>
						{splitPieces(stretch, painting).map((piece) => (
							<span
								key={piece.start}
								data-from={piece.start}
								className={
									CLASSES.filter(([is]) => piece[is])
										.map(([, name]) => name)
										.join(" ") || undefined
								}
							>
								{wordsAt(text, piece)}
							</span>
						))}
					</span>
				))}
			</div>
		</Group>
	);
});
