import type { Store } from "@portevoix/data/connection/database";
import { Refusal } from "../failures.ts";
import { findAccountByEmail } from "./account.repository.ts";
import { SHORTEST_PASSWORD } from "./auth.ts";

/** Refuses a short password and an e-mail that has an account already. */
export async function checkNewAccount(
	store: Store,
	input: { email: string; password: string },
): Promise<void> {
	if ([...input.password].length < SHORTEST_PASSWORD) {
		throw new Refusal("password-too-short", { shortest: SHORTEST_PASSWORD });
	}
	if (await findAccountByEmail(store, input.email)) throw new Refusal("already-exists");
}
