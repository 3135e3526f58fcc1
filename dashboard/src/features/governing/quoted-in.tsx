import { Link } from "@tanstack/react-router";
import { useMay } from "../../session/use-me.ts";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";

/** The plaidoyers that quote a testimony, as links for whoever may read them. */
export function QuotedIn({
	places,
	title,
	nowhere,
}: {
	places: readonly { readonly plaidoyerId: string; readonly title: string; readonly quotes: number }[];
	title: string;
	nowhere: string;
}) {
	const mayRead = useMay("plaidoyer.read");
	if (places.length === 0) return <p>{nowhere}</p>;
	return (
		<>
			<p>{title}</p>
			<ul>
				{places.map((place) => (
					<li key={place.plaidoyerId}>
						{mayRead ? (
							<Link to="/plaidoyer/$id" params={{ id: place.plaidoyerId }}>
								{AGREEMENTS.quotes(place.title, place.quotes)}
							</Link>
						) : (
							AGREEMENTS.quotes(place.title, place.quotes)
						)}
					</li>
				))}
			</ul>
		</>
	);
}
