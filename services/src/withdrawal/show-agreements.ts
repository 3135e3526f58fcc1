import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { authorise } from "../accounts/authorise.ts";
import { nameAccounts } from "../accounts/name-accounts.ts";
import type { StaffContext } from "../context.ts";
import { findTestimony, isWaiting } from "../intake/find-testimony.ts";
import { type Agreement, type Basis, listAgreements } from "../intake/list-agreements.ts";
import { readUses } from "../intake/read-uses.ts";
import { listQuoting } from "../plaidoyer/list-quoting.ts";

export type ShownAgreements = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly withdrawnAt: string | null;
	/** Nobody said yes yet: kept apart, not counted. */
	readonly waiting: boolean;
	/** What the witness allows now. */
	readonly uses: readonly Purpose[];
	readonly agreements: readonly Agreement[];
	/** `by` is a name. */
	readonly bases: readonly Basis[];
	readonly quotedIn: readonly { plaidoyerId: string; title: string; quotes: number }[];
};

/** What a witness allowed, when and to which words, and where they are quoted; never a word of theirs. */
export async function showAgreements(context: StaffContext, idOrReference: string): Promise<ShownAgreements> {
	authorise(context.actor, "consent.read");
	const { db } = context.store;
	const testimony = await findTestimony(db, idOrReference);
	const names = await nameAccounts(db);
	const { agreements, bases } = await listAgreements(db, testimony.id);
	return {
		id: testimony.id,
		reference: testimony.reference,
		channel: testimony.channel,
		withdrawnAt: testimony.withdrawn_at,
		waiting: isWaiting(testimony),
		uses: [...(await readUses(db, testimony.id))].sort(),
		agreements,
		bases: bases.map((basis) => ({ ...basis, by: names.get(basis.by) ?? basis.by })),
		quotedIn: await listQuoting(db, testimony.id),
	};
}
