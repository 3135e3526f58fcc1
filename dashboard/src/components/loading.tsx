import { ApiFailure } from "../api/api-failure.ts";
import { COMMON } from "../wording/every-screen.fr.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What stands where data will be: a word while it comes, the server's sentence and a second try when it does not. */
export function Loading({ error, retry }: { error?: Error | null; retry?: () => void }) {
	if (!error) {
		return (
			<p className="loading" role="status">
				{COMMON.loading}
			</p>
		);
	}
	return (
		<Notice kind="care">
			<p>{error instanceof ApiFailure ? error.message : COMMON.unexpected}</p>
			{retry ? <Button onPress={retry}>{COMMON.retry}</Button> : null}
		</Notice>
	);
}
