import type { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import type { Span } from "@portevoix/data/vocabulary/text";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { MASKING } from "../../wording/masking.fr.ts";
import { KIND_LABELS } from "../../wording/masking-kinds.fr.ts";
import { chooseReplacement } from "./choose-replacement.ts";
import { findSameWords } from "./find-same-words.ts";
import { type MaskingDecision, overlap } from "./masking-decision.ts";
import { type Original, wordsAt } from "./read-original.ts";

type Added = { spans: readonly Span[]; kind: IdentifierKind; replacement: string };

const KINDS = Object.entries(KIND_LABELS).map(([value, label]) => ({
	value: value as IdentifierKind,
	label,
}));
const words = MASKING.add;

/** The small form for words that no detector saw: which kind, what stands in their place, here or everywhere. */
export function AddMask({
	original,
	span,
	decisions,
	onClose,
	onAdd,
}: {
	original: Original;
	span: Span;
	decisions: readonly MaskingDecision[];
	onClose: () => void;
	onAdd: (added: Added) => void;
}) {
	const covered = decisions.filter((one) => overlap(one, span));
	const [kind, setKind] = useState<IdentifierKind>(covered[0]?.kind ?? "person");
	// Undefined while nobody has written another: then it follows the kind.
	const [written, setWritten] = useState<string>();
	const [also, setAlso] = useState(false);
	const others = findSameWords(original, span, decisions);
	const replacement = written ?? chooseReplacement(original, span, kind, decisions);
	const empty = replacement.trim() === "";
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (!empty) onAdd({ spans: [span, ...(also ? others : [])], kind, replacement: replacement.trim() });
	};
	return (
		<Dialog title={words.title} isOpen onClose={onClose}>
			<form className="stack" onSubmit={submit}>
				<p className="masking-quoted">{words.words(wordsAt(original, span))}</p>
				{covered.length > 0 ? <p className="secondary">{words.covers}</p> : null}
				<SelectField label={words.kind} value={kind} onChange={setKind} options={KINDS} />
				<TextField
					label={words.replacement}
					hint={words.hint}
					value={replacement}
					onChange={setWritten}
					maxLength={80}
					error={empty ? MASKING.list.replaceEmpty : undefined}
				/>
				{others.length > 0 ? (
					<label className="masking-also">
						<input type="checkbox" checked={also} onChange={(event) => setAlso(event.target.checked)} />{" "}
						{words.also(others.length)}
					</label>
				) : null}
				<div className="row">
					<Button type="submit" kind="main">
						{words.confirm}
					</Button>
					<Button onPress={onClose}>{COMMON.cancel}</Button>
				</div>
			</form>
		</Dialog>
	);
}
