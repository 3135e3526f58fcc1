import { NodeViewContent, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

/** What the federation defends, under the heading that the printed file gives it. */
export function PositionView() {
	const { federation } = useWriting();
	return (
		<NodeViewWrapper as="section" className="position">
			<p className="position-heading" contentEditable={false}>
				{PLAIDOYER.positionOf(federation)}
			</p>
			<NodeViewContent />
		</NodeViewWrapper>
	);
}
