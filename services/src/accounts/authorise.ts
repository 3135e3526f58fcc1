import type { Actor } from "../context.ts";
import { Refusal } from "../failures.ts";
import { type Action, isAllowed } from "./permission-matrix.ts";

/** Throws `Refusal("not-allowed")` unless the matrix allows the action to the actor. */
export function authorise(actor: Actor, action: Action): void {
	if (!isAllowed(actor, action)) throw new Refusal("not-allowed", { action });
}
