import type { Purpose } from "@portevoix/data/vocabulary/consent";
import { IdentifierKind } from "@portevoix/data/vocabulary/identifier";
import { authorise } from "../accounts/authorise.ts";
import { nameAccounts } from "../accounts/name-accounts.ts";
import type { StaffContext } from "../context.ts";
import { findLivingTestimony } from "../intake/find-testimony.ts";
import { showTestimony } from "../intake/show-testimony.ts";
import { voicesOf } from "./masking-queue.repository.ts";
import { findCurrentWorkingText, masksOf } from "./working-text.repository.ts";

/** A mask of the working text; offsets in code points of its body, where the replacement stands. */
type PlacedMask = {
	readonly start: number;
	readonly end: number;
	readonly kind: IdentifierKind;
	readonly replacement: string;
};

export type Masking = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	readonly status: "withdrawn" | "quarantined" | "to-mask" | "to-code" | "coded";
	readonly uses: readonly Purpose[];
	/** How many people speak in the source. */
	readonly voices: number;
	/** The version in force, null before the first approval. */
	readonly version: number | null;
	readonly approvedAt: string | null;
	readonly approvedBy: string | null;
	/** Whether the asker approved it: then the second reading is somebody else's. */
	readonly mine: boolean;
	readonly secondReadAt: string | null;
	readonly secondReadBy: string | null;
	readonly masks: readonly PlacedMask[];
};

/** Where the masking of a testimony stands, without any original word. Refuses an unknown or withdrawn one. */
export async function showMasking(context: StaffContext, idOrReference: string): Promise<Masking> {
	authorise(context.actor, "testimony.read");
	const { db } = context.store;
	const testimony = await findLivingTestimony(db, idOrReference);
	const { id, reference, channel, receivedAt, status, uses } = await showTestimony(context, testimony.id);
	const text = await findCurrentWorkingText(db, testimony.source_id);
	const names = await nameAccounts(db);
	const masks = text ? await masksOf(db, text.id) : [];
	return {
		...{ id, reference, channel, receivedAt, status, uses },
		voices: (await voicesOf(db, [testimony.source_id])).length,
		version: text?.version ?? null,
		approvedAt: text?.approved_at ?? null,
		approvedBy: text ? (names.get(text.approved_by) ?? null) : null,
		mine: text?.approved_by === context.actor.id,
		secondReadAt: text?.second_read_at ?? null,
		secondReadBy: text?.second_read_by ? (names.get(text.second_read_by) ?? null) : null,
		masks: masks.map(({ start, end, kind, replacement }) => ({
			start,
			end,
			kind: IdentifierKind.parse(kind),
			replacement,
		})),
	};
}
