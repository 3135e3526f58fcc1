import { Channel } from "@portevoix/data/vocabulary/testimony";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import type { ImportChoices, Report } from "./import-choices.ts";

const SEPARATORS = Object.entries(IMPORTING.delimiters).map(([value, label]) => ({ value, label }));

/** What the file does not say: the door, the call for testimonies, and how columns are told apart. */
export function ImportOptions({
	report,
	choices,
	onChange,
}: {
	report: Report;
	choices: ImportChoices;
	onChange: (change: Partial<ImportChoices>) => void;
}) {
	const transcript = report.tool === "transcript";
	const channels = transcript ? (["call", "group"] as const) : Channel.options;
	const usual = transcript ? "call" : "form";
	return (
		<section aria-label={IMPORTING.options}>
			<h2>{IMPORTING.options}</h2>
			<div className="fact-grid">
				<SelectField
					label={IMPORTING.channel}
					value={choices.channel ?? usual}
					onChange={(channel) => onChange({ channel })}
					options={channels.map((value) => ({ value, label: IMPORTING.channels[value] }))}
				/>
				{transcript ? null : (
					<SelectField
						label={IMPORTING.delimiter}
						value={choices.delimiter}
						onChange={(delimiter) => onChange({ delimiter, narrative: null })}
						options={SEPARATORS}
					/>
				)}
			</div>
			<TextField
				label={IMPORTING.campaign}
				hint={IMPORTING.campaignHint}
				value={choices.campaign}
				maxLength={80}
				onChange={(campaign) => onChange({ campaign })}
			/>
		</section>
	);
}
