import { Button as AriaButton, type ButtonProps } from "react-aria-components";

/**
 * `main`: what the screen is for, one a screen; `plain`: with a border; `quiet`: words only; `care`: cannot be undone.
 * While `isPending` it keeps the focus and does nothing. (The library's own pending state leaves an unnamed image in the
 * page when the button goes away, which a screen reader stumbles over.)
 */
export function Button({
	kind = "plain",
	isPending = false,
	onPress,
	type,
	...rest
}: ButtonProps & { kind?: "main" | "plain" | "quiet" | "care" }) {
	const acts = isPending ? {} : { ...(onPress ? { onPress } : {}), ...(type ? { type } : {}) };
	return (
		<AriaButton
			{...rest}
			{...acts}
			className={`button button-${kind}`}
			{...(isPending ? { "data-pending": true, "aria-disabled": true } : {})}
		/>
	);
}
