import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Role } from "@portevoix/data/vocabulary/role";
import type { IntakeKeys, StaffKeys } from "./keys/keys.ts";

/** Who acts. A visitor and a witness (by receipt) are situations; `cli` is a person at the machine. */
export type Actor =
	| { readonly kind: "account"; readonly id: string; readonly roles: readonly Role[] }
	| { readonly kind: "cli"; readonly id: "cli" }
	| { readonly kind: "witness"; readonly id: string }
	| { readonly kind: "visitor"; readonly id: "visitor" }
	| { readonly kind: "system"; readonly id: "system" };

export type ActorKind = Actor["kind"];

/** Everything that a verb may use of the world. Clock, ids and randomness come in from outside. */
export type IntakeContext = {
	readonly store: OpenDatabase;
	readonly now: () => Date;
	readonly newId: () => string;
	readonly randomBytes: (length: number) => Uint8Array;
	readonly keys: IntakeKeys;
	readonly actor: Actor;
};

/** The staff process can also open originals. */
export type StaffContext = IntakeContext & { readonly keys: StaffKeys };

/** The same world, seen by another actor. */
export function actingAs<C extends IntakeContext>(context: C, actor: Actor): C {
	return { ...context, actor };
}
