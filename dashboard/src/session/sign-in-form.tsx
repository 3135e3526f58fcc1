import { useRef, useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { TextField } from "../components/text-field.tsx";
import { SESSION } from "../wording/session.fr.ts";
import { useSignIn } from "./use-sign-in.ts";

/** E-mail and password. What was typed stays when the server refuses; an empty field is said and reached. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
	const [email, setEmail] = useState("");
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const signIn = useSignIn(onSignedIn);
	const isReady = email.trim() !== "" && password !== "";
	return (
		<Form
			ref={form}
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				setTried(true);
				if (isReady) signIn.mutate({ email, password });
				else
					form.current?.querySelector<HTMLInputElement>(email.trim() ? "[type=password]" : "input")?.focus();
			}}
		>
			{signIn.error ? <Notice kind="care">{signIn.error.message}</Notice> : null}
			<TextField
				label={SESSION.email}
				type="email"
				autoComplete="username"
				value={email}
				onChange={setEmail}
				error={tried && email.trim() === "" ? SESSION.emailMissing : undefined}
			/>
			<TextField
				label={SESSION.password}
				type="password"
				autoComplete="current-password"
				value={password}
				onChange={setPassword}
				error={tried && password === "" ? SESSION.passwordMissing : undefined}
			/>
			<Button type="submit" kind="main" isPending={signIn.isPending}>
				{SESSION.signIn}
			</Button>
		</Form>
	);
}
