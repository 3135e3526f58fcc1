import type { Store } from "@portevoix/data/connection/database";
import type { Actor } from "../context.ts";
import { rolesOf } from "./account.repository.ts";
import type { Auth } from "./auth.ts";

/** Who is signed in, with the roles of this moment (a role taken away is gone at the next request); null for nobody. */
export async function findSessionActor(
	auth: Auth,
	store: Store,
	headers: Headers,
): Promise<(Actor & { kind: "account"; name: string }) | null> {
	const session = await auth.api.getSession({ headers });
	if (!session) return null;
	return {
		kind: "account",
		id: session.user.id,
		name: session.user.name,
		roles: await rolesOf(store, session.user.id),
	};
}
