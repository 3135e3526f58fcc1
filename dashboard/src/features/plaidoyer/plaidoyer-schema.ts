import type { Extensions } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { BlockIds } from "./nodes/block-ids.ts";
import { BoxNode } from "./nodes/box-node.ts";
import { BoxTitleNode } from "./nodes/box-title-node.ts";
import { BulletListNode } from "./nodes/bullet-list-node.ts";
import { ChapterNode } from "./nodes/chapter-node.ts";
import { ChapterTitleNode } from "./nodes/chapter-title-node.ts";
import { CitationBlockNode } from "./nodes/citation-block-node.ts";
import { CitationNode } from "./nodes/citation-node.ts";
import { ConstatNode } from "./nodes/constat-node.ts";
import { DocumentNode } from "./nodes/document-node.ts";
import { FootnoteNode } from "./nodes/footnote-node.ts";
import { LinkMark } from "./nodes/link-mark.ts";
import { ListItemNode } from "./nodes/list-item-node.ts";
import { MethodNoteNode } from "./nodes/method-note-node.ts";
import { ParagraphNode } from "./nodes/paragraph-node.ts";
import { PositionNode } from "./nodes/position-node.ts";
import { RecommendationNode } from "./nodes/recommendation-node.ts";
import { RecommendationSummaryNode } from "./nodes/recommendation-summary-node.ts";
import { SituationNode } from "./nodes/situation-node.ts";
import { SituationTitleNode } from "./nodes/situation-title-node.ts";

/** Of the kit only what the stored document knows: text, bold, italic, line break, undo. */
const kit = StarterKit.configure({
	document: false,
	paragraph: false,
	heading: false,
	blockquote: false,
	bulletList: false,
	orderedList: false,
	listItem: false,
	listKeymap: false,
	code: false,
	codeBlock: false,
	horizontalRule: false,
	link: false,
	strike: false,
	underline: false,
	trailingNode: false,
});

/** Every node and mark of a plaidoyer as ProseMirror knows them, without what draws them. */
export const plaidoyerSchema: Extensions = [
	kit,
	DocumentNode,
	ParagraphNode,
	BulletListNode,
	ListItemNode,
	ChapterNode,
	ChapterTitleNode,
	SituationNode,
	SituationTitleNode,
	ConstatNode,
	PositionNode,
	BoxNode,
	BoxTitleNode,
	RecommendationNode,
	RecommendationSummaryNode,
	MethodNoteNode,
	CitationNode,
	CitationBlockNode,
	FootnoteNode,
	LinkMark,
	BlockIds,
];
