import type { CountCell } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import type { LabelOf } from "./make-label-of.ts";

/** Codes about people whom the internet leaves out. */
const ABOUT_THE_UNCONNECTED = "digital-divide";
const THROUGH_THE_INTERNET: readonly string[] = ["form", "email"];

/** Who spoke through which door, largest number first; hidden numbers together, doors without anybody left out. */
export function sayDoors(cells: readonly CountCell[], labelOf: LabelOf): string {
	const known: { number: number; door: string }[] = [];
	const hidden: string[] = [];
	let below = 0;
	for (const { values, witnesses } of cells) {
		const door = labelOf("channel", values[0] ?? "");
		if (typeof witnesses === "number") {
			if (witnesses > 0) known.push({ number: witnesses, door });
		} else {
			hidden.push(door);
			below = witnesses.below;
		}
	}
	const parts = known
		.sort((one, other) => other.number - one.number)
		.map(({ number, door }) => COUNTING.doors.known(number, door));
	if (hidden.length > 0) parts.push(COUNTING.doors.hidden(below, COUNTING.list(hidden, "et")));
	return parts.length === 0 ? COUNTING.doors.nobody : COUNTING.doors.sentence(parts);
}

/** Whether a figure about people who are not connected rests in part on people who are. */
export function restsOnTheConnected(askedCodes: readonly string[], cells: readonly CountCell[]): boolean {
	return (
		askedCodes.some((key) => key === ABOUT_THE_UNCONNECTED || key.startsWith(`${ABOUT_THE_UNCONNECTED}.`)) &&
		cells.some(({ values, witnesses }) => THROUGH_THE_INTERNET.includes(values[0] ?? "") && witnesses !== 0)
	);
}
