import type { CountCell } from "@portevoix/data/vocabulary/count";
import { Button } from "../../components/button.tsx";
import { COUNTING } from "../../wording/counting.fr.ts";
import type { LabelOf } from "./make-label-of.ts";
import type { Question } from "./question.ts";
import { restsOnTheConnected, sayDoors } from "./say-doors.ts";

/** Who spoke through which door, before any figure; with care when the connected speak for the unconnected. */
export function DoorsNotice({
	cells,
	question,
	labelOf,
	onAsk,
}: {
	cells: readonly CountCell[];
	question: Question;
	labelOf: LabelOf;
	onAsk: (question: Question) => void;
}) {
	const warns = restsOnTheConnected(question.where.code ?? [], cells);
	return (
		<div className={`notice ${warns ? "doors-care" : "notice-here"}`}>
			<p>
				<strong>{COUNTING.doors.title}</strong> {sayDoors(cells, labelOf)}
				{warns ? ` ${COUNTING.doors.connected}` : ""}
			</p>
			{warns ? (
				<Button
					kind="quiet"
					onPress={() =>
						onAsk({ ...question, where: { ...question.where, channel: ["call", "paper", "in-person"] } })
					}
				>
					{COUNTING.doors.keepOffline}
				</Button>
			) : null}
		</div>
	);
}
