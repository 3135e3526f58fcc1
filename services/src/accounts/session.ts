import type { MiddlewareHandler } from "hono";
import { type Actor, actingAs, type StaffContext } from "../context.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import type { Auth } from "./auth.ts";
import { findSessionActor } from "./find-session-actor.ts";
import type { Action } from "./permission-matrix.ts";

export type SignedIn = Actor & { readonly kind: "account"; readonly name: string };

/** What a guard needs to know of the request: who is signed in, and the world as that account sees it. */
export type Desk = {
	readonly findAccount: () => Promise<SignedIn | null>;
	readonly seenBy: (account: SignedIn) => StaffContext;
	readonly noteRefusal: (account: SignedIn, action: Action) => void;
};

declare module "hono" {
	interface ContextVariableMap {
		desk: Desk;
	}
}

/** Lends the desk to the guards of the routes behind it. Lets everything through: refusing is each route's own guard. */
export function session(
	context: () => StaffContext,
	auth: Auth,
	settings: Pick<HttpSettings, "logLine">,
): MiddlewareHandler {
	return async function session(c, next) {
		const world = context();
		c.set("desk", {
			findAccount: () => findSessionActor(auth, world.store.db, c.req.raw.headers),
			seenBy: (account) => actingAs(world, account),
			noteRefusal: (account, action) =>
				settings.logLine(
					JSON.stringify({
						at: world.now().toISOString(),
						refused: action,
						account: account.id,
						requestId: c.get("requestId"),
					}),
				),
		});
		await next();
	};
}
