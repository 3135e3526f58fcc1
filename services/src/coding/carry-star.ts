import type { Store } from "@portevoix/data/connection/database";
import type { IntakeContext } from "../context.ts";
import { findStar, insertStar } from "./star.repository.ts";

/** A coding that takes the place of another keeps its star: same person, same moment. */
export async function carryStar(
	context: IntakeContext,
	transaction: Store,
	move: { readonly from: string; readonly to: string },
): Promise<void> {
	const star = await findStar(transaction, move.from);
	if (star) await insertStar(transaction, { ...star, id: context.newId(), coding_id: move.to });
}
