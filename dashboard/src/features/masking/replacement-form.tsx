import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { MASKING } from "../../wording/masking.fr.ts";

const words = MASKING.list;

/** Another replacement for these words, everywhere they stand. Enter keeps it, Escape does not. */
export function ReplacementForm({
	replacement,
	onClose,
	onReplace,
}: {
	replacement: string;
	onClose: () => void;
	onReplace: (replacement: string) => void;
}) {
	const [written, setWritten] = useState(replacement);
	const empty = written.trim() === "";
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (!empty) onReplace(written.trim());
	};
	return (
		<form className="stack" onSubmit={submit}>
			<TextField
				label={words.replaceBy}
				hint={MASKING.add.hint}
				value={written}
				onChange={setWritten}
				maxLength={80}
				autoFocus
				onKeyDown={(event) => {
					if (event.key === "Escape") onClose();
				}}
				error={empty ? words.replaceEmpty : undefined}
			/>
			<div className="row">
				<Button type="submit">{words.apply}</Button>
				<Button kind="quiet" onPress={onClose}>
					{COMMON.cancel}
				</Button>
			</div>
		</form>
	);
}
