import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { freshIds } from "../fresh-ids.ts";

const WITH_ID = [
	"chapter",
	"situation",
	"paragraph",
	"bulletList",
	"constat",
	"position",
	"box",
	"recommendation",
	"citation",
	"citationBlock",
	"footnote",
	"recommendationSummary",
	"methodNote",
];

/** Gives every block a name that stays: new, split and pasted blocks get a fresh one, the block that was there keeps its own. */
export const BlockIds = Extension.create<{ newId: () => string }>({
	name: "blockIds",
	addOptions: () => ({ newId: () => crypto.randomUUID() }),
	addGlobalAttributes: () => [
		{
			types: WITH_ID,
			attributes: {
				id: {
					default: null,
					keepOnSplit: false,
					parseHTML: (element) => element.getAttribute("data-id"),
					renderHTML: ({ id }) => ({ "data-id": String(id) }),
				},
			},
		},
	],
	addProseMirrorPlugins() {
		const { newId } = this.options;
		return [
			new Plugin({
				appendTransaction: (transactions, before, after) => {
					if (!transactions.some(({ docChanged }) => docChanged)) return null;
					const place = (position: number) =>
						transactions.reduce((at, { mapping }) => mapping.map(at, 1), position);
					const changes = freshIds(before.doc, after.doc, place, newId);
					if (changes.length === 0) return null;
					const { tr } = after;
					for (const { position, name, value } of changes) tr.setNodeAttribute(position, name, value);
					return tr;
				},
			}),
		];
	},
});
