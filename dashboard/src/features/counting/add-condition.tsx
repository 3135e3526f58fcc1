import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import type { ConditionFacet } from "./question.ts";

/** Offers the conditions that the sentence does not have yet. */
export function AddCondition({
	facets,
	onAdd,
}: {
	facets: readonly ConditionFacet[];
	onAdd: (facet: ConditionFacet) => void;
}) {
	return (
		<MenuTrigger>
			<Button className="choice choice-faint">{QUESTION.add}</Button>
			<Popover
				className="choice-popover"
				placement="bottom start"
				offset={6}
				UNSTABLE_portalContainer={document.getElementById("contenu") ?? document.body}
			>
				<Menu
					className="choice-list"
					aria-label={QUESTION.add}
					onAction={(key) => {
						const facet = facets.find((one) => one === key);
						if (facet) onAdd(facet);
					}}
				>
					{facets.map((facet) => (
						<MenuItem key={facet} id={facet} className="option" textValue={QUESTION.phrases[facet].name}>
							{QUESTION.phrases[facet].name}
						</MenuItem>
					))}
				</Menu>
			</Popover>
		</MenuTrigger>
	);
}
