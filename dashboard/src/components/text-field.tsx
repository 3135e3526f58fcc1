import {
	TextField as AriaTextField,
	FieldError,
	Input,
	Label,
	Text,
	TextArea,
	type TextFieldProps,
} from "react-aria-components";

/** A labelled field; `rows` makes it a text area. The hint stands under the label, the error under the field. */
export function TextField({
	label,
	hint,
	error,
	rows,
	...rest
}: TextFieldProps & {
	label: string;
	hint?: string;
	error?: string | undefined;
	rows?: number;
}) {
	return (
		<AriaTextField {...rest} className="field" isInvalid={error !== undefined}>
			<Label>{label}</Label>
			{hint ? (
				<Text slot="description" className="hint">
					{hint}
				</Text>
			) : null}
			{rows ? <TextArea rows={rows} /> : <Input />}
			<FieldError>{error}</FieldError>
		</AriaTextField>
	);
}
