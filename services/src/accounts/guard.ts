import type { MiddlewareHandler } from "hono";
import type { StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { authorise } from "./authorise.ts";
import { type Action, isAllowed } from "./permission-matrix.ts";
import type { Desk, SignedIn } from "./session.ts";

/** An action of the matrix, or `signed-in`: any account, whatever its roles. */
export type GuardedAction = Action | "signed-in";

/** What a guarded handler may use; a handler without guard does not compile with it. */
type Guarded = { Variables: { context: StaffContext; account: SignedIn } };

/** A guard says what it lets through, so that a test can list every route with its action. */
export type Guard = MiddlewareHandler<Guarded> & { readonly action: GuardedAction };

/**
 * Stands in each closed route, before anything is read: refuses `not-signed-in` and, by the matrix, `not-allowed`; then
 * gives the handler the world as the account may act in it. Without `session` before it, it refuses everybody.
 */
export function guard(action: GuardedAction): Guard {
	const middleware: MiddlewareHandler<Guarded> = async function guard(c, next) {
		const desk: Desk | undefined = c.get("desk");
		const account = (await desk?.findAccount()) ?? null;
		if (!desk || !account) throw new Refusal("not-signed-in");
		if (action !== "signed-in") {
			if (!isAllowed(account, action)) desk.noteRefusal(account, action);
			authorise(account, action);
		}
		c.set("account", account);
		c.set("context", desk.seenBy(account));
		await next();
	};
	return Object.assign(middleware, { action });
}
