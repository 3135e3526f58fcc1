import { PROJECT_OFFICER, Role } from "@portevoix/data/vocabulary/role";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { ROLE_NAMES } from "../../wording/governing-rights.fr.ts";
import { InvitationLink } from "./invitation-link.tsx";

const EMPTY = { name: "", email: "", roles: [] as readonly Role[] };

const isProjectOfficer = (roles: readonly Role[]) =>
	roles.length === PROJECT_OFFICER.length && PROJECT_OFFICER.every((role) => roles.includes(role));

/** Prepares an account for somebody; the link is shown once, above the form. */
export function InviteForm() {
	const cache = useQueryClient();
	const [entry, setEntry] = useState(EMPTY);
	const [tried, setTried] = useState(false);
	const invite = useMutation({
		mutationFn: (json: typeof entry) =>
			ask(api.api.invitations.$post({ json: { ...json, roles: [...json.roles] } })),
		onSuccess: () => {
			setEntry(EMPTY);
			setTried(false);
			return cache.invalidateQueries({ queryKey: ["invitations"] });
		},
	});
	const change = (part: Partial<typeof EMPTY>) => setEntry({ ...entry, ...part });
	const wrong = {
		name: tried && entry.name.trim() === "" ? PEOPLE.nameMissing : undefined,
		email: tried && !entry.email.includes("@") ? PEOPLE.emailMissing : undefined,
		roles: tried && entry.roles.length === 0 ? PEOPLE.rolesMissing : undefined,
	};
	return (
		<section className="part" aria-labelledby="invite">
			<h3 id="invite">{PEOPLE.inviteTitle}</h3>
			{invite.data ? (
				<InvitationLink
					name={invite.variables.name}
					path={invite.data.path}
					expiresAt={invite.data.expiresAt}
					onDone={() => invite.reset()}
				/>
			) : null}
			<p>{PEOPLE.inviteText}</p>
			<Form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					setTried(true);
					if (entry.name.trim() && entry.email.includes("@") && entry.roles.length > 0) {
						invite.mutate({ ...entry, name: entry.name.trim(), email: entry.email.trim() });
					}
				}}
			>
				{invite.error ? <Notice kind="care">{invite.error.message}</Notice> : null}
				<TextField
					label={PEOPLE.name}
					value={entry.name}
					onChange={(name) => change({ name })}
					error={wrong.name}
				/>
				<TextField
					label={PEOPLE.email}
					hint={PEOPLE.emailHint}
					inputMode="email"
					autoComplete="off"
					value={entry.email}
					onChange={(email) => change({ email })}
					error={wrong.email}
				/>
				<SelectField
					label={PEOPLE.profile}
					value={isProjectOfficer(entry.roles) ? "project" : "own"}
					onChange={(profile) => change({ roles: profile === "project" ? PROJECT_OFFICER : [] })}
					options={[
						{ value: "own", label: PEOPLE.noProfile },
						{ value: "project", label: PEOPLE.projectOfficer },
					]}
				/>
				<fieldset>
					<legend>{PEOPLE.roles}</legend>
					{wrong.roles ? (
						<p className="react-aria-FieldError" role="alert">
							{wrong.roles}
						</p>
					) : null}
					<div className="choices">
						{Role.options.map((role) => (
							<label key={role}>
								<input
									type="checkbox"
									checked={entry.roles.includes(role)}
									onChange={(event) =>
										change({
											roles: Role.options.filter((one) =>
												one === role ? event.target.checked : entry.roles.includes(one),
											),
										})
									}
								/>
								{ROLE_NAMES[role]}
							</label>
						))}
					</div>
				</fieldset>
				<Button type="submit" kind="main" isPending={invite.isPending}>
					{PEOPLE.invite}
				</Button>
			</Form>
		</section>
	);
}
