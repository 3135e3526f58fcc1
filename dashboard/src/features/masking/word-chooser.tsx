import type { Span } from "@portevoix/data/vocabulary/text";
import { type KeyboardEvent, useId } from "react";
import { Button } from "../../components/button.tsx";
import { MASKING } from "../../wording/masking.fr.ts";
import { chosenSpan, moveWordCursor, type WordCursor, type WordStep } from "./move-word-cursor.ts";
import { type Original, wordsAt } from "./read-original.ts";

const STEPS: Readonly<Record<string, Pick<WordStep, "by" | "unit">>> = {
	ArrowRight: { by: 1, unit: "word" },
	ArrowLeft: { by: -1, unit: "word" },
	ArrowDown: { by: 1, unit: "row" },
	ArrowUp: { by: -1, unit: "row" },
};

/**
 * The keyboard's way into the original: a field that shows the chosen words while the arrows walk through the text. A
 * native read-only field, so that a screen reader hands over the arrows and reads what is chosen.
 */
export function WordChooser({
	original,
	cursor,
	crossed,
	onMove,
	onCrossed,
	onChoose,
}: {
	original: Original;
	cursor: WordCursor | null;
	/** Whether somebody tried to choose over two answers or turns. */
	crossed: boolean;
	onMove: (cursor: WordCursor | null) => void;
	onCrossed: () => void;
	onChoose: (span: Span) => void;
}) {
	const id = useId();
	const span = cursor ? chosenSpan(original, cursor) : null;
	const words = span ? MASKING.cursor.chosen(wordsAt(original, span).replaceAll("\n", " ")) : "";
	const onKeyDown = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
			event.preventDefault();
			const moved = moveWordCursor(original, cursor, { ...step, extend: event.shiftKey });
			onMove(moved);
			if (moved === cursor && event.shiftKey) onCrossed();
		} else if (event.key === "Enter" && span) {
			event.preventDefault();
			onChoose(span);
		} else if (event.key === "Escape" && cursor) {
			onMove(null);
		}
	};
	return (
		<div className="masking-chooser">
			<label htmlFor={id}>{MASKING.cursor.label}</label>
			<div className="masking-chooser-line">
				<input
					id={id}
					readOnly
					value={words}
					placeholder={MASKING.cursor.none}
					aria-describedby={`${id}-hint`}
					onKeyDown={onKeyDown}
				/>
				{span ? <Button onPress={() => onChoose(span)}>{MASKING.add.open}</Button> : null}
			</div>
			<span className={crossed ? "small masking-care" : "hint small"} id={`${id}-hint`} role="status">
				{crossed ? MASKING.cursor.crossed : MASKING.cursor.hint}
			</span>
			<span className="visually-hidden" role="status">
				{words}
			</span>
		</div>
	);
}
