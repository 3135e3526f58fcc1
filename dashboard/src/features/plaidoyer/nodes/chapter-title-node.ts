import { Node } from "@tiptap/core";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { leaveTitle } from "./leave-title.ts";

/** The title, which is an attribute in the stored document, as words that can be typed in. */
export const ChapterTitleNode = Node.create({
	name: "chapterTitle",
	content: "text*",
	marks: "",
	defining: true,
	isolating: true,
	selectable: false,
	parseHTML: () => [{ tag: "h2" }],
	renderHTML: () => ["h2", { class: "chapter-title", "data-placeholder": PLAIDOYER.placeholder.chapter }, 0],
	addKeyboardShortcuts() {
		return { Enter: () => leaveTitle(this.editor, this.name) };
	},
});
