import { useId } from "react";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import type { Reason } from "./use-approval.ts";

const words = MASKING_APPROVAL.reread;

const REASONS = [
	{ value: "correction", label: words.correction, follows: words.correctionFollows },
	{ value: "missed-identifier", label: words.missed, follows: words.missedFollows },
] as const;

/** Why a version in force is replaced; each reason says what follows. Nothing is chosen beforehand. */
export function ReasonChoice({
	reason,
	isMissing,
	onChoose,
}: {
	reason: Reason | null;
	isMissing: boolean;
	onChoose: (reason: Reason) => void;
}) {
	const id = useId();
	return (
		<fieldset className="stack" aria-describedby={isMissing ? `${id}-missing` : undefined}>
			<legend>{words.reasonTitle}</legend>
			{isMissing ? (
				<p id={`${id}-missing`} role="alert" className="masking-care">
					{words.reasonMissing}
				</p>
			) : null}
			{REASONS.map(({ value, label, follows }) => (
				<label key={value} className="masking-reason">
					<input
						type="radio"
						name={id}
						checked={reason === value}
						aria-describedby={`${id}-${value}`}
						onChange={() => onChoose(value)}
					/>
					<span>
						<strong>{label}</strong>
						<br />
						<span id={`${id}-${value}`} className="secondary small">
							{follows}
						</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
