import { useState } from "react";
import { Loading } from "../../components/loading.tsx";
import { type Beginning, beginDecisions } from "./begin-decisions.ts";
import { MaskingBoard } from "./masking-board.tsx";
import { MaskingHead } from "./masking-head.tsx";
import type { Approved } from "./masking-testimony.tsx";
import type { Masking } from "./use-masking.ts";
import { useProposal } from "./use-proposal.ts";
import { useWorkingText } from "./use-working-text.ts";

/** Opens the original, which is noted in the log, and begins where this tab or the version in force left off. */
export function MaskingOpening({
	masking,
	onDone,
	onSee,
}: {
	masking: Masking;
	onDone: (done: Approved) => void;
	/** Leaves the decisions for the version in force. */
	onSee: () => void;
}) {
	const proposal = useProposal(masking.reference);
	const text = useWorkingText(masking.reference, masking.version);
	const [beginning, setBeginning] = useState<Beginning | null>(null);
	const ready = proposal.data !== undefined && (masking.version === null || text.data !== undefined);
	if (!beginning && ready && proposal.data) {
		// Once: later answers of the server must not undo what was decided here.
		setBeginning(
			beginDecisions(window.sessionStorage, proposal.data, {
				testimony: masking.id,
				version: masking.version,
				body: text.data?.body ?? null,
				masks: masking.masks,
			}),
		);
	}
	return (
		<div className="masking">
			<MaskingHead masking={masking} />
			{beginning && proposal.data ? (
				<MaskingBoard
					masking={masking}
					beginning={beginning}
					proposals={proposal.data.masks}
					onDone={onDone}
					onSee={onSee}
				/>
			) : (
				<Loading error={proposal.error ?? text.error} retry={() => void proposal.refetch()} />
			)}
		</div>
	);
}
