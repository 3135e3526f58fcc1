import { useEffect, useRef } from "react";
import { Button } from "../../components/button.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import type { Entry } from "./entry.ts";

const { receipt: words } = RECEIVING;

/** The receipt, in letters large enough to be read across a desk, with the way each group is said. */
export function ReceiptGiven({
	stored: { reference, receipt },
	notes,
	hint,
	next,
	onNext,
}: {
	stored: NonNullable<Entry["stored"]>;
	notes: string;
	hint: string;
	next: string;
	onNext: () => void;
}) {
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	return (
		<section className="receipt-given">
			<h2 ref={title} tabIndex={-1}>
				{words.title}
			</h2>
			<p>{hint}</p>
			<ol className="receipt-code" aria-label={words.label}>
				{receipt.split(" ").map((group, position) => (
					// Two groups may be the same four digits: only the place tells them apart.
					<li key={`${position}-${group}`}>
						<span className="digits">{group}</span>
						<span className="said">{words.spoken(group)}</span>
					</li>
				))}
			</ol>
			<p className="secondary">{words.once}</p>
			<p>
				{words.reference} <strong>{reference}</strong>
				<br />
				<span className="small secondary">{words.referenceHint}</span>
			</p>
			{notes === "" ? null : (
				<div className="left-notes">
					<h3>{words.notes}</h3>
					<p>{notes}</p>
				</div>
			)}
			<Button kind="main" onPress={onNext}>
				{next}
			</Button>
		</section>
	);
}
