import type { InlineNode } from "../../vocabulary/document.ts";

const special = /(\{[a-z.-]+(?::[a-z]+)?\}|\[\^[^\]]*\])/;

/**
 * Running text as inline nodes: `{count.kiosks}` is a figure in full, `{count.kiosks:witnesses}` only its persons, and
 * `[^Loi du …]` a footnote. Ids are the block's id with the place of the node.
 */
export function composeInline(id: string, text: string): InlineNode[] {
	return text
		.split(special)
		.map((part, place) => composeNode(`${id}-${place}`, part))
		.filter((node) => node !== undefined);
}

function composeNode(id: string, part: string): InlineNode | undefined {
	if (part === "") return undefined;
	if (part.startsWith("[^")) {
		return { type: "footnote", attrs: { id }, content: [{ type: "text", text: part.slice(2, -1) }] };
	}
	if (!part.startsWith("{")) return { type: "text", text: part };
	const [citationId = "", form] = part.slice(1, -1).split(":");
	const shown = form === "witnesses" || form === "testimonies" ? form : "sentence";
	return { type: "citation", attrs: { id, citationId, form: shown } };
}
