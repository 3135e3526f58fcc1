import type { CodeEntry, Stance } from "@portevoix/data/vocabulary/code";
import type { Span } from "@portevoix/data/vocabulary/text";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { CODING } from "../../wording/coding.fr.ts";
import type { Marks } from "./act.ts";
import { arrangePassages, type Passage, passageAt } from "./arrange-passages.ts";
import { type CodableText, frameOf, isCodable, wordsAt } from "./codable-text.ts";
import { sheetKey } from "./coding-queries.ts";
import type { CodingSheet } from "./coding-sheet.ts";
import { cursorAt } from "./cursor-at.ts";
import { describePassage, labelOf, stanceName } from "./describe-passage.ts";
import { marksOf } from "./marks-of.ts";
import { type Cursor, moveCursor, type Step, selectionOf } from "./move-cursor.ts";
import { resizeSpan } from "./resize-span.ts";
import { useActs } from "./use-acts.ts";

/**
 * Where a coder is in one testimony and what they can do there. What is read at the moment of an act comes from the
 * cache and from refs: two keys may follow each other faster than the page is drawn.
 */
export function useCoder(
	sheet: CodingSheet,
	text: CodableText,
	codes: ReadonlyMap<string, CodeEntry>,
	openAt: number | null,
) {
	const { reference, id: testimonyId } = sheet.testimony;
	const cache = useQueryClient();
	const acts = useActs(reference, testimonyId);
	const now = useRef<{ cursor: Cursor | null; currentKey: string | null; stance: Stance | null }>({
		cursor: cursorAt(text, openAt),
		currentKey: null,
		stance: null,
	});
	const [place, setPlace] = useState(now.current);
	const [said, setSaid] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const passages = useMemo(() => arrangePassages(sheet, codes, acts.keyOf), [sheet, codes, acts.keyOf]);

	const go = (change: Partial<typeof now.current>) => {
		now.current = { ...now.current, ...change };
		setPlace(now.current);
		setProblem(null);
	};
	const latest = () => {
		const known = cache.getQueryData<CodingSheet>(sheetKey(reference)) ?? sheet;
		return arrangePassages(known, codes, acts.keyOf);
	};
	const current = () => latest().find(({ key }) => key === now.current.currentKey) ?? null;
	const selected = (): Span | null => (now.current.cursor ? selectionOf(now.current.cursor) : null);
	const choose = (passage: Passage) => {
		const span = { start: passage.start, end: passage.end };
		go({ cursor: { anchor: span, head: span }, currentKey: passage.key, stance: null });
		setSaid(describePassage(passage));
	};
	/** Makes a passage current after an act was taken back or done again; the cursor goes there when it exists. */
	const show = (key: string | null) => {
		const passage = latest().find((one) => one.key === key);
		go(passage ? { currentKey: key, cursor: { anchor: passage, head: passage } } : { currentKey: null });
	};
	const select = (cursor: Cursor | null) => {
		if (cursor === null) return;
		const passage = passageAt(latest(), selectionOf(cursor));
		go({ cursor, currentKey: passage?.key ?? null });
		setSaid(passage ? describePassage(passage) : "");
	};
	const move = (step: Step) => {
		const cursor = moveCursor(text, now.current.cursor, step);
		select(cursor);
		if (cursor && (step.extend || step.unit === "word")) setSaid(wordsAt(text, selectionOf(cursor)));
	};
	const replace = (passage: Passage, after: Marks) => {
		acts.act({ kind: "replace", handle: passage.key, before: marksOf(passage), after });
	};

	return {
		...place,
		passages,
		said,
		problem,
		failure: acts.failure,
		depth: acts.depth,
		settled: acts.settled,
		choose,
		select,
		move,
		refuseSelection: () => setProblem(CODING.acrossTurns),
		leave: () => {
			go({ cursor: null, currentKey: null, stance: null });
			setSaid("");
		},
		/** To the passage before or after; from nowhere, to the first one. */
		step: (by: 1 | -1) => {
			const all = latest();
			const at = all.findIndex(({ key }) => key === now.current.currentKey);
			const start = selected()?.start ?? -1;
			const near =
				by === 1 ? all.find((one) => one.start >= start) : all.findLast((one) => one.start <= start);
			const to = at === -1 ? near : all[at + by];
			if (to) choose(to);
			return to ?? null;
		},
		/** Puts a code on what is selected; false when nothing that can be coded is. */
		apply: (code: CodeEntry): boolean => {
			const span = selected();
			if (!span || !isCodable(text, frameOf(text, span))) {
				setProblem(span ? CODING.notCodable : CODING.selectFirst);
				return false;
			}
			const { stance } = now.current;
			const same = latest().find(
				(one) => one.coding && one.codeKey === code.key && one.start === span.start && one.end === span.end,
			);
			if (same) {
				go({ currentKey: same.key, stance: null });
				if (stance !== null && stance !== same.stance) replace(same, { ...marksOf(same), stance });
				setSaid(describePassage(same));
				return true;
			}
			const handle = acts.newHandle();
			acts.act({ kind: "apply", handle, code: code.key, stance, span });
			go({ currentKey: handle, stance: null });
			setSaid(CODING.said.applied(code.label, stanceName(stance)));
			return true;
		},
		/** Sets the sense of the current coding when it is what is selected, else of the next code. */
		setStance: (stance: Stance | null) => {
			const passage = current();
			const span = selected();
			const isMeant = passage?.coding && passage.start === span?.start && passage.end === span.end;
			if (passage && isMeant) {
				if (passage.stance !== stance) replace(passage, { ...marksOf(passage), stance });
				setSaid(CODING.said.replaced(labelOf(passage), stanceName(stance)));
				return;
			}
			go({ stance });
			setSaid(CODING.said.stanceNext(stanceName(stance)));
		},
		/** Makes the current coding, or what is selected, one sentence longer or shorter. */
		resize: (by: 1 | -1) => {
			const whole = selected();
			const span = whole && resizeSpan(text, whole, by);
			if (span === null) return;
			const passage = current();
			if (!passage?.coding || passage.start !== whole?.start || passage.end !== whole.end) {
				select({ anchor: span, head: span });
				setSaid(wordsAt(text, span));
				return;
			}
			go({ cursor: { anchor: span, head: span } });
			replace(passage, { ...marksOf(passage), span });
			setSaid(CODING.said.resized(labelOf(passage)));
		},
		accept: (): boolean => {
			const passage = current();
			if (!passage?.suggestion) return false;
			const handle = acts.newHandle();
			acts.act({ kind: "accept", handle, suggestion: passage.suggestion, stance: now.current.stance });
			go({ currentKey: handle, stance: null, cursor: { anchor: passage, head: passage } });
			setSaid(CODING.said.accepted(labelOf(passage)));
			return true;
		},
		/** Refuses the current suggestion, or takes the current code off its passage; `goesOn` to the next passage. */
		remove: (goesOn: boolean) => {
			const before = latest();
			const passage = current();
			if (!passage) return;
			if (passage.suggestion) acts.act({ kind: "refuse", suggestion: passage.suggestion });
			else if (passage.coding) acts.act({ kind: "end", handle: passage.key, was: passage.coding });
			const at = before.indexOf(before.find(({ key }) => key === passage.key) ?? passage);
			const next = goesOn ? (before[at + 1] ?? before[at - 1]) : undefined;
			if (next) choose(next);
			else go({ currentKey: null });
			const label = labelOf(passage);
			setSaid(passage.suggestion ? CODING.said.refused(label) : CODING.said.ended(label));
		},
		star: () => {
			const passage = current();
			if (!passage?.coding) return;
			const on = !passage.coding.starred;
			acts.act({ kind: "star", handle: passage.key, on });
			setSaid(on ? CODING.said.starred : CODING.said.unstarred);
		},
		undo: () => {
			const act = acts.undo();
			if (act) show("handle" in act && act.kind !== "accept" ? act.handle : act.suggestion.id);
			setSaid(act ? CODING.said.undone : CODING.said.nothingToUndo);
		},
		redo: () => {
			const act = acts.redo();
			if (act) show("handle" in act ? act.handle : null);
			setSaid(act ? CODING.said.redone : CODING.said.nothingToRedo);
		},
		say: setSaid,
	};
}

export type Coder = ReturnType<typeof useCoder>;
