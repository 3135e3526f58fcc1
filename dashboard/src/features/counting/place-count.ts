import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { api, ask } from "../../api/ask.ts";

/**
 * Cites a count in a plaidoyer and places it at the end of its first chapter that has situations, or of the first one,
 * where the writer moves it from; answers the title of that chapter. When somebody saved meanwhile, the server refuses
 * and nothing is placed over their words.
 */
export async function placeCount(id: string, query: CountQuery): Promise<string> {
	const plaidoyer = api.api.plaidoyers[":id"];
	const json = { query, freeze: true };
	const made = await ask(plaidoyer.citations.counts.$post({ param: { id }, json }));
	const { revision, document } = await ask(plaidoyer.$get({ param: { id } }));
	const chapters = document.content;
	const chapter =
		chapters.find(({ content }) => content.some(({ type }) => type === "situation")) ?? chapters[0];
	if (!chapter) return "";
	const form = query.by.length > 0 ? ("table" as const) : ("sentence" as const);
	const block = {
		type: "citationBlock" as const,
		attrs: { id: crypto.randomUUID(), citationId: made.id, form },
	};
	const content = chapters.map((one) =>
		one === chapter ? { ...one, content: [...one.content, block] } : one,
	);
	await ask(
		plaidoyer.$put({ param: { id }, json: { baseRevision: revision, document: { ...document, content } } }),
	);
	return chapter.attrs.title;
}
