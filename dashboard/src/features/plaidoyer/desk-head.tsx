import { Link } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { KeeperState } from "./draft-keeper.ts";
import { ExportMenu } from "./export-menu.tsx";

const SAVING = PLAIDOYER.saving;

function tell(state: KeeperState): string {
	switch (state.kind) {
		case "opened":
			return SAVING.opened(state.revision);
		case "saved":
			return `${SAVING.saved(state.at, state.revision)}. ${state.merged ? SAVING.merged : ""}`;
		case "refused":
			return SAVING.refused(state.sentence);
		default:
			return SAVING[state.kind];
	}
}

/** Title, how the draft stands, what is left to settle, and the files. */
export function DeskHead({
	id,
	title,
	state,
	points,
	onNextPoint,
	onSave,
}: {
	id: string;
	title: string;
	state: KeeperState;
	points: number;
	onNextPoint: () => void;
	onSave: () => Promise<void>;
}) {
	const needsCare = state.kind === "offline" || state.kind === "refused" || state.kind === "invalid";
	return (
		<div className="desk-head">
			<div>
				<p className="desk-back">
					<Link to="/plaidoyer">{PLAIDOYER.back}</Link>
				</p>
				<h1>{title}</h1>
				<p className={needsCare ? "desk-state desk-state-care" : "desk-state"} role="status">
					{tell(state)}
				</p>
				{needsCare ? <Button onPress={() => void onSave()}>{SAVING.saveNow}</Button> : null}
			</div>
			<div className="row">
				{points > 0 ? (
					<Button kind="quiet" onPress={onNextPoint}>
						<strong className="care-words">{PLAIDOYER.points.count(points)}</strong> {PLAIDOYER.points.before}{" "}
						<kbd>F8</kbd>
					</Button>
				) : (
					<span className="secondary">{PLAIDOYER.points.none}</span>
				)}
				<ExportMenu id={id} onSave={onSave} />
			</div>
		</div>
	);
}
