import type { IntakeContext } from "../context.ts";
import { type ListedTestimony, listTestimonies } from "./list-testimonies.ts";

export type RegisterQuery = {
	readonly status?: ListedTestimony["status"] | undefined;
	readonly channel?: string | undefined;
	readonly sort: "reference" | "channel" | "receivedAt" | "status";
	readonly order: "asc" | "desc";
};

/** More than a federation receives; the list carries no text. */
const ALL = 1_000_000;

/** Where a testimony stands, in the order of the work. */
const STATUS_ORDER: readonly string[] = ["quarantined", "to-mask", "to-code", "coded", "withdrawn"];

/** What a testimony is put in order by, as a text or a number; equal ones keep the order of their arrival. */
function keyOf(testimony: ListedTestimony, sort: RegisterQuery["sort"]): string {
	return sort === "status" ? String(STATUS_ORDER.indexOf(testimony.status)) : testimony[sort];
}

/** The testimonies that fit, in the order that was asked for, without any text. */
export async function listRegister(context: IntakeContext, query: RegisterQuery): Promise<ListedTestimony[]> {
	const all = await listTestimonies(context, { limit: ALL, offset: 0 });
	const { status, channel, sort, order } = query;
	const sign = order === "asc" ? 1 : -1;
	return all
		.filter((one) => (!status || one.status === status) && (!channel || one.channel === channel))
		.map((one) => ({ one, key: keyOf(one, sort) }))
		.sort((left, right) => (left.key < right.key ? -sign : left.key > right.key ? sign : 0))
		.map(({ one }) => one);
}
