import { Button } from "../../components/button.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import { type CodableText, wordsAt } from "./codable-text.ts";
import { selectionOf } from "./move-cursor.ts";
import type { Coder } from "./use-coder.ts";

/** What is selected, with buttons for fingers, and what was done last; a refusal stands here too. */
export function SelectionBar({ text, coder }: { text: CodableText; coder: Coder }) {
	const span = coder.cursor ? selectionOf(coder.cursor) : null;
	const words = span ? (wordsAt(text, span).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) : 0;
	return (
		<div className="coding-selection">
			<p className="small">{span ? CODING.selection(words) : CODING.noSelection}</p>
			{span ? (
				<>
					<Button onPress={() => coder.resize(-1)} aria-label={CODING.lessLabel}>
						{CODING.lessSentence}
					</Button>
					<Button onPress={() => coder.resize(1)} aria-label={CODING.moreLabel}>
						{CODING.moreSentence}
					</Button>
				</>
			) : null}
			<Button kind="quiet" isDisabled={coder.depth.done === 0} onPress={coder.undo}>
				{CODING.undo}
			</Button>
			<Button kind="quiet" isDisabled={coder.depth.undone === 0} onPress={coder.redo}>
				{CODING.redo}
			</Button>
		</div>
	);
}
