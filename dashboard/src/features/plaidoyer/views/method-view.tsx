import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

/** How the work was done, as the program writes it today. */
export function MethodView({ selected, editor, getPos }: NodeViewProps) {
	const { evidence } = useWriting();
	const position = getPos();
	const chapter = position === undefined ? null : editor.state.doc.resolve(position).parent;
	// Alone under a chapter of the same name, it does not repeat that name.
	const isEcho = chapter?.firstChild?.textContent === PLAIDOYER.method.title;
	return (
		<NodeViewWrapper className={selected ? "written is-selected" : "written"} contentEditable={false}>
			{isEcho ? null : <p className="written-title">{PLAIDOYER.method.title}</p>}
			{evidence?.method.paragraphs.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
			<p className="secondary small">{PLAIDOYER.method.written}</p>
		</NodeViewWrapper>
	);
}
