import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

/** How the work was done, as the program writes it today. */
export function MethodView({ selected }: NodeViewProps) {
	const { evidence } = useWriting();
	return (
		<NodeViewWrapper className={selected ? "written is-selected" : "written"} contentEditable={false}>
			<p className="written-title">{PLAIDOYER.method.title}</p>
			{evidence?.method.paragraphs.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
			<p className="secondary small">{PLAIDOYER.method.written}</p>
		</NodeViewWrapper>
	);
}
