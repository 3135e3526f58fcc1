import { authorise } from "../accounts/authorise.ts";
import type { StaffContext } from "../context.ts";
import { listPlaidoyerRows } from "./plaidoyer.repository.ts";

/** The plaidoyers, by title. */
export async function listPlaidoyers(context: StaffContext): Promise<{ id: string; title: string }[]> {
	authorise(context.actor, "plaidoyer.read");
	return (await listPlaidoyerRows(context.store.db)).map(({ id, title }) => ({ id, title }));
}
