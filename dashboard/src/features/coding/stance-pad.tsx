import type { Stance } from "@portevoix/data/vocabulary/code";
import { CODING } from "../../wording/coding.fr.ts";
import { STANCE_NAMES } from "../../wording/coding-labels.fr.ts";
import { STANCES } from "./read-key.ts";

/** The six senses with their keys; the pressed one is said to be pressed. */
export function StancePad({
	label,
	stance,
	onChoose,
}: {
	label: string;
	stance: Stance | null;
	onChoose: (stance: Stance | null) => void;
}) {
	return (
		<fieldset className="coding-stances">
			<legend>{label}</legend>
			{STANCES.map((one, at) => (
				<button
					key={one}
					type="button"
					aria-pressed={one === stance}
					onClick={() => onChoose(one === stance ? null : one)}
				>
					<span aria-hidden="true">{at + 1} </span>
					{STANCE_NAMES[one]}
				</button>
			))}
			<span className="visually-hidden">{stance === null ? CODING.stanceNone : ""}</span>
		</fieldset>
	);
}
