import { EditorContent } from "@tiptap/react";
import { useCallback, useMemo, useRef, useState } from "react";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import { buildPlan } from "./build-plan.ts";
import { citationStatus } from "./citation-status.ts";
import type { DeskDialog } from "./desk-dialog.ts";
import { DeskDialogs } from "./desk-dialogs.tsx";
import { DeskHead } from "./desk-head.tsx";
import { DeskToolbar } from "./desk-toolbar.tsx";
import { ConflictDialog } from "./dialogs/conflict-dialog.tsx";
import { EvidenceDrawer } from "./drawer/evidence-drawer.tsx";
import { findNode } from "./find-node.ts";
import { FootnoteList } from "./footnote-list.tsx";
import { goToNode } from "./go-to-node.ts";
import { listPoints } from "./list-points.ts";
import { MarginMarks } from "./margin-marks.tsx";
import { numberDocument } from "./number-document.ts";
import { Pane } from "./pane.tsx";
import { PlanList } from "./plan-list.tsx";
import { useCodebook } from "./use-codebook.ts";
import { useDeskActs } from "./use-desk-acts.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useDeskPlace } from "./use-desk-place.ts";
import { useEvidence } from "./use-evidence.ts";
import { type OpenedDraft, usePlaidoyerEditor } from "./use-plaidoyer-editor.ts";
import { useWide } from "./use-wide.ts";
import { type Writing, WritingContext } from "./writing-context.ts";

/** The writing desk: plan at the left, the sheet in the middle, what it rests on at the right. */
export function PlaidoyerDesk({ draft }: { draft: OpenedDraft }) {
	const mayWrite = useMay("plaidoyer.write");
	const { editor, edited, cover, saving, changeCover } = usePlaidoyerEditor(draft, mayWrite);
	const { data: evidence, isFetching, dataUpdatedAt } = useEvidence(draft.id);
	const codes = useCodebook();
	const isWide = useWide();
	const place = useDeskPlace(editor);
	const [dialog, setDialog] = useState<DeskDialog | null>(null);
	const [isInsertOpen, setInsertOpen] = useState(false);
	const desk = useRef<HTMLDivElement>(null);
	const sheet = useRef<HTMLDivElement>(null);

	const statusOf = useCallback(
		(citationId: string) => citationStatus(evidence, isFetching, citationId),
		[evidence, isFetching],
	);
	const numbers = useMemo(() => numberDocument(edited), [edited]);
	const { citations, points } = useMemo(() => listPoints(edited, statusOf), [edited, statusOf]);
	const acts = useDeskActs({ draftId: draft.id, editor, saving, edited, points, openDialog: setDialog });
	useDeskKeys(desk, { nextPoint: acts.nextPoint, openInsert: () => mayWrite && setInsertOpen(true) });
	const writing = useMemo<Writing>(
		() => ({
			numbers,
			evidence,
			statusOf,
			federation: cover.federation,
			mayWrite,
			codeLabel: (key) => codes.find(({ value }) => value === key)?.label.trim() ?? key,
			change: (what, position) => setDialog({ kind: what, position }),
		}),
		[numbers, evidence, statusOf, cover.federation, mayWrite, codes],
	);
	const figureOf = (citationId: string) => {
		const excerpt = evidence?.excerpts[citationId];
		return evidence?.counts[citationId]?.sentence ?? (excerpt && "words" in excerpt ? excerpt.words : "");
	};
	const openNote = (id: string) => {
		const found = findNode(editor.state.doc, id);
		if (found) setDialog({ kind: "footnote", position: found.position });
	};

	return (
		<WritingContext.Provider value={writing}>
			<DeskHead
				id={draft.id}
				title={cover.title}
				state={saving.state}
				points={points.length}
				onNextPoint={acts.nextPoint}
				onSave={saving.save}
			/>
			<div className="desk-panes" ref={desk}>
				<Pane name="plan" title={PLAIDOYER.plan.title}>
					<PlanList
						lines={buildPlan(edited, numbers)}
						current={place.section}
						onGo={(id) => void goToNode(editor, id)}
					/>
				</Pane>
				<section className="pane-sheet" data-pane="sheet" aria-label={PLAIDOYER.document}>
					{mayWrite ? (
						<DeskToolbar
							editor={editor}
							isInsertOpen={isInsertOpen}
							onInsertOpen={setInsertOpen}
							onInsert={acts.insert}
							onBlock={acts.block}
							onLink={acts.link}
						/>
					) : (
						<Notice kind="here">{PLAIDOYER.readOnly}</Notice>
					)}
					<p className="visually-hidden" role="status">
						{acts.said}
					</p>
					<div className="sheet-frame">
						<div className="sheet" ref={sheet}>
							<div className="sheet-cover">
								<p className="sheet-title">{cover.title}</p>
								{cover.subtitle ? <p>{cover.subtitle}</p> : null}
								<p className="secondary">
									{cover.federation}, {cover.date}{" "}
									{mayWrite ? (
										<button
											type="button"
											className="link-button"
											onClick={() => setDialog({ kind: "cover" })}
										>
											{PLAIDOYER.coverDialog.open}
										</button>
									) : null}
								</p>
							</div>
							<EditorContent editor={editor} />
							<FootnoteList edited={edited} mayWrite={mayWrite} onChange={openNote} />
							{isWide ? <MarginMarks sheet={sheet} citations={citations} /> : null}
						</div>
					</div>
				</section>
				<Pane name="drawer" title={PLAIDOYER.drawer.title}>
					<EvidenceDrawer
						plaidoyerId={draft.id}
						editor={editor}
						evidence={evidence}
						evidenceAt={dataUpdatedAt}
						statusOf={statusOf}
						place={place}
						codes={codes}
						citations={citations}
						onSaid={acts.say}
					/>
				</Pane>
			</div>
			{dialog ? (
				<DeskDialogs
					open={dialog}
					editor={editor}
					cover={cover}
					onCover={(changed) => {
						changeCover(changed);
						setDialog(null);
					}}
					onClose={() => setDialog(null)}
					onDone={(kind) => {
						setDialog(null);
						acts.inserted(kind);
					}}
				/>
			) : null}
			{saving.state.kind === "conflict" ? (
				<ConflictDialog
					merged={saving.state.merged}
					conflicts={saving.state.conflicts}
					figureOf={figureOf}
					onSettled={(document) => void saving.settle(document)}
				/>
			) : null}
		</WritingContext.Provider>
	);
}
