import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { ROLE_NAMES } from "../../wording/governing-rights.fr.ts";
import { formatMoment } from "./format-moment.ts";

/** Who was invited and did not come yet. */
export function InvitationList() {
	const cache = useQueryClient();
	const pending = useQuery({ queryKey: ["invitations"], queryFn: () => ask(api.api.invitations.$get()) });
	const revoke = useMutation({
		mutationFn: (id: string) => ask(api.api.invitations[":id"].$delete({ param: { id } })),
		onSettled: () => cache.invalidateQueries({ queryKey: ["invitations"] }),
	});
	return (
		<section className="part" aria-labelledby="pending">
			<h3 id="pending">{PEOPLE.pendingTitle}</h3>
			{revoke.isSuccess ? <Notice kind="here">{PEOPLE.revoked}</Notice> : null}
			{revoke.error ? <Notice kind="care">{revoke.error.message}</Notice> : null}
			{pending.data ? null : <Loading error={pending.error} retry={() => void pending.refetch()} />}
			{pending.data?.invitations.length === 0 ? <p className="secondary">{PEOPLE.noPending}</p> : null}
			<ul className="plain-list">
				{pending.data?.invitations.map(({ id, name, email, roles, expiresAt }) => (
					<li key={id}>
						<p className="line">
							<span>
								<strong>{name}</strong> <span className="secondary">{email}</span>
							</span>
							<Button
								kind="quiet"
								aria-label={PEOPLE.revokeOf(name)}
								isPending={revoke.isPending && revoke.variables === id}
								onPress={() => revoke.mutate(id)}
							>
								{PEOPLE.revoke}
							</Button>
						</p>
						<p className="secondary small">
							{roles.map((role) => ROLE_NAMES[role]).join(", ")}.{" "}
							{PEOPLE.pendingUntil(formatMoment(expiresAt))}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
