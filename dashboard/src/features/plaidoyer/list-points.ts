import type { CitationStatus } from "./citation-status.ts";
import type { EditorNode } from "./editor-node.ts";

/** A citation as it stands in the text. `id` is the id of its node. */
export type PlacedCitation = {
	readonly id: string;
	readonly citationId: string;
	readonly status: CitationStatus;
};

const SETTLED: readonly CitationStatus[] = ["alive", "proved", "pending"];

/** Every citation of the text in reading order, and among them the points to settle: stale, withdrawn or missing. */
export function listPoints(
	edited: EditorNode,
	statusOf: (citationId: string) => CitationStatus,
): { readonly citations: readonly PlacedCitation[]; readonly points: readonly PlacedCitation[] } {
	const citations: PlacedCitation[] = [];
	const visit = (node: EditorNode): void => {
		if (node.type === "citation" || node.type === "citationBlock") {
			const citationId = String(node.attrs?.citationId);
			citations.push({ id: String(node.attrs?.id), citationId, status: statusOf(citationId) });
		}
		for (const child of node.content ?? []) visit(child);
	};
	visit(edited);
	return { citations, points: citations.filter(({ status }) => !SETTLED.includes(status)) };
}
