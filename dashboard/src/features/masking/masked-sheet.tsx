import { useMemo } from "react";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import type { MaskingDecision } from "./masking-decision.ts";
import { readOriginal } from "./read-original.ts";
import { SecondReadingButton } from "./second-reading-button.tsx";
import type { Masking } from "./use-masking.ts";
import { useWorkingText } from "./use-working-text.ts";
import { WorkingRows } from "./working-rows.tsx";

const words = MASKING_APPROVAL.sheet;

/** An approved text as the others read it, with who answers for it; the original stays sealed until it is asked for. */
export function MaskedSheet({ masking, onReopen }: { masking: Masking; onReopen: (() => void) | null }) {
	const text = useWorkingText(masking.reference, masking.version);
	const body = text.data?.body;
	const frames = text.data?.frames;
	const read = useMemo(() => (body && frames ? readOriginal(body, frames) : null), [body, frames]);
	const masks = useMemo(
		() =>
			masking.masks.map(
				(mask): MaskingDecision => ({
					...mask,
					...{ source: "detector", state: "masked", reason: "", earlier: true },
				}),
			),
		[masking.masks],
	);
	if (masking.version === null || masking.approvedAt === null)
		return <p className="page">{words.unmasked}</p>;
	return (
		<div className="masking-reread">
			<section aria-label={words.version(masking.version)}>
				<h2>{words.version(masking.version)}</h2>
				{read ? (
					<WorkingRows original={read} decisions={masks} />
				) : (
					<Loading error={text.error} retry={() => void text.refetch()} />
				)}
			</section>
			<aside className="stack">
				<p>{words.approved(masking.approvedBy, masking.approvedAt)}</p>
				{masking.status === "to-mask" ? <Notice kind="care">{words.corrected}</Notice> : null}
				<SecondReadingButton masking={masking} />
				{onReopen ? (
					<>
						<Button onPress={onReopen}>{words.reopen}</Button>
						<p className="secondary small">{words.reopenHint}</p>
					</>
				) : null}
			</aside>
		</div>
	);
}
