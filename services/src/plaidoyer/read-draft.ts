import type { Store } from "@portevoix/data/connection/database";
import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { Refusal } from "../failures.ts";
import { findPlaidoyer, latestDraft } from "./plaidoyer.repository.ts";

export type Draft = {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly corpusId: string | null;
	readonly revision: number;
	readonly savedAt: string;
	readonly document: PlaidoyerDocument;
};

/** The latest draft of a plaidoyer. Refuses an unknown one. */
export async function readDraft(store: Store, plaidoyerId: string): Promise<Draft> {
	const plaidoyer = await findPlaidoyer(store, plaidoyerId);
	const draft = plaidoyer && (await latestDraft(store, plaidoyerId));
	if (!plaidoyer || !draft) throw new Refusal("unknown-plaidoyer", { plaidoyer: plaidoyerId });
	return {
		id: plaidoyer.id,
		title: plaidoyer.title,
		language: plaidoyer.language,
		corpusId: plaidoyer.corpus_id,
		revision: draft.revision,
		savedAt: draft.at,
		document: PlaidoyerDocument.parse(JSON.parse(draft.document)),
	};
}
