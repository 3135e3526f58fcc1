import type { CodeEntry as Entry } from "@portevoix/data/vocabulary/code";
import type { ReactNode } from "react";
import { Button } from "../../components/button.tsx";
import { CODING } from "../../wording/coding.fr.ts";

/** A code with the rules by which it is applied, as the codebook in force has them. */
export function CodeEntry({
	code,
	parent,
	onApply,
	children,
}: {
	code: Entry;
	parent: Entry | undefined;
	onApply: () => void;
	children: ReactNode;
}) {
	return (
		<section className="coding-entry" aria-label={code.label}>
			{parent ? <p className="secondary coding-entry-parent">{parent.label}</p> : null}
			<h2>{code.label}</h2>
			<p>{code.definition}</p>
			<Button onPress={onApply}>{CODING.apply}</Button>
			{children}
			<h3>{CODING.include}</h3>
			<p className="coding-rule coding-rule-plus">{code.include}</p>
			<h3>{CODING.exclude}</h3>
			<p className="coding-rule coding-rule-minus">{code.exclude}</p>
			<h3>{CODING.examples}</h3>
			<ul className="coding-examples">
				{code.examples.map((example) => (
					<li key={example}>{CODING.quote(example)}</li>
				))}
			</ul>
			<h3>{CODING.authorities}</h3>
			<p>{code.authorities.map((authority) => CODING.authority(authority)).join(", ")}</p>
		</section>
	);
}
