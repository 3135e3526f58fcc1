import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { AccountItem } from "./account-item.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteForm } from "./invite-form.tsx";

/** Who has access and with which roles; who is invited. */
export function PeopleSection() {
	const mayInvite = useMay("account.invite");
	const [done, setDone] = useState("");
	const people = useQuery({ queryKey: ["accounts"], queryFn: () => ask(api.api.accounts.$get()) });
	if (!people.data) return <Loading error={people.error} retry={() => void people.refetch()} />;
	const { accounts } = people.data;
	return (
		<>
			<p>{PEOPLE.count(accounts.length)}</p>
			{done ? <Notice kind="here">{done}</Notice> : null}
			<ul className="plain-list wide-list">
				{accounts.map((account) => (
					<AccountItem key={account.id} account={account} onDone={setDone} />
				))}
			</ul>
			{mayInvite ? (
				<>
					<InvitationList />
					<InviteForm />
				</>
			) : null}
		</>
	);
}
