import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

/** Two ways of looking at the same thing, one of them chosen. */
export function TwoWays<Way extends string>({
	label,
	ways,
	value,
	onChange,
}: {
	label: string;
	ways: readonly { readonly value: Way; readonly label: string }[];
	value: Way;
	onChange: (way: Way) => void;
}) {
	return (
		<ToggleButtonGroup
			aria-label={label}
			className="two-ways"
			selectionMode="single"
			disallowEmptySelection
			selectedKeys={[value]}
			onSelectionChange={(keys) => {
				const chosen = ways.find((way) => keys.has(way.value));
				if (chosen) onChange(chosen.value);
			}}
		>
			{ways.map((way) => (
				<ToggleButton key={way.value} id={way.value} className="way">
					{way.label}
				</ToggleButton>
			))}
		</ToggleButtonGroup>
	);
}
