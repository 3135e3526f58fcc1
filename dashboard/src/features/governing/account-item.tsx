import { Role } from "@portevoix/data/vocabulary/role";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { useMay } from "../../session/use-me.ts";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { ROLE_NAMES } from "../../wording/governing-rights.fr.ts";
import { EndRoleDialog } from "./end-role-dialog.tsx";

type Account = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly roles: readonly string[];
};

/** One colleague: what they may do, what can be ended or given. */
export function AccountItem({ account, onDone }: { account: Account; onDone: (sentence: string) => void }) {
	const mayEnd = useMay("role.end");
	const mayGrant = useMay("role.grant");
	const cache = useQueryClient();
	const [ending, setEnding] = useState<Role | null>(null);
	const [wanted, setWanted] = useState<Role | "">("");
	const held = Role.options.filter((role) => account.roles.includes(role));
	const free = Role.options.filter((role) => !account.roles.includes(role));
	const grant = useMutation({
		mutationFn: (role: Role) =>
			ask(api.api.accounts[":id"].roles.$post({ param: { id: account.id }, json: { role } })),
		onSuccess: (_done, role) => {
			setWanted("");
			onDone(PEOPLE.given(ROLE_NAMES[role], account.name));
			return cache.invalidateQueries({ queryKey: ["accounts"] });
		},
	});
	return (
		<li>
			<p className="line">
				<strong>{account.name}</strong>
				<span className="secondary">{account.email}</span>
			</p>
			{held.length === 0 ? <p className="secondary">{PEOPLE.noRole}</p> : null}
			<ul className="roles">
				{held.map((role) => (
					<li key={role}>
						{ROLE_NAMES[role]}{" "}
						{mayEnd ? (
							<Button
								kind="quiet"
								aria-label={PEOPLE.endOf(ROLE_NAMES[role], account.name)}
								onPress={() => setEnding(role)}
							>
								{PEOPLE.end}
							</Button>
						) : null}
					</li>
				))}
			</ul>
			{mayGrant && free.length > 0 ? (
				<details>
					<summary>{PEOPLE.addRole(account.name)}</summary>
					<div className="stack">
						{grant.error ? <Notice kind="care">{grant.error.message}</Notice> : null}
						<SelectField
							label={PEOPLE.addRole(account.name)}
							value={wanted}
							onChange={setWanted}
							options={[
								{ value: "" as const, label: PEOPLE.chooseRole },
								...free.map((role) => ({ value: role, label: ROLE_NAMES[role] })),
							]}
						/>
						<Button
							isDisabled={wanted === ""}
							isPending={grant.isPending}
							onPress={() => wanted !== "" && grant.mutate(wanted)}
						>
							{PEOPLE.give}
						</Button>
					</div>
				</details>
			) : null}
			{ending ? (
				<EndRoleDialog account={account} role={ending} onClose={() => setEnding(null)} onDone={onDone} />
			) : null}
		</li>
	);
}
