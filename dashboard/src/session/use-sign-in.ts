import { useMutation } from "@tanstack/react-query";
import { api, ask } from "../api/ask.ts";

/** Opens a session; the cookie is the browser's to keep. */
export function useSignIn(onSignedIn: () => void) {
	return useMutation({
		mutationFn: ({ email, password }: { email: string; password: string }) =>
			ask(api.api.auth["sign-in"].email.$post({ json: { email: email.trim(), password } })),
		onSuccess: onSignedIn,
	});
}
