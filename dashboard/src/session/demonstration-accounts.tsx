import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../api/ask.ts";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { SESSION } from "../wording/session.fr.ts";
import { useSignIn } from "./use-sign-in.ts";

/** The invented colleagues of the demonstration: one press and one is in. Nothing when it is not loaded. */
export function DemonstrationAccounts({ onSignedIn }: { onSignedIn: () => void }) {
	const signIn = useSignIn(onSignedIn);
	const demonstration = useQuery({
		queryKey: ["demonstration"],
		queryFn: () => ask(api.api.public.demonstration.$get()),
		retry: false,
	});
	const { accounts = [], password = "" } = demonstration.data ?? {};
	if (accounts.length === 0) return null;
	return (
		<section className="part" aria-labelledby="demonstration">
			<h2 id="demonstration">{SESSION.demonstration}</h2>
			<p>{SESSION.demonstrationText}</p>
			{signIn.error ? <Notice kind="care">{signIn.error.message}</Notice> : null}
			<ul className="plain-list door-list">
				{accounts.map(({ email, name, work }) => (
					<li key={email}>
						<Button
							isPending={signIn.isPending && signIn.variables.email === email}
							onPress={() => signIn.mutate({ email, password })}
						>
							{SESSION.use(name)}
						</Button>
						<span className="secondary">
							{work}
							<br />
							{email}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
