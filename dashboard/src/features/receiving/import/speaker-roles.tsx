import { Speaker } from "@portevoix/data/vocabulary/frame";
import { SelectField } from "../../../components/select-field.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import type { ImportChoices, Report } from "./import-choices.ts";

const ROLES = Speaker.options.map((value) => ({ value, label: IMPORTING.speakerRoles[value] }));

/** Who is who in a transcript. What the program guessed is shown as chosen, and a person may say otherwise. */
export function SpeakerRoles({
	preview,
	speakers,
	onChoose,
}: {
	preview: NonNullable<Report["preview"]>;
	speakers: ImportChoices["speakers"];
	onChoose: (speakers: ImportChoices["speakers"]) => void;
}) {
	// One choice settles all: a voice that nobody named would otherwise be guessed again from the others.
	const all = Object.fromEntries(
		preview.speakers
			.filter(({ label }) => label !== "")
			.map(({ label, speaker }) => [label, speakers[label] ?? speaker]),
	);
	return (
		<fieldset className="speakers">
			<legend>{IMPORTING.speakers}</legend>
			<p className="hint">{preview.narrativeMissing ? IMPORTING.witnessMissing : IMPORTING.speakersHint}</p>
			<div className="fact-grid">
				{preview.speakers.map(({ label, speaker, turns, words }) => (
					<SelectField
						key={label}
						label={label || IMPORTING.noName}
						hint={IMPORTING.speakerSays(turns, words)}
						value={speakers[label] ?? speaker}
						isDisabled={label === ""}
						onChange={(chosen) => onChoose({ ...all, [label]: chosen })}
						options={ROLES}
					/>
				))}
			</div>
		</fieldset>
	);
}
