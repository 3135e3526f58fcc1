import { Button } from "../../components/button.tsx";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";

/** Nothing was found: what to try. */
export function NothingFound({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
	return (
		<section className="part" aria-labelledby="nothing">
			<h2 id="nothing">{EXCERPTS.emptyTitle}</h2>
			<ul>
				{EXCERPTS.empty.map((advice) => (
					<li key={advice}>{advice}</li>
				))}
				<li>{EXCERPTS.emptyCode}</li>
			</ul>
			{narrowed ? <Button onPress={onClear}>{EXCERPTS.clear}</Button> : null}
		</section>
	);
}
