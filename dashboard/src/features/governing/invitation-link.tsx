import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { formatMoment } from "./format-moment.ts";

/** The link of an invitation, to be copied now: nobody can show it again. */
export function InvitationLink({
	name,
	path,
	expiresAt,
	onDone,
}: {
	name: string;
	path: string;
	expiresAt: string;
	onDone: () => void;
}) {
	const field = useRef<HTMLInputElement>(null);
	const [told, setTold] = useState("");
	const link = `${window.location.origin}${path}`;
	useEffect(() => {
		// The new link is what comes next: it is reached without looking for it.
		if (path) field.current?.focus();
	}, [path]);
	async function copy() {
		field.current?.select();
		try {
			await navigator.clipboard.writeText(link);
			setTold(PEOPLE.copied);
		} catch {
			// Without https there is no clipboard for scripts.
			setTold(PEOPLE.notCopied);
		}
	}
	return (
		<div className="once stack">
			<h3>{PEOPLE.linkTitle(name)}</h3>
			<p>{PEOPLE.linkText(formatMoment(expiresAt))}</p>
			<div className="field">
				<label htmlFor="invitation-link">{PEOPLE.link}</label>
				<input
					id="invitation-link"
					ref={field}
					readOnly
					value={link}
					onFocus={(event) => event.target.select()}
				/>
			</div>
			<p className="row">
				<Button kind="main" onPress={() => void copy()}>
					{PEOPLE.copy}
				</Button>
				<Button onPress={onDone}>{PEOPLE.linkDone}</Button>
				<span role="status">{told}</span>
			</p>
		</div>
	);
}
