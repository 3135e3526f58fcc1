import { useId } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import { type ImportChoices, wouldWait } from "./import-choices.ts";

const KINDS = ["consents", "basis", "none"] as const;
const PURPOSES = ["count", "excerpt", "excerpt-with-attributes", "press"] as const;

/** On what ground these testimonies may be used: what all agreed to and under which words, or a reason, or nothing yet. */
export function ImportConsent({
	choices,
	onChange,
}: {
	choices: ImportChoices;
	onChange: (change: Partial<ImportChoices>) => void;
}) {
	const id = useId();
	const { consentKind, purposes } = choices;
	return (
		<fieldset className="import-consent">
			<legend>{IMPORTING.consent}</legend>
			{KINDS.map((kind) => (
				<label key={kind} className="tick">
					<input
						type="radio"
						name={`${id}-kind`}
						checked={consentKind === kind}
						onChange={() => onChange({ consentKind: kind })}
					/>
					<span>{IMPORTING.consentKinds[kind]}</span>
				</label>
			))}
			{consentKind === "consents" ? (
				<div className="stack import-ground">
					<fieldset>
						<legend>{IMPORTING.purposes}</legend>
						{PURPOSES.map((purpose) => (
							<label key={purpose} className="tick">
								<input
									type="checkbox"
									checked={purposes.includes(purpose)}
									onChange={() =>
										onChange({
											purposes: PURPOSES.filter((one) =>
												one === purpose ? !purposes.includes(one) : purposes.includes(one),
											),
										})
									}
								/>
								<span>{IMPORTING.purposeNames[purpose]}</span>
							</label>
						))}
					</fieldset>
					<TextField
						label={IMPORTING.consentText}
						hint={IMPORTING.consentTextHint}
						rows={5}
						maxLength={20_000}
						value={choices.consentText}
						onChange={(consentText) => onChange({ consentText })}
					/>
					<FileTrigger
						acceptedFileTypes={[".txt", ".md", "text/plain"]}
						onSelect={(files) => {
							const [file] = files ?? [];
							void file?.text().then((consentText) => onChange({ consentText }));
						}}
					>
						<Button>{IMPORTING.consentFile}</Button>
					</FileTrigger>
				</div>
			) : null}
			{consentKind === "basis" ? (
				<div className="import-ground">
					<TextField
						label={IMPORTING.basis}
						hint={IMPORTING.basisHint}
						rows={3}
						maxLength={500}
						value={choices.basis}
						onChange={(basis) => onChange({ basis })}
					/>
				</div>
			) : null}
			{wouldWait(choices) ? <p className="hint">{IMPORTING.waits}</p> : null}
		</fieldset>
	);
}
