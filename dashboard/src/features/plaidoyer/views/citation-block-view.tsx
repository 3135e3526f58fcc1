import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { frameQuote } from "../frame-quote.ts";
import { useWriting } from "../writing-context.ts";
import { StatusWord } from "./status-word.tsx";

/** An excerpt, or a count with its table, as it will print. */
export function CitationBlockView({ node, selected }: NodeViewProps) {
	const { evidence, statusOf } = useWriting();
	const citationId = String(node.attrs.citationId);
	const status = statusOf(citationId);
	const count = evidence?.counts[citationId];
	const excerpt = evidence?.excerpts[citationId];
	const sentence = count && (count.about ? `${count.about}\u202f: ${count.sentence}` : count.sentence);
	const asTable = count !== undefined && node.attrs.form === "table" && count.rows.length > 0;
	return (
		<NodeViewWrapper
			as="figure"
			className={`citation-block citation-${status}${selected ? " is-selected" : ""}`}
			data-citation-node={String(node.attrs.id)}
			contentEditable={false}
		>
			{count === undefined ? (
				<>
					<blockquote>
						{excerpt && "words" in excerpt
							? frameQuote(excerpt.words)
							: excerpt
								? PLAIDOYER.quoteWithdrawn
								: status === "pending"
									? PLAIDOYER.quotePending
									: PLAIDOYER.quoteMissing}
					</blockquote>
					<figcaption>
						{excerpt && "words" in excerpt ? excerpt.attribution : null}
						<StatusWord status={status} />
					</figcaption>
				</>
			) : asTable ? (
				<>
					<div className="scroll-x">
						<table>
							<caption>{sentence}</caption>
							<thead>
								<tr>
									<th scope="col">{PLAIDOYER.tableHeader[0]}</th>
									<th scope="col" className="number">
										{PLAIDOYER.tableHeader[1]}
									</th>
								</tr>
							</thead>
							<tbody>
								{count.rows.map((row) => (
									<tr key={row.label}>
										<th scope="row">{row.label}</th>
										<td className="number">{row.value}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
					<figcaption>
						{count.note}
						<StatusWord status={status} />
					</figcaption>
				</>
			) : (
				<>
					<p className="finding">{sentence}</p>
					<figcaption>
						{count.note}
						<StatusWord status={status} />
					</figcaption>
				</>
			)}
		</NodeViewWrapper>
	);
}
