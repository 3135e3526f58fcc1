import type { ErrorComponentProps } from "@tanstack/react-router";
import { ApiFailure } from "../api/api-failure.ts";
import { Button } from "../components/button.tsx";
import { COMMON } from "../wording/every-screen.fr.ts";

/** Shown when a screen fails: the server's sentence when it has one, never a technical message. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
	return (
		<div className="page">
			<h1>{COMMON.failureTitle}</h1>
			<p>{error instanceof ApiFailure ? error.message : COMMON.unexpected}</p>
			<Button kind="main" onPress={reset}>
				{COMMON.retry}
			</Button>
		</div>
	);
}
