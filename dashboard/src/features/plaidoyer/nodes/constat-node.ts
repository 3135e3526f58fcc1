import { Node } from "@tiptap/core";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";

/** What the testimonies show. The word stands in the margin of the sheet for the writer; it is not printed. */
export const ConstatNode = Node.create({
	name: "constat",
	content: "(prose | citationBlock)+",
	defining: true,
	parseHTML: () => [{ tag: "section[data-node=constat]", contentElement: ".constat-content" }],
	renderHTML: ({ HTMLAttributes }) => [
		"section",
		{ ...HTMLAttributes, "data-node": "constat", class: "constat" },
		["p", { class: "block-label", contenteditable: "false" }, PLAIDOYER.kinds.constat],
		["div", { class: "constat-content" }, 0],
	],
});
