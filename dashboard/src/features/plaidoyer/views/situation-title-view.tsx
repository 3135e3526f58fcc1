import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { useWriting } from "../writing-context.ts";
import { ScaleLine } from "./scale-line.tsx";

/** The title of a situation, with its number before and its scale behind. */
export function SituationTitleView({ node, getPos, editor }: NodeViewProps) {
	const { numbers, evidence, codeLabel, change, mayWrite } = useWriting();
	const position = getPos();
	const situation = position === undefined ? null : editor.state.doc.resolve(position).parent;
	const id = String(situation?.attrs.id);
	const code = situation?.attrs.code as string | null | undefined;
	const scale = evidence?.scales[id];
	return (
		<NodeViewWrapper className="situation-head">
			<h3 className="situation-title-row">
				<span contentEditable={false} className="heading-number">
					{numbers.headings.get(id)}
				</span>
				<NodeViewContent
					as="div"
					className={node.content.size === 0 ? "situation-title is-empty" : "situation-title"}
					data-placeholder={PLAIDOYER.placeholder.situation}
				/>
			</h3>
			<div className="scale" contentEditable={false}>
				{code ? (
					<>
						<p className="scale-heading">{PLAIDOYER.scale.heading}</p>
						{scale ? <ScaleLine scale={scale} /> : <p>{PLAIDOYER.scale.waiting}</p>}
					</>
				) : null}
				{mayWrite ? (
					<p className="scale-code">
						{code ? codeLabel(code) : PLAIDOYER.scale.noCode}{" "}
						<button
							type="button"
							className="link-button"
							onClick={() => {
								const at = getPos();
								if (at !== undefined) change("code", editor.state.doc.resolve(at).before());
							}}
						>
							{code ? PLAIDOYER.scale.change : PLAIDOYER.scale.choose}
						</button>
					</p>
				) : null}
			</div>
		</NodeViewWrapper>
	);
}
