import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import { ChoicePopover } from "./choice-popover.tsx";
import type { Choice } from "./use-choices.ts";

/** A list longer than this gets a field to search it. */
const LONG = 14;

/** A condition of the sentence: any number of values; none takes the condition away. */
export function ConditionChoice({
	words,
	name,
	choices,
	values,
	onChange,
	isOpen,
	onOpenChange,
}: {
	words: string;
	name: string;
	choices: readonly Choice[];
	values: readonly string[];
	onChange: (values: readonly string[]) => void;
	isOpen: boolean;
	onOpenChange: (open: boolean) => void;
}) {
	const { contains } = useFilter({ sensitivity: "base" });
	const long = choices.length > LONG;
	const list = (
		<ListBox
			className="choice-list"
			aria-label={name}
			selectionMode="multiple"
			selectionBehavior="toggle"
			escapeKeyBehavior="none"
			autoFocus={long ? false : "first"}
			selectedKeys={values}
			onSelectionChange={(keys) =>
				onChange(choices.map(({ value }) => value).filter((value) => keys === "all" || keys.has(value)))
			}
			items={choices.map((choice) => ({ id: choice.value, ...choice }))}
			renderEmptyState={() => QUESTION.noChoice}
		>
			{(choice) => (
				<ListBoxItem
					id={choice.value}
					textValue={choice.label}
					className={choice.under ? "option option-under" : "option"}
				>
					{choice.label}
				</ListBoxItem>
			)}
		</ListBox>
	);
	return (
		<ChoicePopover words={words} name={name} isOpen={isOpen} onOpenChange={onOpenChange}>
			{long ? (
				<Autocomplete filter={contains}>
					<SearchField aria-label={QUESTION.search} autoFocus>
						<Input placeholder={QUESTION.search} />
					</SearchField>
					{list}
				</Autocomplete>
			) : (
				list
			)}
			<div className="row">
				<Button kind="quiet" isDisabled={values.length === 0} onPress={() => onChange([])}>
					{QUESTION.remove}
				</Button>
				<Button onPress={() => onOpenChange(false)}>{QUESTION.done}</Button>
			</div>
		</ChoicePopover>
	);
}
