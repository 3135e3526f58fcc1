import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { NEW_DOCUMENT } from "./wording.fr.ts";

/** What a new plaidoyer starts with: one chapter to write, the summary and the method note. */
export function newDocument(
	title: string,
	federation: string,
	now: Date,
	newId: () => string,
): PlaidoyerDocument {
	const chapter = (name: string, content: PlaidoyerDocument["content"][number]["content"]) => ({
		type: "chapter" as const,
		attrs: { id: newId(), title: name },
		content,
	});
	return {
		type: "doc",
		attrs: { title, federation, date: now.toISOString().slice(0, 7) },
		content: [
			chapter(NEW_DOCUMENT.firstChapter, [{ type: "paragraph", attrs: { id: newId() } }]),
			chapter(NEW_DOCUMENT.summary, [{ type: "recommendationSummary", attrs: { id: newId() } }]),
			chapter(NEW_DOCUMENT.method, [{ type: "methodNote", attrs: { id: newId() } }]),
		],
	};
}
