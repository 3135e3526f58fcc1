import { Node } from "@tiptap/core";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { leaveTitle } from "./leave-title.ts";

/** The title, which is an attribute in the stored document, as words that can be typed in. */
export const SituationTitleNode = Node.create({
	name: "situationTitle",
	content: "text*",
	marks: "",
	defining: true,
	isolating: true,
	selectable: false,
	parseHTML: () => [{ tag: "h3" }],
	renderHTML: () => [
		"h3",
		{ class: "situation-title", "data-placeholder": PLAIDOYER.placeholder.situation },
		0,
	],
	addKeyboardShortcuts() {
		return { Enter: () => leaveTitle(this.editor, this.name) };
	},
});
