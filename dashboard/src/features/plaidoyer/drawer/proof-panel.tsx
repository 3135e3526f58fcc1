import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { CitationStatus } from "../citation-status.ts";
import { findNode } from "../find-node.ts";
import { frameQuote } from "../frame-quote.ts";
import type { SelectedCitation } from "../use-desk-place.ts";
import type { Evidence } from "../use-evidence.ts";
import { useProofs } from "../use-proofs.ts";
import { CountProof } from "./count-proof.tsx";
import type { DrawerProps } from "./evidence-drawer.tsx";
import { ExcerptProof } from "./excerpt-proof.tsx";

const WORDS = PLAIDOYER.proof;

/** Where the selected citation comes from, how it stands, and what to do when it does not stand. */
export function ProofPanel({
	citation,
	status,
	evidence,
	evidenceAt,
	...drawer
}: DrawerProps & {
	citation: SelectedCitation | null;
	status: CitationStatus;
	evidence: Evidence | undefined;
	evidenceAt: number;
}) {
	const mayWrite = useMay("plaidoyer.write");
	const proofs = useProofs(drawer.plaidoyerId);
	if (!citation) return <p className="drawer-part secondary">{WORDS.nothing}</p>;
	const { editor, onSaid } = drawer;
	const proof = proofs.data?.proofs.find(({ id }) => id === citation.citationId);
	const count = evidence?.counts[citation.citationId];
	const excerpt = evidence?.excerpts[citation.citationId];
	const mark = PLAIDOYER.marks[status];
	const remove = () => {
		const found = findNode(editor.state.doc, citation.id);
		if (!found) return;
		editor.view.dispatch(editor.state.tr.delete(found.position, found.position + found.node.nodeSize));
		onSaid(WORDS.removed);
		editor.view.focus();
	};
	return (
		<div className="drawer-part proof">
			<p className="secondary">{WORDS.of}</p>
			<p className="proof-words">
				{count
					? frameQuote(count.sentence)
					: excerpt && "words" in excerpt
						? frameQuote(excerpt.words)
						: mark.word}
			</p>
			<p className={`proof-status proof-${status}`}>
				<strong>{mark.word}</strong>, {mark.says}.
			</p>
			{status === "missing" ? <Notice kind="care">{WORDS.missingText}</Notice> : null}
			{status === "withdrawn" ? <Notice kind="care">{WORDS.withdrawnText}</Notice> : null}
			{proof?.kind === "count" && count ? (
				<CountProof {...drawer} proof={proof} count={count} citation={citation} at={new Date(evidenceAt)} />
			) : null}
			{proof?.kind === "excerpt" ? <ExcerptProof proof={proof} /> : null}
			{mayWrite ? (
				<Button kind={status === "missing" || status === "withdrawn" ? "care" : "quiet"} onPress={remove}>
					{WORDS.remove}
				</Button>
			) : null}
		</div>
	);
}
