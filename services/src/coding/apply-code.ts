import { recordChange } from "../audit/record-change.ts";
import type { StaffContext } from "../context.ts";
import { type CodeApplication, placeCode } from "./place-code.ts";

/** A coder puts a code on a passage; answers the id of the coding. Refusals as `placeCode`. */
export async function applyCode(context: StaffContext, application: CodeApplication): Promise<string> {
	return recordChange(context, "code.apply", (transaction, record) =>
		placeCode(context, transaction, record, application),
	);
}
