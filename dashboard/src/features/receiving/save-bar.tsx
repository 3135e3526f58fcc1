import { ApiFailure } from "../../api/api-failure.ts";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { Notice } from "../../components/notice.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import type { Entry } from "./entry.ts";
import type { EntryProblem } from "./entry-problems.ts";
import { EraseEntry } from "./erase-entry.tsx";

/** The foot of an entry: what is missing or was refused, store, and give up. */
export function SaveBar({
	entry,
	label,
	eraseLabel,
	problems,
	error,
	isSaving,
	onErase,
}: {
	entry: Entry;
	label: string;
	eraseLabel: string;
	problems: readonly EntryProblem[];
	error: Error | null;
	isSaving: boolean;
	onErase: () => void;
}) {
	const code = error instanceof ApiFailure ? error.code : null;
	const told =
		code === "offline"
			? RECEIVING.offline
			: code === "not-signed-in"
				? RECEIVING.sessionEnded
				: error?.message;
	return (
		<div className="save-bar">
			{problems.length > 0 ? (
				<Notice kind="care">
					<p>{RECEIVING.problemsTitle}</p>
					<ul>
						{problems.map((problem) => (
							<li key={problem}>{RECEIVING.problems[problem]}</li>
						))}
					</ul>
				</Notice>
			) : told === undefined ? null : (
				<Notice kind="care">
					<p>{told}</p>
				</Notice>
			)}
			<div className="row">
				<Button type="submit" kind="main">
					{isSaving ? RECEIVING.saving : label}
				</Button>
				<KeyHint keys={RECEIVING.keys.save} does={RECEIVING.keys.saveDoes} />
				<KeyHint keys={RECEIVING.keys.pane} does={RECEIVING.keys.paneDoes} />
				<span className="small secondary" role="status">
					{isSaving ? RECEIVING.saving : RECEIVING.keptHere}
				</span>
				<span className="save-erase">
					<EraseEntry entry={entry} label={eraseLabel} onErase={onErase} />
				</span>
			</div>
		</div>
	);
}
