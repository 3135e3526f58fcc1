import { Link } from "@tanstack/react-router";
import type { TodaySentence } from "./today-sentences.ts";

/** One sentence of the day; its link is the noun one acts on. */
export function LinkedLine({ sentence }: { sentence: TodaySentence }) {
	const { before, link, after, detail, to, id, care } = sentence;
	return (
		<li className={care ? "today-line today-care" : "today-line"}>
			<p className="today-sentence">
				{before}
				{to === "/plaidoyer/$id" ? (
					<Link to={to} params={{ id: id ?? "" }}>
						{link}
					</Link>
				) : (
					<Link to={to}>{link}</Link>
				)}
				{after}
			</p>
			{detail ? <p className="small secondary">{detail}</p> : null}
		</li>
	);
}
