import { useId } from "react";

/** A large field for words. `kind` shows which one can be quoted: a sheet for her words, shade for one's own notes. */
export function TypedWords({
	kind,
	label,
	hint,
	value,
	onChange,
	rows,
	isReadOnly = false,
}: {
	kind: "words" | "notes";
	label: string;
	hint: string;
	value: string;
	onChange: (words: string) => void;
	rows: number;
	isReadOnly?: boolean;
}) {
	const id = useId();
	return (
		<div className={`typed typed-${kind}`} data-stop={kind}>
			<label htmlFor={id}>{label}</label>
			<p className="small secondary" id={`${id}-hint`}>
				{hint}
			</p>
			<textarea
				id={id}
				rows={rows}
				value={value}
				readOnly={isReadOnly}
				autoComplete="off"
				aria-describedby={`${id}-hint`}
				onChange={(event) => onChange(event.target.value)}
			/>
		</div>
	);
}
