import type { Node } from "@tiptap/pm/model";

/** An attribute to set on the node at a position. */
export type FreshId = { readonly position: number; readonly name: string; readonly value: string };

/** The attributes of a node that name it for good: a copy of the node must not keep them. */
const NAMES = ["id", "recommendationId"] as const;

/**
 * The names to give so that each is used once. Where two nodes have one name, the node that stood at the place of the
 * old one (`place` maps a position of `before` into `after`) keeps it; else the first in reading order.
 */
export function freshIds(
	before: Node,
	after: Node,
	place: (position: number) => number,
	newId: () => string,
): FreshId[] {
	return NAMES.flatMap((name) => {
		const home = new Map<string, number>();
		before.descendants((node, position) => {
			const value: unknown = node.attrs[name];
			if (typeof value === "string" && !home.has(value)) home.set(value, place(position));
		});
		const nodes: { position: number; value: string | null }[] = [];
		after.descendants((node, position) => {
			if (!(name in node.attrs)) return;
			const value: unknown = node.attrs[name];
			nodes.push({ position, value: typeof value === "string" && value !== "null" ? value : null });
		});
		const keeper = new Map<string, number>();
		for (const { position, value } of nodes) {
			if (value !== null && (!keeper.has(value) || home.get(value) === position)) keeper.set(value, position);
		}
		return nodes
			.filter(({ position, value }) => value === null || keeper.get(value) !== position)
			.map(({ position }) => ({ position, name, value: newId() }));
	});
}
