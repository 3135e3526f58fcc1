import { Link } from "@tanstack/react-router";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";
import type { Choices } from "../counting/use-choices.ts";

/** Before any question: the themes, each a way in. */
export function ThemeList({ choices }: { choices: Choices }) {
	return (
		<section className="part" aria-labelledby="start">
			<h2 id="start">{EXCERPTS.startTitle}</h2>
			<p>{EXCERPTS.start}</p>
			<ul className="plain-list themes">
				{choices.codes
					.filter(({ parent }) => parent === null)
					.map(({ key, label }) => (
						<li key={key}>
							<Link to="/extraits" search={{ code: key }}>
								{label}
							</Link>
						</li>
					))}
			</ul>
		</section>
	);
}
