import { CountQuery } from "@portevoix/data/vocabulary/count";
import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { currentSnapshot } from "../counting/current-snapshot.ts";
import { describeConditions } from "../counting/describe-conditions.ts";
import { withinCorpus } from "../counting/open-corpus.ts";
import { Refusal } from "../failures.ts";
import { findTestimony } from "../intake/find-testimony.ts";
import { readUses } from "../intake/read-uses.ts";
import { citationsOf, findPlaidoyer } from "./plaidoyer.repository.ts";

export type Proof =
	| {
			readonly kind: "count";
			readonly id: string;
			readonly citedAt: string;
			readonly query: CountQuery;
			/** The question in French, condition by condition, those of the dossier first. */
			readonly conditions: readonly string[];
			readonly frozen: boolean;
			readonly codebookVersion: number;
	  }
	| {
			readonly kind: "excerpt";
			readonly id: string;
			readonly citedAt: string;
			readonly reference: string;
			readonly uses: readonly string[];
			readonly edited: boolean;
	  };

/** Where every citation of a plaidoyer comes from: the question of a figure, the testimony and the accord of a quote. */
export async function listProofs(context: StaffContext, plaidoyerId: string): Promise<Proof[]> {
	authorise(context.actor, "plaidoyer.read");
	const { db } = context.store;
	const plaidoyer = await findPlaidoyer(db, plaidoyerId);
	if (!plaidoyer) throw new Refusal("unknown-plaidoyer");
	const snapshot = await currentSnapshot(context.store);
	const proofs: Proof[] = [];
	for (const citation of await citationsOf(db, plaidoyerId)) {
		const { id, created_at: citedAt } = citation;
		if (citation.kind === "count" && citation.query !== null) {
			const query = CountQuery.parse(JSON.parse(citation.query));
			const whole = await withinCorpus(db, plaidoyer.corpus_id, query);
			proofs.push({
				kind: "count",
				id,
				citedAt,
				query,
				conditions: describeConditions(snapshot, whole),
				frozen: citation.frozen_count_id !== null,
				codebookVersion: snapshot.codebookVersion,
			});
		} else if (citation.testimony_id !== null) {
			const testimony = await findTestimony(db, citation.testimony_id);
			const uses = [...(await readUses(db, testimony.id))];
			const edited = citation.edits !== null;
			proofs.push({ kind: "excerpt", id, citedAt, reference: testimony.reference, uses, edited });
		}
	}
	return proofs;
}
