import { countProtected } from "@portevoix/analysis/counting/count-protected";
import type { Snapshot } from "@portevoix/analysis/counting/snapshot";
import { DISCLOSURE_THRESHOLD } from "@portevoix/data/codebook/thresholds";
import type { StaffContext } from "../context.ts";
import { describeCount } from "../counting/describe-count.ts";
import { withinCorpus } from "../counting/open-corpus.ts";
import { monthInFrench } from "../counting/wording.fr.ts";
import { readSetting } from "../settings/settings.ts";
import type { Draft } from "./read-draft.ts";
import { METHOD } from "./wording.fr.ts";

/** The method note writes itself from what was done: period, size, masking, coding, protection, limits. */
export async function methodNote(context: StaffContext, draft: Draft, snapshot: Snapshot): Promise<string[]> {
	const query = await withinCorpus(context.store.db, draft.corpusId, { by: [], where: [] });
	const months = countProtected(snapshot, { ...query, by: ["month"] }, DISCLOSURE_THRESHOLD).cells.map(
		(cell) => cell.values[0] ?? "",
	);
	const [first, last] = [months[0], months.at(-1)];
	const size = describeCount(snapshot, query);
	const single = (await readSetting(context.store.db, "single_reading")) === "on";
	return [
		METHOD.collection(
			first && last ? METHOD.period(monthInFrench(first), monthInFrench(last)) : METHOD.noPeriod,
		),
		METHOD.size(size.witnesses, size.testimonies, size.sentence),
		`${METHOD.masking} ${single ? METHOD.singleReading : METHOD.doubleReading}`,
		METHOD.coding(snapshot.codebookVersion, snapshot.codes.keys.length),
		METHOD.protection(DISCLOSURE_THRESHOLD),
		METHOD.limits,
		METHOD.software(draft.revision),
	];
}
