import { Stance } from "@portevoix/data/vocabulary/code";
import { Channel } from "@portevoix/data/vocabulary/testimony";
import { useEffect, useState } from "react";
import { Checkbox } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";
import type { Choices } from "../counting/use-choices.ts";
import type { PassageSearch } from "./read-search.ts";

/** Words to look for, and what narrows the answer. Words are sent with Enter; the rest acts at once. */
export function SearchForm({
	search,
	choices,
	onLook,
}: {
	search: PassageSearch;
	choices: Choices;
	onLook: (next: Partial<PassageSearch>) => void;
}) {
	const [typed, setTyped] = useState(search.q);
	useEffect(() => setTyped(search.q), [search.q]);
	const { labelOf } = choices;
	const codes = choices
		.of("code")
		.map(({ value, label, under }) => ({ value, label: under ? EXCERPTS.under(label) : label }));
	const associations = choices.of("collected-by").filter(({ value }) => value !== "none");
	return (
		<search>
			<form
				className="search-form"
				onSubmit={(event) => {
					event.preventDefault();
					onLook({ q: typed.trim() });
				}}
			>
				<div className="search-words">
					<TextField
						type="search"
						label={EXCERPTS.search}
						hint={EXCERPTS.searchHint}
						value={typed}
						onChange={setTyped}
						maxLength={200}
					/>
					<Button kind="main" type="submit">
						{EXCERPTS.submit}
					</Button>
				</div>
				<fieldset className="search-narrow">
					<legend className="visually-hidden">{EXCERPTS.narrow}</legend>
					<SelectField
						label={EXCERPTS.code}
						value={search.code}
						onChange={(code) => onLook({ code })}
						options={[{ value: "", label: EXCERPTS.anyCode }, ...codes]}
					/>
					<SelectField<Stance | "">
						label={EXCERPTS.stance}
						value={search.stance}
						onChange={(stance) => onLook({ stance })}
						options={[
							{ value: "", label: EXCERPTS.anyStance },
							...Stance.options.map((value) => ({ value, label: labelOf("stance", value) })),
						]}
					/>
					<SelectField<Channel | "">
						label={EXCERPTS.channel}
						value={search.channel}
						onChange={(channel) => onLook({ channel })}
						options={[
							{ value: "", label: EXCERPTS.anyChannel },
							...Channel.options.map((value) => ({ value, label: labelOf("channel", value) })),
						]}
					/>
					<SelectField
						label={EXCERPTS.association}
						value={search.association}
						onChange={(association) => onLook({ association })}
						options={[{ value: "", label: EXCERPTS.anyAssociation }, ...associations]}
					/>
					<Checkbox className="check" isSelected={search.starred} onChange={(starred) => onLook({ starred })}>
						<span className="check-box" aria-hidden="true">
							{search.starred ? "✓" : ""}
						</span>
						{EXCERPTS.starred}
					</Checkbox>
				</fieldset>
			</form>
		</search>
	);
}
