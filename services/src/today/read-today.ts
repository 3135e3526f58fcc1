import { citationIds } from "@portevoix/data/vocabulary/document";
import { type Action, isAllowed } from "../accounts/permission-matrix.ts";
import { listCodingQueue } from "../coding/list-coding-queue.ts";
import type { StaffContext } from "../context.ts";
import { type ListedBatch, listBatches } from "../intake/list-batches.ts";
import { listPlaidoyers } from "../plaidoyer/list-plaidoyers.ts";
import { readDraft } from "../plaidoyer/read-draft.ts";
import { resolveEvidence } from "../plaidoyer/resolve-evidence.ts";
import { listMaskingQueue } from "../pseudonymisation/list-masking-queue.ts";
import {
	countWithdrawnSince,
	findOpenSuggestions,
	findQuarantined,
	findReceivedSince,
	type Waiting,
} from "./today.repository.ts";

/** A plaidoyer that says something that no longer holds. */
export type MovedPlaidoyer = {
	readonly id: string;
	readonly title: string;
	/** Figures that differ from the ones frozen beside them. */
	readonly staleCounts: number;
	/** Quotes whose author took them back or no longer allows quoting. */
	readonly withdrawnQuotes: number;
};

/** A part is absent when the account may not do the work it is about; that work is then not mentioned at all. */
export type Today = {
	readonly toMask?: Waiting;
	readonly quarantined?: Waiting;
	readonly toCode?: Waiting;
	readonly suggestions?: { readonly count: number; readonly testimonies: number };
	readonly secondReadings?: Waiting;
	readonly plaidoyers?: readonly MovedPlaidoyer[];
	readonly lastBatch?: ListedBatch | null;
	readonly received?: readonly { readonly channel: string; readonly count: number }[];
	readonly withdrawn?: number;
};

const WEEK = 7 * 86_400_000;

/** The queues of the asker and what happened in the last seven days, in numbers of work: no words, no person. */
export async function readToday(context: StaffContext): Promise<Today> {
	const { db } = context.store;
	const may = (action: Action) => isAllowed(context.actor, action);
	const since = new Date(context.now().getTime() - WEEK).toISOString();
	const sees = may("testimony.list") || may("testimony.submit");
	return {
		...(may("pseudonymisation.approve") ? { toMask: await readToMask(context) } : {}),
		...(may("basis.record") ? { quarantined: await findQuarantined(db) } : {}),
		...(may("reading.finish") ? { toCode: await readToCode(context) } : {}),
		...(may("suggestion.decide") ? { suggestions: await findOpenSuggestions(db) } : {}),
		...(may("second-reading.confirm") ? { secondReadings: await readSecondReadings(context) } : {}),
		...(may("plaidoyer.read") ? { plaidoyers: await movedPlaidoyers(context) } : {}),
		...(may("batch.list") ? { lastBatch: (await listBatches(context))[0] ?? null } : {}),
		...(sees ? { received: await findReceivedSince(db, since) } : {}),
		...(may("testimony.list") ? { withdrawn: await countWithdrawnSince(db, since) } : {}),
	};
}

const FIRST = { limit: 1, offset: 0 };

/** The queues of Masquer and Coder are read by their own verbs, so that the sentence and the screen say the same number. */
async function readToMask(context: StaffContext): Promise<Waiting> {
	const { counts, sources } = await listMaskingQueue(context, "to-mask", FIRST);
	return { count: counts.toMask, oldest: sources[0]?.receivedAt ?? null };
}

async function readSecondReadings(context: StaffContext): Promise<Waiting> {
	const { counts, sources } = await listMaskingQueue(context, "second-reading", FIRST);
	return { count: counts.secondReading, oldest: sources[0]?.approvedAt ?? null };
}

async function readToCode(context: StaffContext): Promise<Waiting> {
	const queue = await listCodingQueue(context, { state: "to-code" }, FIRST);
	return { count: queue.toCode, oldest: queue.testimonies[0]?.receivedAt ?? null };
}

/** Only what the last draft says is looked at: a citation that was taken out of the text disturbs nobody. */
async function movedPlaidoyers(context: StaffContext): Promise<MovedPlaidoyer[]> {
	const moved: MovedPlaidoyer[] = [];
	for (const { id, title } of await listPlaidoyers(context)) {
		const draft = await readDraft(context.store.db, id);
		const cited = new Set(citationIds(draft.document));
		const { counts, excerpts } = await resolveEvidence(context, draft);
		const staleCounts = Object.entries(counts).filter(([key, count]) => cited.has(key) && count.stale).length;
		const withdrawnQuotes = Object.entries(excerpts).filter(
			([key, excerpt]) => cited.has(key) && "withdrawn" in excerpt,
		).length;
		if (staleCounts + withdrawnQuotes > 0) moved.push({ id, title, staleCounts, withdrawnQuotes });
	}
	return moved;
}
