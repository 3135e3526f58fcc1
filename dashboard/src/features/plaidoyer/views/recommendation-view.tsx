import type { Authority } from "@portevoix/data/vocabulary/code";
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

/** « Solution 4 »: the number follows from the place; the authorities stand under the demand. */
export function RecommendationView({ node, getPos }: NodeViewProps) {
	const { numbers, change, mayWrite } = useWriting();
	const number = numbers.recommendations.get(String(node.attrs.recommendationId));
	const authorities = node.attrs.authorities as readonly Authority[];
	return (
		<NodeViewWrapper as="section" className="recommendation" data-number={number}>
			<p className="recommendation-number" contentEditable={false}>
				{PLAIDOYER.solution} <strong>{number}</strong>
			</p>
			<div>
				<NodeViewContent className="recommendation-words" />
				<p className="recommendation-authorities" contentEditable={false}>
					{authorities.map((authority) => PLAIDOYER.authorities[authority]).join("\u202f; ") ||
						PLAIDOYER.noAuthority}
					{mayWrite ? (
						<button
							type="button"
							className="link-button"
							onClick={() => {
								const position = getPos();
								if (position !== undefined) change("authorities", position);
							}}
						>
							{PLAIDOYER.changeAuthorities}
							<span className="visually-hidden">
								{" "}
								({PLAIDOYER.solution} {number})
							</span>
						</button>
					) : null}
				</p>
			</div>
		</NodeViewWrapper>
	);
}
