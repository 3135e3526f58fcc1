import { useId } from "react";
import { Button } from "../../components/button.tsx";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import { ChoicePopover } from "./choice-popover.tsx";

export type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

const { period } = QUESTION;

/** When the testimonies came in: usual periods, or two days. */
export function PeriodChoice({
	words,
	value,
	onChange,
	isOpen,
	onOpenChange,
}: {
	words: string;
	value: Period;
	onChange: (period: Period) => void;
	isOpen: boolean;
	onOpenChange: (open: boolean) => void;
}) {
	const id = useId();
	const year = new Date().getFullYear();
	const choose = (chosen: Period) => {
		onChange(chosen);
		onOpenChange(false);
	};
	return (
		<ChoicePopover words={words} name={period.name} isOpen={isOpen} onOpenChange={onOpenChange}>
			<div className="row">
				<Button onPress={() => choose({})}>{period.ever}</Button>
				<Button onPress={() => choose({ from: `${year}-01-01` })}>{period.thisYear}</Button>
				<Button onPress={() => choose({ from: `${year - 1}-01-01`, to: `${year - 1}-12-31` })}>
					{period.lastYear}
				</Button>
			</div>
			<label htmlFor={`${id}-from`}>{period.since}</label>
			<input
				id={`${id}-from`}
				type="date"
				value={value.from ?? ""}
				max={value.to}
				onChange={(event) => onChange({ ...value, from: event.target.value || undefined })}
			/>
			<label htmlFor={`${id}-to`}>{period.until}</label>
			<input
				id={`${id}-to`}
				type="date"
				value={value.to ?? ""}
				min={value.from}
				onChange={(event) => onChange({ ...value, to: event.target.value || undefined })}
			/>
			<div className="row">
				<Button kind="quiet" onPress={() => choose({})}>
					{QUESTION.remove}
				</Button>
				<Button onPress={() => onOpenChange(false)}>{QUESTION.done}</Button>
			</div>
		</ChoicePopover>
	);
}
