import type { EditorNode } from "./editor-node.ts";

export type DocumentNumbers = {
	/** 1…n by recommendation id, across chapters in reading order; one placed twice keeps its first number. */
	readonly recommendations: ReadonlyMap<string, number>;
	/** By block id: « 2 » for a chapter with situations, « 2.1 » for a situation. A chapter without situation has none. */
	readonly headings: ReadonlyMap<string, string>;
	/** 1…n by footnote id, in reading order: what a person wrote. The notes of figures are added when it is printed. */
	readonly footnotes: ReadonlyMap<string, number>;
};

/** Numbers by place in the text: of chapters and situations, recommendations and footnotes. Same rules as the printed file. */
export function numberDocument(edited: EditorNode): DocumentNumbers {
	const recommendations = new Map<string, number>();
	const headings = new Map<string, string>();
	const footnotes = new Map<string, number>();
	const read = (node: EditorNode, name: string): string => String(node.attrs?.[name] ?? "");
	const visit = (node: EditorNode): void => {
		if (node.type === "recommendation") {
			const id = read(node, "recommendationId");
			if (!recommendations.has(id)) recommendations.set(id, recommendations.size + 1);
		}
		if (node.type === "footnote") footnotes.set(read(node, "id"), footnotes.size + 1);
		for (const child of node.content ?? []) visit(child);
	};
	visit(edited);
	let chapters = 0;
	for (const chapter of edited.content ?? []) {
		const situations = (chapter.content ?? []).filter(({ type }) => type === "situation");
		if (situations.length === 0) continue;
		chapters += 1;
		headings.set(read(chapter, "id"), String(chapters));
		for (const [place, situation] of situations.entries()) {
			headings.set(read(situation, "id"), `${chapters}.${place + 1}`);
		}
	}
	return { recommendations, headings, footnotes };
}
