/** Blocks of the demonstration document, so that its chapters read as text. */
import type { Authority, CodeKey } from "../../vocabulary/code.ts";
import type { ChapterNode, RecommendationNode, SituationNode } from "../../vocabulary/document.ts";
import { composeInline } from "./compose-inline.ts";

type Block = SituationNode["content"][number];
type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

export const composeBlock = {
	paragraph: (id: string, text: string): Of<"paragraph"> => ({
		type: "paragraph",
		attrs: { id },
		content: composeInline(id, text),
	}),
	bullets: (id: string, items: readonly string[]): Of<"bulletList"> => ({
		type: "bulletList",
		attrs: { id },
		content: items.map((text, place) => ({
			type: "listItem",
			content: [composeBlock.paragraph(`${id}-i${place}`, text)],
		})),
	}),
	citation: (citationId: string, form: "quote" | "sentence" | "table" = "quote"): Of<"citationBlock"> => ({
		type: "citationBlock",
		attrs: { id: `block-${citationId}`, citationId, form },
	}),
	box: (id: string, title: string, content: Of<"box">["content"]): Of<"box"> => ({
		type: "box",
		attrs: { id, title },
		content,
	}),
	constat: (id: string, content: Of<"constat">["content"]): Of<"constat"> => ({
		type: "constat",
		attrs: { id },
		content,
	}),
	position: (id: string, texts: readonly string[]): Of<"position"> => ({
		type: "position",
		attrs: { id },
		content: texts.map((text, place) => composeBlock.paragraph(`${id}-p${place}`, text)),
	}),
	recommendation: (name: string, authorities: Authority[], text: string): RecommendationNode => ({
		type: "recommendation",
		attrs: { id: `solution-${name}`, recommendationId: name, authorities },
		content: [composeBlock.paragraph(`solution-${name}-p`, text)],
	}),
	situation: (id: string, title: string, code: CodeKey, content: Block[]): SituationNode => ({
		type: "situation",
		attrs: { id, title, code },
		content,
	}),
	chapter: (id: string, title: string, content: ChapterNode["content"]): ChapterNode => ({
		type: "chapter",
		attrs: { id, title },
		content,
	}),
};
