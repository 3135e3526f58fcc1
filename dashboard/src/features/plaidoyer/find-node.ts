import type { Node } from "@tiptap/pm/model";

/** Where the node with an id stands; null when it is gone. */
export function findNode(doc: Node, id: string): { readonly node: Node; readonly position: number } | null {
	let found: { node: Node; position: number } | null = null;
	doc.descendants((node, position) => {
		if (found === null && node.attrs.id === id) found = { node, position };
		return found === null;
	});
	return found;
}
