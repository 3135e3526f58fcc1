import { Node, wrappingInputRule } from "@tiptap/core";

export const BulletListNode = Node.create({
	name: "bulletList",
	group: "prose list",
	content: "listItem+",
	parseHTML: () => [{ tag: "ul" }],
	renderHTML: () => ["ul", 0],
	addInputRules() {
		return [wrappingInputRule({ find: /^\s*[-•]\s$/, type: this.type })];
	},
	addKeyboardShortcuts() {
		return { "Mod-Shift-8": () => this.editor.commands.toggleList("bulletList", "listItem") };
	},
});
