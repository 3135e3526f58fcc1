import { Mark } from "@tiptap/core";

/** A link to a page of the web, and only that. */
export const LinkMark = Mark.create({
	name: "link",
	inclusive: false,
	addAttributes: () => ({ href: { default: null } }),
	parseHTML: () => [
		{
			tag: "a[href]",
			getAttrs: (element) => /^https?:\/\//.test(element.getAttribute("href") ?? "") && null,
		},
	],
	renderHTML: ({ HTMLAttributes }) => ["a", { ...HTMLAttributes, rel: "noreferrer" }, 0],
});
