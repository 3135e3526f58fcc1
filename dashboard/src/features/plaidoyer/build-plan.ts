import type { EditorNode } from "./editor-node.ts";
import type { DocumentNumbers } from "./number-document.ts";

/** A line of the plan. `numbers` are those of its recommendations: first and last. */
export type PlanLine = {
	readonly id: string;
	readonly type: "chapter" | "situation";
	readonly title: string;
	readonly number: string;
	readonly numbers: { readonly first: number; readonly last: number } | null;
};

/** The chapters and situations of a text with their numbers; a chapter counts only what stands outside its situations. */
export function buildPlan(edited: EditorNode, numbers: DocumentNumbers): PlanLine[] {
	const line = (node: EditorNode, type: PlanLine["type"]): PlanLine => {
		const id = String(node.attrs?.id);
		const [title, ...blocks] = node.content ?? [];
		const found = blocks
			.filter((block) => block.type === "recommendation")
			.flatMap((block) => numbers.recommendations.get(String(block.attrs?.recommendationId)) ?? []);
		return {
			id,
			type,
			title: (title?.content ?? []).map((part) => part.text ?? "").join(""),
			number: numbers.headings.get(id) ?? "",
			numbers: found.length === 0 ? null : { first: Math.min(...found), last: Math.max(...found) },
		};
	};
	return (edited.content ?? []).flatMap((chapter) => [
		line(chapter, "chapter"),
		...(chapter.content ?? [])
			.filter((block) => block.type === "situation")
			.map((block) => line(block, "situation")),
	]);
}
