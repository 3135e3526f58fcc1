import { IMPORTING } from "../../../wording/importing.fr.ts";
import type { ImportChoices, Report } from "./import-choices.ts";

/** Roles that a person may overrule: the others identify or date, and are never a testimony. */
const COULD_TELL = new Set(["narrative", "ignored", "other-answer", "single-choice", "choice"]);

/** Which columns hold the testimonies: those found by content, unless a person says others. Never a cell is shown. */
export function NarrativeColumns({
	preview,
	choices,
	onChoose,
}: {
	preview: NonNullable<Report["preview"]>;
	choices: ImportChoices;
	onChoose: (positions: readonly number[]) => void;
}) {
	const columns = preview.columns.map((column, position) => ({ ...column, position }));
	const found = columns.filter(({ role }) => role === "narrative").map(({ position }) => position);
	const chosen = choices.narrative ?? found;
	const candidates = columns.filter(({ role, filled }) => COULD_TELL.has(role) && filled > 0);
	const first = candidates.filter(({ position, longest }) => chosen.includes(position) || longest >= 60);
	const others = columns.filter((column) => !first.includes(column));
	const toggle = (position: number) =>
		onChoose(
			chosen.includes(position)
				? chosen.filter((other) => other !== position)
				: [...chosen, position].sort((a, b) => a - b),
		);
	return (
		<fieldset className="columns">
			<legend>{IMPORTING.narrative}</legend>
			<p className="hint">
				{preview.narrativeMissing ? IMPORTING.narrativeMissing : IMPORTING.narrativeHint}{" "}
				{choices.narrative === null && found.length > 0 ? IMPORTING.narrativeFound : null}
			</p>
			{(first.length > 0 ? first : candidates).map(({ position, header, filled, usual, longest }) => (
				<label key={position} className="tick">
					<input type="checkbox" checked={chosen.includes(position)} onChange={() => toggle(position)} />
					<span>
						{header || `#${position + 1}`}
						<span className="small secondary">{IMPORTING.columnLengths(filled, usual, longest)}</span>
					</span>
				</label>
			))}
			{others.length > 0 && first.length > 0 ? (
				<details>
					<summary>{IMPORTING.otherColumns}</summary>
					{others.map(({ position, header, role, filled, usual, longest }) =>
						COULD_TELL.has(role) && filled > 0 ? (
							<label key={position} className="tick">
								<input type="checkbox" checked={false} onChange={() => toggle(position)} />
								<span>
									{header || `#${position + 1}`}
									<span className="small secondary">
										{IMPORTING.roles[role] ?? role}, {IMPORTING.columnLengths(filled, usual, longest)}
									</span>
								</span>
							</label>
						) : (
							<p key={position} className="column-line">
								{header || `#${position + 1}`}
								<span className="small secondary">{IMPORTING.roles[role] ?? role}</span>
							</p>
						),
					)}
				</details>
			) : null}
		</fieldset>
	);
}
