import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef } from "react";
import { CODING } from "../../wording/coding.fr.ts";
import { arrangeTurns } from "./arrange-turns.ts";
import type { CodableText } from "./codable-text.ts";
import { CodedTurn } from "./coded-turn.tsx";
import { stanceName } from "./describe-passage.ts";
import { findCodePoint } from "./find-code-point.ts";
import { layOutLanes } from "./lay-out-lanes.ts";
import { MarginBrackets, type MarginKind, marginWidth } from "./margin-brackets.tsx";
import { selectionOf } from "./move-cursor.ts";
import { selectDragged } from "./select-dragged.ts";
import type { Coder } from "./use-coder.ts";
import { useExtents } from "./use-extents.ts";

/** A finger takes time to place the ends of a selection. */
const FINGER_RESTS = 600;

/** The text with its brackets. It has the focus as a whole; arrows move a cursor over its sentences and words. */
export function TextPane({
	text,
	coder,
	sigla,
	kind,
	focusRef,
	onKeyDown,
}: {
	text: CodableText;
	coder: Coder;
	sigla: ReadonlyMap<string, string>;
	kind: MarginKind;
	focusRef: RefObject<HTMLDivElement | null>;
	onKeyDown: (event: KeyboardEvent) => void;
}) {
	const base = useId();
	const help = `${base}-help`;
	const idOf = useMemo(() => (sentence: number) => `${base}-${sentence}`, [base]);
	const turns = useMemo(() => arrangeTurns(text), [text]);
	const { passages, cursor, currentKey } = coder;
	const measured = useExtents(focusRef, text, passages);
	const lanes = Math.max(0, ...layOutLanes(measured.extents)) + 1;
	const selected = cursor ? selectionOf(cursor) : null;
	const head = cursor ? text.sentences.findLastIndex((sentence) => sentence.start <= cursor.head.start) : -1;

	const take = useRef(coder);
	useEffect(() => {
		take.current = coder;
	});
	useEffect(() => {
		const root = focusRef.current;
		if (!root) return;
		let pointerIsDown = false;
		let resting: ReturnType<typeof setTimeout> | undefined;
		const commit = (alsoPoint: boolean) => {
			const native = document.getSelection();
			if (!native || native.rangeCount === 0 || (native.isCollapsed && !alsoPoint)) return;
			const range = native.getRangeAt(0);
			const start = findCodePoint(root, text, range.startContainer, range.startOffset);
			const end = findCodePoint(root, text, range.endContainer, range.endOffset);
			if (start === null || end === null) return;
			const dragged = selectDragged(text, { start, end });
			if (dragged) take.current.select(dragged);
			else take.current.refuseSelection();
		};
		const down = () => {
			pointerIsDown = true;
		};
		const up = (event: PointerEvent) => {
			if (!pointerIsDown) return;
			pointerIsDown = false;
			if (event.pointerType !== "mouse") return;
			// The browser settles its own selection after this event.
			setTimeout(() => {
				commit(true);
				document.getSelection()?.removeAllRanges();
				// The text has the focus as a whole, not the sentence that was clicked.
				root.focus({ preventScroll: true });
			});
		};
		const changed = () => {
			clearTimeout(resting);
			if (!pointerIsDown) resting = setTimeout(() => commit(false), FINGER_RESTS);
		};
		const tapped = (event: MouseEvent) => {
			const isMouse = event instanceof PointerEvent && event.pointerType === "mouse";
			const piece = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-from]") : null;
			const native = document.getSelection();
			if (isMouse || !piece || (native && !native.isCollapsed)) return;
			// A finger that taps makes no selection of its own: it means the sentence under it.
			const point = Number(piece.dataset.from);
			const sentence = selectDragged(text, { start: point, end: point });
			if (sentence) take.current.select(sentence);
		};
		root.addEventListener("pointerdown", down);
		document.addEventListener("pointerup", up);
		document.addEventListener("selectionchange", changed);
		root.addEventListener("click", tapped);
		return () => {
			clearTimeout(resting);
			root.removeEventListener("pointerdown", down);
			document.removeEventListener("pointerup", up);
			document.removeEventListener("selectionchange", changed);
			root.removeEventListener("click", tapped);
		};
	}, [focusRef, text]);

	useEffect(() => {
		// On the page's first drawing nothing has the focus yet: a link may lead to a place far below.
		const elsewhere = document.activeElement !== focusRef.current && document.activeElement !== document.body;
		if (head < 0 || elsewhere) return;
		document.getElementById(idOf(head))?.scrollIntoView({ block: "nearest" });
	}, [focusRef, head, idOf]);

	const painting = useMemo(() => {
		const current = passages.find(({ key }) => key === currentKey);
		return {
			selected: selected && { start: selected.start, end: selected.end },
			current: current ? { start: current.start, end: current.end } : null,
			causes: passages.flatMap(({ suggestion }) => suggestion?.words ?? []),
		};
	}, [passages, currentKey, selected?.start, selected?.end]);

	return (
		<div className="coding-sheet" style={{ paddingLeft: marginWidth(kind, lanes) }}>
			<MarginBrackets
				measured={measured}
				passages={passages}
				sigla={sigla}
				sense={({ suggestion, stance }) =>
					suggestion ? CODING.suggested : stance === null ? "" : stanceName(stance).toLowerCase()
				}
				currentKey={currentKey}
				kind={kind}
			/>
			<p id={help} className="visually-hidden">
				{CODING.textHelp}
			</p>
			<div
				ref={focusRef}
				role="listbox"
				tabIndex={0}
				data-pane-focus
				className="coding-text"
				aria-label={CODING.textPane}
				aria-describedby={help}
				aria-multiselectable="true"
				aria-activedescendant={head >= 0 ? idOf(head) : undefined}
				onKeyDown={onKeyDown}
			>
				{turns.map((turn) => (
					<CodedTurn key={turn.frame.start} text={text} turn={turn} painting={painting} idOf={idOf} />
				))}
			</div>
		</div>
	);
}
