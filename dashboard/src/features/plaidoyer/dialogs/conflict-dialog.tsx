import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { DraftConflict } from "../merge-drafts.ts";
import { type ConflictChoice, settleConflict } from "../settle-conflict.ts";
import { tellValue } from "../tell-value.ts";

const WORDS = PLAIDOYER.conflictDialog;

/** Two versions of a passage side by side, one conflict after the other; leaving keeps both of what is left. */
export function ConflictDialog({
	merged,
	conflicts,
	figureOf,
	onSettled,
}: {
	merged: PlaidoyerDocument;
	conflicts: readonly DraftConflict[];
	/** The words of a citation today. */
	figureOf: (citationId: string) => string;
	onSettled: (document: PlaidoyerDocument) => void;
}) {
	const [chosen, setChosen] = useState<readonly ConflictChoice[]>([]);
	const conflict = conflicts[chosen.length];
	const settle = (choices: readonly ConflictChoice[]) => {
		if (choices.length < conflicts.length) return setChosen(choices);
		const newId = () => crypto.randomUUID();
		onSettled(
			conflicts.reduce(
				(document, each, place) => settleConflict(document, each, choices[place] ?? "both", newId),
				merged,
			),
		);
	};
	if (!conflict) return null;
	const choose = (choice: ConflictChoice) => settle([...chosen, choice]);
	const kind = PLAIDOYER.kinds[conflict.type] ?? conflict.type;
	const field = PLAIDOYER.fields[conflict.field] ?? conflict.field;
	return (
		<Dialog
			title={WORDS.title}
			isOpen
			onClose={() => settle([...chosen, ...conflicts.slice(chosen.length).map(() => "both" as const)])}
		>
			<p>{WORDS.lead}</p>
			<p className="conflict-where" role="status">
				{WORDS.where(kind, field, chosen.length + 1, conflicts.length)}
			</p>
			<div className="conflict-versions">
				{(["mine", "theirs"] as const).map((side) => (
					<section key={side} aria-label={side === "mine" ? WORDS.mineText : WORDS.theirsText}>
						<h3>{side === "mine" ? WORDS.mineText : WORDS.theirsText}</h3>
						<p>{tellValue(conflict[side], figureOf) || WORDS.empty}</p>
					</section>
				))}
			</div>
			<div className="row">
				<Button onPress={() => choose("mine")}>{WORDS.mine}</Button>
				<Button onPress={() => choose("theirs")}>{WORDS.theirs}</Button>
				<Button kind="main" onPress={() => choose("both")}>
					{WORDS.both}
				</Button>
			</div>
			<p className="secondary small">{WORDS.escape}</p>
		</Dialog>
	);
}
