import { Button as AriaButton, type ButtonProps } from "react-aria-components";

/** `main`: what the screen is for, one a screen; `plain`: with a border; `quiet`: words only; `care`: cannot be undone. */
export function Button({
	kind = "plain",
	...rest
}: ButtonProps & { kind?: "main" | "plain" | "quiet" | "care" }) {
	return <AriaButton {...rest} className={`button button-${kind}`} />;
}
