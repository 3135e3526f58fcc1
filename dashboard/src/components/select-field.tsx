import { useId } from "react";

/** A native select: known to everybody's hands, screen reader and phone. */
export function SelectField<Value extends string>({
	label,
	hint,
	value,
	onChange,
	options,
	isDisabled = false,
}: {
	label: string;
	hint?: string;
	value: Value;
	onChange: (value: Value) => void;
	options: readonly { readonly value: Value; readonly label: string }[];
	isDisabled?: boolean;
}) {
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint ? (
				<span className="hint" id={`${id}-hint`}>
					{hint}
				</span>
			) : null}
			<select
				id={id}
				value={value}
				disabled={isDisabled}
				aria-describedby={hint ? `${id}-hint` : undefined}
				onChange={(event) => {
					const chosen = options.find((option) => option.value === event.target.value);
					if (chosen) onChange(chosen.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}
