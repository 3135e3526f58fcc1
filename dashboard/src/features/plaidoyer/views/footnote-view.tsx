import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

/** The sign of a footnote. Its words stand at the foot of the sheet. */
export function FootnoteView({ node, selected, getPos }: NodeViewProps) {
	const { numbers, change } = useWriting();
	const number = numbers.footnotes.get(String(node.attrs.id)) ?? 0;
	return (
		<NodeViewWrapper as="sup" className={selected ? "footnote is-selected" : "footnote"}>
			<button
				type="button"
				tabIndex={-1}
				aria-label={PLAIDOYER.noteNumber(number)}
				onDoubleClick={() => {
					const position = getPos();
					if (position !== undefined) change("footnote", position);
				}}
			>
				{number}
			</button>
		</NodeViewWrapper>
	);
}
