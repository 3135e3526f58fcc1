import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import { SecondReadingButton } from "./second-reading-button.tsx";
import type { Masking } from "./use-masking.ts";

const words = MASKING_APPROVAL.sheet;

/** Above a text that is already masked: where its masks come from, the way back, and the second reading. */
export function BoardNotice({
	masking,
	recovered,
	onSee,
}: {
	masking: Masking;
	/** Whether the masks in force were found again in the original; null when this tab had kept its own. */
	recovered: boolean | null;
	onSee: () => void;
}) {
	return (
		<div className="masking-before">
			{recovered === null ? null : <Notice kind="here">{recovered ? words.recovered : words.changed}</Notice>}
			<div className="row">
				<Button onPress={onSee}>{words.close}</Button>
				{masking.mine || masking.secondReadAt !== null || masking.status === "to-mask" ? null : (
					<SecondReadingButton masking={masking} />
				)}
			</div>
		</div>
	);
}
