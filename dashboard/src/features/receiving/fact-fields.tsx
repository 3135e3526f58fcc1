import { AgeBand, CareSetting, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";
import { SelectField } from "../../components/select-field.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import type { EntryFacts } from "./entry.ts";
import { MonthField } from "./month-field.tsx";
import { useFormChoices } from "./use-form-choices.ts";

const { facts: words } = RECEIVING;

/** The values of a list in the words of the form, « non demandé » first: a question that was not asked stays so. */
function optionsOf<Value extends string>(
	values: readonly Value[],
	told: readonly { readonly value: string; readonly label: string }[] | undefined,
) {
	const labels = new Map(told?.map(({ value, label }) => [value, label]));
	const known = values.filter((value) => value !== "unknown");
	const unknown = values.filter((value) => value === "unknown");
	return [...unknown, ...known].map((value) => ({
		value,
		label: value === "unknown" ? words.unknown : (labels.get(value) ?? value),
	}));
}

/** What the person said of themselves, if they did. Nothing here is asked. */
export function FactFields({
	facts,
	onChange,
	title,
}: {
	facts: EntryFacts;
	onChange: (facts: EntryFacts) => void;
	title: string;
}) {
	const choices = useFormChoices().data?.choices;
	const set = (change: Partial<EntryFacts>) => onChange({ ...facts, ...change });
	return (
		<section className="facts" data-stop="facts" aria-label={title}>
			<h2>{title}</h2>
			<p className="small secondary">{words.hint}</p>
			<div className="fact-grid">
				<SelectField
					label={words.witnessRole}
					value={facts.witnessRole}
					onChange={(witnessRole) => set({ witnessRole })}
					options={optionsOf(WitnessRole.options, choices?.witnessRole)}
				/>
				<SelectField
					label={words.witnessAge}
					value={facts.witnessAge}
					onChange={(witnessAge) => set({ witnessAge })}
					options={optionsOf(AgeBand.options, choices?.witnessAge)}
				/>
				<SelectField
					label={words.province}
					value={facts.province}
					onChange={(province) => set({ province })}
					options={optionsOf(Province.options, choices?.province)}
				/>
				<SelectField
					label={words.concernedAge}
					value={facts.concernedAge}
					onChange={(concernedAge) => set({ concernedAge })}
					options={optionsOf(AgeBand.options, choices?.concernedAge)}
				/>
				<SelectField
					label={words.careSetting}
					value={facts.careSetting}
					onChange={(careSetting) => set({ careSetting })}
					options={optionsOf(CareSetting.options, choices?.careSetting)}
				/>
				<MonthField
					label={words.factsFrom}
					placeholder={words.month}
					value={facts.factsFrom}
					onChange={(factsFrom) => set({ factsFrom })}
				/>
				<MonthField
					label={words.factsTo}
					placeholder={words.month}
					value={facts.factsTo}
					onChange={(factsTo) => set({ factsTo })}
				/>
			</div>
		</section>
	);
}
