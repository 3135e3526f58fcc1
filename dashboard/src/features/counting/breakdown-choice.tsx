import { ListBox, ListBoxItem } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import { ChoicePopover } from "./choice-popover.tsx";
import type { LabelOf } from "./make-label-of.ts";
import { BREAKDOWN_FACETS, type BreakdownFacet } from "./question.ts";

/** What figures are broken down by: one facet; the second one can be taken away. */
export function BreakdownChoice({
	words,
	name,
	value,
	without,
	labelOf,
	onChange,
	onRemove,
	isOpen,
	onOpenChange,
}: {
	words: string;
	name: string;
	value: BreakdownFacet | null;
	/** The facet that the other side already has. */
	without?: BreakdownFacet | undefined;
	labelOf: LabelOf;
	onChange: (facet: BreakdownFacet) => void;
	onRemove?: (() => void) | undefined;
	isOpen: boolean;
	onOpenChange: (open: boolean) => void;
}) {
	return (
		<ChoicePopover
			words={words}
			name={name}
			faint={value === null}
			isOpen={isOpen}
			onOpenChange={onOpenChange}
		>
			<ListBox
				className="choice-list"
				aria-label={name}
				selectionMode="single"
				escapeKeyBehavior="none"
				autoFocus="first"
				disallowEmptySelection={value !== null}
				selectedKeys={value === null ? [] : [value]}
				onSelectionChange={(keys) => {
					const chosen = BREAKDOWN_FACETS.find((facet) => keys !== "all" && keys.has(facet));
					if (chosen) onChange(chosen);
					onOpenChange(false);
				}}
			>
				{BREAKDOWN_FACETS.filter((facet) => facet !== without).map((facet) => (
					<ListBoxItem key={facet} id={facet} textValue={labelOf.facet(facet)} className="option">
						{labelOf.facet(facet)}
					</ListBoxItem>
				))}
			</ListBox>
			{onRemove ? (
				<div className="row">
					<Button
						kind="quiet"
						onPress={() => {
							onOpenChange(false);
							onRemove();
						}}
					>
						{QUESTION.remove}
					</Button>
				</div>
			) : null}
		</ChoicePopover>
	);
}
