import { highlightMatches } from "@portevoix/analysis/tagging/highlight-matches";
import type { Stance } from "@portevoix/data/vocabulary/code";
import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { authorise } from "../accounts/authorise.ts";
import { type DecidedCoding, listDecidedCodings } from "../coding/list-decided-codings.ts";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findTestimony } from "../intake/find-testimony.ts";
import { readUses } from "../intake/read-uses.ts";
import { readSetting } from "../settings/settings.ts";
import { attributeExcerpt } from "./attribute-excerpt.ts";
import { citationsOf, findPlaidoyer } from "./plaidoyer.repository.ts";

export type QuotablePassage = {
	readonly id: string;
	readonly testimonyId: string;
	readonly reference: string;
	/** Code points of the working text. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly code: string;
	readonly stance: Stance | null;
	readonly attribution: string;
	readonly uses: readonly string[];
	/** Why it may not be quoted now; null when it may. */
	readonly refusal: "consent-does-not-cover" | "second-reading-missing" | null;
	/** The citation of this plaidoyer that already holds these words, in the text or taken out of it. */
	readonly citationId: string | null;
};

/** The passages that a writer may consider for a code, with what each witness allows. Refuses an unknown plaidoyer. */
export async function listQuotable(
	context: StaffContext,
	asked: { plaidoyerId: string; code: string; stance?: Stance; words?: string; limit: number },
): Promise<QuotablePassage[]> {
	authorise(context.actor, "plaidoyer.read");
	const { db } = context.store;
	if (!(await findPlaidoyer(db, asked.plaidoyerId))) throw new Refusal("unknown-plaidoyer");
	const citations = await citationsOf(db, asked.plaidoyerId);
	const single = (await readSetting(db, "single_reading")) === "on";
	const fits = ({ stance, exact }: DecidedCoding) =>
		(asked.stance === undefined || stance === asked.stance) &&
		(asked.words === undefined || highlightMatches(exact, asked.words).length > 0);
	const passages = new Map<string, DecidedCoding>();
	// Two coders may have marked the same words in the same sense.
	for (const coding of (await listDecidedCodings(db, asked.code)).filter(fits)) {
		const place = [coding.workingTextId, coding.start, coding.end, coding.stance].join(" ");
		if (!passages.has(place)) passages.set(place, coding);
	}
	const listed: QuotablePassage[] = [];
	for (const coding of [...passages.values()].slice(0, asked.limit)) {
		const testimony = await findTestimony(db, coding.testimonyId);
		const uses = await readUses(db, testimony.id);
		const cited = citations.find(
			({ working_text_id, start, end }) =>
				working_text_id === coding.workingTextId && start === coding.start && end === coding.end,
		);
		listed.push({
			id: coding.id,
			testimonyId: testimony.id,
			reference: testimony.reference,
			start: coding.start,
			end: coding.end,
			words: coding.exact,
			code: coding.code,
			stance: coding.stance,
			attribution: attributeExcerpt(testimony, uses),
			uses: [...uses],
			refusal: refusalOf(uses, coding.secondReadAt !== null || single),
			citationId: cited?.id ?? null,
		});
	}
	return listed;
}

function refusalOf(uses: ReadonlySet<Purpose>, isRead: boolean): QuotablePassage["refusal"] {
	if (!uses.has("excerpt") && !uses.has("excerpt-with-attributes")) return "consent-does-not-cover";
	return isRead ? null : "second-reading-missing";
}
