import { useEffect, useRef, useState } from "react";
import { ApiFailure } from "../../api/api-failure.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import type { Approved } from "./masking-testimony.tsx";
import type { Original } from "./read-original.ts";
import { ReasonChoice } from "./reason-choice.tsx";
import { type Reason, useApproval } from "./use-approval.ts";
import type { Masking } from "./use-masking.ts";
import { WorkingRows } from "./working-rows.tsx";

const words = MASKING_APPROVAL.reread;

/** The working text alone, read once more before it is approved. Nothing is stored until the last button. */
export function RereadStep({
	masking,
	version,
	original,
	decisions,
	onBack,
	onDone,
	onSee,
}: {
	masking: Masking;
	/** The version in force when the decisions began. */
	version: number | null;
	original: Original;
	decisions: readonly MaskingDecision[];
	onBack: () => void;
	onDone: (done: Approved) => void;
	onSee: () => void;
}) {
	const [reason, setReason] = useState<Reason | null>(null);
	const [known, setKnown] = useState(version);
	const [missing, setMissing] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	const approval = useApproval(masking, onDone);
	useEffect(() => title.current?.focus(), []);
	const masked = decisions.filter(({ state }) => state === "masked").length;
	const overtaken = masking.version !== known ? masking.version : null;
	const approve = () => {
		if (approval.isPending) return;
		if (known !== null && reason === null) return setMissing(true);
		approval.mutate({ decisions, version: known, reason });
	};
	return (
		<div className="masking-reread">
			<section aria-label={words.label}>
				<h2 ref={title} tabIndex={-1}>
					{words.title}
				</h2>
				<p>{words.text}</p>
				<WorkingRows original={original} decisions={decisions} />
			</section>
			<aside className="stack">
				<p>{words.sum(masked, decisions.length - masked)}</p>
				{masked === 0 ? <Notice kind="care">{words.nothing}</Notice> : null}
				{overtaken === null ? null : (
					<Notice kind="care">
						<p>{words.conflict(overtaken, masking.approvedBy)}</p>
						<div className="row">
							<Button onPress={onSee}>{words.conflictSee}</Button>
							<Button kind="care" onPress={() => setKnown(overtaken)}>
								{words.conflictGo}
							</Button>
						</div>
					</Notice>
				)}
				{known === null || overtaken !== null ? null : (
					<ReasonChoice
						reason={reason}
						isMissing={missing}
						onChoose={(chosen) => {
							setReason(chosen);
							setMissing(false);
						}}
					/>
				)}
				{approval.error ? (
					<Notice kind="care">
						{approval.error instanceof ApiFailure ? approval.error.message : COMMON.unexpected}
					</Notice>
				) : null}
				<div className="row">
					<Button kind="main" isDisabled={overtaken !== null} onPress={approve}>
						{words.confirm}
					</Button>
					<Button onPress={onBack}>{words.back}</Button>
					<span role="status">{approval.isPending ? words.sending : ""}</span>
				</div>
			</aside>
		</div>
	);
}
