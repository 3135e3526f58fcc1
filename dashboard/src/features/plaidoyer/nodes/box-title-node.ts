import { Node } from "@tiptap/core";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { leaveTitle } from "./leave-title.ts";

/** The title, which is an attribute in the stored document, as words that can be typed in. */
export const BoxTitleNode = Node.create({
	name: "boxTitle",
	content: "text*",
	marks: "",
	defining: true,
	isolating: true,
	selectable: false,
	parseHTML: () => [{ tag: "h4" }],
	renderHTML: () => ["h4", { class: "box-title", "data-placeholder": PLAIDOYER.placeholder.box }, 0],
	addKeyboardShortcuts() {
		return { Enter: () => leaveTitle(this.editor, this.name) };
	},
});
