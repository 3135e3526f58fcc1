import type { Role } from "@portevoix/data/vocabulary/role";
import type { Actor } from "../context.ts";

/** Besides roles: a visitor of the public pages, a witness with a receipt, and the program itself. */
type Situation = "visitor" | "witness" | "system";

const READERS = ["coder", "masker", "writer", "validator", "coordinator", "officer"] as const;

/**
 * Who may do what: the one declaration that routes, verbs, the matrix page and the shared protection test read.
 * What is not here does not exist. The command line may do everything: whoever runs it holds the keys anyway, and the
 * log says `cli`.
 */
export const PERMISSIONS = {
	"testimony.submit": ["visitor", "call-taker", "coordinator"],
	"testimony.list": READERS,
	"testimony.read": READERS,
	"original.read": ["masker", "officer"],
	"pseudonymisation.approve": ["masker"],
	"second-reading.confirm": ["masker", "validator"],
	"consent.record": ["call-taker", "coordinator", "officer", "witness"],
	"consent.read": ["call-taker", "coordinator", "officer", "custodian"],
	"basis.record": ["coordinator", "officer"],
	"testimony.withdraw": ["witness", "custodian", "officer"],
	"receipt.open": ["visitor"],
	"witness.link": ["coordinator", "officer"],
	"duplicate.mark": ["coordinator"],
	"batch.import": ["coordinator"],
	"batch.list": ["coordinator", "officer"],
	"batch.undo": ["coordinator"],
	"campaign.write": ["coordinator"],
	"organisation.write": ["coordinator"],
	"corpus.write": ["coordinator", "writer"],
	"codebook.read": [...READERS, "call-taker"],
	"codebook.publish": ["coordinator", "system"],
	"round.open": ["coordinator"],
	"code.apply": ["coder"],
	"reading.finish": ["coder"],
	"suggestion.make": ["coder", "system"],
	"suggestion.decide": ["coder"],
	"count.read": [...READERS, "call-taker"],
	"count.read-internal": ["coder", "writer", "validator", "coordinator", "officer"],
	"count.freeze": ["writer", "validator"],
	"excerpt.search": READERS,
	"plaidoyer.read": ["writer", "validator", "coordinator", "officer"],
	"plaidoyer.write": ["writer"],
	"plaidoyer.export": ["writer", "validator"],
	"audit.read": ["officer"],
	"account.add": ["administrator"],
	"account.list": ["administrator", "officer"],
	"account.invite": ["administrator"],
	"invitation.accept": ["visitor"],
	"role.grant": ["administrator"],
	"role.end": ["administrator"],
	"setting.write": ["administrator", "system"],
} as const satisfies Record<string, readonly (Role | Situation)[]>;

export type Action = keyof typeof PERMISSIONS;

/** Whether an actor may do an action, by the matrix alone. */
export function isAllowed(actor: Actor, action: Action): boolean {
	const allowed: readonly string[] = PERMISSIONS[action];
	if (actor.kind === "cli") return true;
	if (actor.kind === "account") return actor.roles.some((role) => allowed.includes(role));
	return allowed.includes(actor.kind);
}

/** The role under which the log writes an act: the first of the actor's roles that allows it. */
export function actingRole(actor: Actor, action: Action): string {
	if (actor.kind !== "account") return actor.kind;
	const allowed: readonly string[] = PERMISSIONS[action];
	return actor.roles.find((role) => allowed.includes(role)) ?? "none";
}
