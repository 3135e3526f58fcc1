import { countPendingMigrations } from "@portevoix/data/connection/count-pending-migrations";
import type { StaffContext } from "../context.ts";

/** Whether requests can be served: migrations done, keys there. Throws what the database throws when it does not answer. */
export async function isReady({ store, keys }: StaffContext): Promise<boolean> {
	const present = [keys.textPrivateKey, keys.textPublicKey, keys.auditKey, keys.receiptKey, keys.sourceKey];
	return present.every((key) => key.length === 32) && (await countPendingMigrations(store)) === 0;
}
