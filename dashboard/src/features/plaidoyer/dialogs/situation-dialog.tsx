import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useCodebook } from "../use-codebook.ts";

const WORDS = PLAIDOYER.situationDialog;

/** Title and code of a new situation, or the code alone of one that is there. */
export function SituationDialog({
	code: given,
	onDone,
	onCancel,
}: {
	/** Given when only the code is asked. */
	code?: string | null;
	onDone: (title: string, code: string | null) => void;
	onCancel: () => void;
}) {
	const codes = useCodebook();
	const [title, setTitle] = useState("");
	const [code, setCode] = useState(given ?? "");
	const [isMissing, setMissing] = useState(false);
	const isNew = given === undefined;
	return (
		<Form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (isNew && title.trim() === "") setMissing(true);
				else onDone(title.trim(), code === "" ? null : code);
			}}
		>
			{isNew ? (
				<TextField
					label={WORDS.name}
					hint={WORDS.nameHint}
					value={title}
					onChange={setTitle}
					autoFocus
					error={isMissing && title.trim() === "" ? WORDS.nameMissing : undefined}
				/>
			) : null}
			<SelectField
				label={WORDS.code}
				hint={WORDS.codeHint}
				value={code}
				onChange={setCode}
				options={[{ value: "", label: WORDS.noCode }, ...codes]}
			/>
			<div className="row">
				<Button type="submit" kind="main">
					{isNew ? WORDS.insert : WORDS.change}
				</Button>
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</Form>
	);
}
