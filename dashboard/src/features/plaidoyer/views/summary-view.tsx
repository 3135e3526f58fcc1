import { Authority } from "@portevoix/data/vocabulary/code";
import { type NodeViewProps, NodeViewWrapper, useEditorState } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";

type Demand = { id: string; words: string; authorities: string[] };

/** The recommendations again, by authority, as the printed file lists them. */
export function SummaryView({ editor, selected }: NodeViewProps) {
	const { numbers } = useWriting();
	const demands = useEditorState({
		editor,
		selector: () => {
			const found: Demand[] = [];
			editor.state.doc.descendants((node) => {
				if (node.type.name !== "recommendation") return true;
				found.push({
					id: String(node.attrs.recommendationId),
					words: node.textContent,
					authorities: node.attrs.authorities as string[],
				});
				return false;
			});
			return found;
		},
	});
	return (
		<NodeViewWrapper className={selected ? "written is-selected" : "written"} contentEditable={false}>
			<p className="written-title">{PLAIDOYER.summary.title(demands.length)}</p>
			{demands.length === 0 ? <p>{PLAIDOYER.summary.empty}</p> : null}
			{Authority.options
				.filter((authority) => demands.some(({ authorities }) => authorities.includes(authority)))
				.map((authority) => (
					<div key={authority}>
						<p className="written-group">{PLAIDOYER.authorities[authority]}</p>
						<ul>
							{demands
								.filter(({ authorities }) => authorities.includes(authority))
								.map(({ id, words }) => (
									<li key={id}>
										<strong>{numbers.recommendations.get(id)}</strong> {words}
									</li>
								))}
						</ul>
					</div>
				))}
			<p className="secondary small">{PLAIDOYER.summary.written}</p>
		</NodeViewWrapper>
	);
}
