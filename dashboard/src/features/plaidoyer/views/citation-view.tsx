import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { frameQuote } from "../frame-quote.ts";
import { useWriting } from "../writing-context.ts";
import { StatusWord } from "./status-word.tsx";

const FORMS = ["sentence", "witnesses", "testimonies"] as const;

/** A figure in a sentence, in the words that it has today. */
export function CitationView({ node, selected }: NodeViewProps) {
	const { evidence, statusOf } = useWriting();
	const citationId = String(node.attrs.citationId);
	const status = statusOf(citationId);
	const count = evidence?.counts[citationId];
	const excerpt = evidence?.excerpts[citationId];
	const form = FORMS.find((name) => name === node.attrs.form) ?? "sentence";
	const words = count
		? count[form]
		: excerpt
			? frameQuote("words" in excerpt ? excerpt.words : PLAIDOYER.quoteWithdrawn)
			: status === "pending"
				? PLAIDOYER.figurePending
				: PLAIDOYER.figureMissing;
	return (
		<NodeViewWrapper
			as="span"
			className={`figure figure-${status}${selected ? " is-selected" : ""}`}
			data-citation-node={String(node.attrs.id)}
		>
			{words}
			<StatusWord status={status} />
		</NodeViewWrapper>
	);
}
