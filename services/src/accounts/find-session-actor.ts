import type { Store } from "@portevoix/data/connection/database";
import type { Actor } from "../context.ts";
import { rolesOf } from "./account.repository.ts";
import type { Auth } from "./auth.ts";

/** However busy, a session ends twelve hours after it began. In milliseconds. */
const LONGEST_SESSION = 12 * 3_600_000;

/**
 * Who is signed in, with the roles of this moment (a role taken away is gone at the next request); null for nobody. The
 * library writes both times with its own clock and moves the second one while the session is in use, so their distance
 * is the age of the session.
 */
export async function findSessionActor(
	auth: Auth,
	store: Store,
	headers: Headers,
): Promise<(Actor & { kind: "account"; name: string }) | null> {
	const found = await auth.api.getSession({ headers });
	if (!found) return null;
	const { session, user } = found;
	if (session.updatedAt.getTime() - session.createdAt.getTime() > LONGEST_SESSION) {
		await (await auth.$context).internalAdapter.deleteSession(session.token);
		return null;
	}
	return { kind: "account", id: user.id, name: user.name, roles: await rolesOf(store, user.id) };
}
