import { SESSION } from "../wording/session.fr.ts";
import { SHELL } from "../wording/shell.fr.ts";
import { DemonstrationAccounts } from "./demonstration-accounts.tsx";
import "./session.css";
import { SignInForm } from "./sign-in-form.tsx";

/** The door of the desk. While the demonstration is loaded, its accounts are shown and can be used. */
export function SignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
	return (
		<main className="page door">
			<p className="brand">
				<span aria-hidden="true">«</span> {SHELL.brand}
			</p>
			<h1>{SESSION.title}</h1>
			<p>{SESSION.intro}</p>
			<SignInForm onSignedIn={onSignedIn} />
			<p className="secondary">{SESSION.noAccount}</p>
			<DemonstrationAccounts onSignedIn={onSignedIn} />
			<p className="door-end">
				<a href="/">{SESSION.publicPages}</a>
			</p>
		</main>
	);
}
