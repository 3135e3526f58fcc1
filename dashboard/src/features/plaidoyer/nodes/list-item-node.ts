import { Node } from "@tiptap/core";

export const ListItemNode = Node.create({
	name: "listItem",
	content: "paragraph+",
	defining: true,
	parseHTML: () => [{ tag: "li" }],
	renderHTML: () => ["li", 0],
	addKeyboardShortcuts() {
		return { Enter: () => this.editor.commands.splitListItem("listItem") };
	},
});
