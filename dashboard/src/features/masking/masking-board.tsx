import type { MaskProposal } from "@portevoix/data/vocabulary/identifier";
import { codePointLength, type Span } from "@portevoix/data/vocabulary/text";
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { MASKING } from "../../wording/masking.fr.ts";
import { AddMask } from "./add-mask.tsx";
import type { Beginning } from "./begin-decisions.ts";
import { BoardNotice } from "./board-notice.tsx";
import { type Act, type Desk, decideMasks, nextOpen } from "./decide-masks.ts";
import { DecisionList } from "./decision-list.tsx";
import { keepDecisions } from "./keep-decisions.ts";
import { keyOf } from "./masking-decision.ts";
import { MaskingFoot } from "./masking-foot.tsx";
import type { Approved } from "./masking-testimony.tsx";
import { chosenSpan, cursorAt, type WordCursor } from "./move-word-cursor.ts";
import { frameOf } from "./read-original.ts";
import { RereadStep } from "./reread-step.tsx";
import { sayAct } from "./say-act.ts";
import { TextRows } from "./text-rows.tsx";
import type { Masking } from "./use-masking.ts";
import { WordChooser } from "./word-chooser.tsx";

/** Both texts, the decisions, and the way to the approval. */
export function MaskingBoard({
	masking,
	beginning,
	proposals,
	onDone,
	onSee,
}: {
	masking: Masking;
	beginning: Beginning;
	proposals: readonly MaskProposal[];
	onDone: (done: Approved) => void;
	onSee: () => void;
}) {
	const { original, version } = beginning;
	const [desk, act] = useReducer(
		(before: Desk, done: Act) => decideMasks({ original, proposals }, before, done),
		null,
		(): Desk => {
			const begun: Desk = { decisions: beginning.decisions, current: null, past: [] };
			return decideMasks({ original, proposals }, begun, {
				do: nextOpen(begun) ? "next-open" : "step",
				by: 1,
			});
		},
	);
	const [cursor, setCursor] = useState<WordCursor | null>(null);
	const [crossed, setCrossed] = useState(false);
	const [adding, setAdding] = useState<Span | null>(null);
	const [rereading, setRereading] = useState(false);
	const [said, setSaid] = useState("");
	const [wanted, setWanted] = useState(0);
	const chosen = useMemo(() => (cursor ? chosenSpan(original, cursor) : null), [original, cursor]);
	const open = desk.decisions.filter(({ state }) => state === "open").length;
	const { decisions } = desk;

	useEffect(() => {
		const basis = { testimony: masking.id, version, length: codePointLength(original.body) };
		keepDecisions(window.sessionStorage, basis, decisions);
	}, [masking.id, version, original, decisions]);

	const tell = (done: Act) => {
		const after = decideMasks({ original, proposals }, desk, done);
		setSaid(sayAct(done, desk, after));
		act(done);
	};
	const look = useCallback((key: string) => act({ do: "look", key }), []);
	const move = useCallback((to: WordCursor | null) => {
		setCrossed(false);
		setCursor(to);
	}, []);
	const choose = useCallback(
		(span: Span) => {
			const whole = cursorAt(original, span);
			const words = whole ? chosenSpan(original, whole) : null;
			move(whole);
			if (span.start === span.end) return;
			// Half a word would leave the other half to be guessed from.
			const wide = words
				? { start: Math.min(words.start, span.start), end: Math.max(words.end, span.end) }
				: span;
			if (frameOf(original, wide)) setAdding(wide);
			else setCrossed(true);
		},
		[original, move],
	);

	if (rereading) {
		return (
			<RereadStep
				masking={masking}
				version={version}
				original={original}
				decisions={decisions}
				onBack={() => {
					setRereading(false);
					setWanted(wanted + 1);
				}}
				onDone={onDone}
				onSee={onSee}
			/>
		);
	}
	return (
		<>
			{masking.version === null ? null : (
				<BoardNotice masking={masking} recovered={beginning.recovered} onSee={onSee} />
			)}
			<div className="masking-board">
				<div className="masking-texts">
					<div className="masking-heads">
						<div>
							<h2>{MASKING.original}</h2>
							<p className="secondary small">{MASKING.originalHint}</p>
						</div>
						<div>
							<h2>{MASKING.working}</h2>
							<p className="secondary small">{MASKING.workingHint((masking.version ?? 0) + 1)}</p>
						</div>
					</div>
					<WordChooser
						original={original}
						cursor={cursor}
						crossed={crossed}
						onMove={move}
						onCrossed={() => setCrossed(true)}
						onChoose={setAdding}
					/>
					<TextRows
						original={original}
						decisions={decisions}
						current={desk.current}
						chosen={chosen}
						onLook={look}
						onChoose={choose}
					/>
				</div>
				<DecisionList original={original} desk={desk} wanted={wanted} onAct={tell} />
			</div>
			<p className="visually-hidden" role="status">
				{said}
			</p>
			{adding ? (
				<AddMask
					original={original}
					span={adding}
					decisions={decisions}
					onClose={() => setAdding(null)}
					onAdd={(added) => {
						tell({ do: "add", ...added });
						setAdding(null);
					}}
				/>
			) : null}
			<MaskingFoot
				open={open}
				onNext={() => {
					const here = decisions.find((one) => keyOf(one) === desk.current);
					if (here?.state !== "open") act({ do: "next-open" });
					setWanted(wanted + 1);
				}}
				onReread={() => setRereading(true)}
			/>
		</>
	);
}
