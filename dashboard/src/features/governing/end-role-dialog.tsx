import type { Role } from "@portevoix/data/vocabulary/role";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { PEOPLE } from "../../wording/governing-people.fr.ts";
import { ROLE_NAMES } from "../../wording/governing-rights.fr.ts";

/** Says what follows from the end of a role, then ends it. */
export function EndRoleDialog({
	account,
	role,
	onClose,
	onDone,
}: {
	account: { readonly id: string; readonly name: string };
	role: Role;
	onClose: () => void;
	onDone: (sentence: string) => void;
}) {
	const cache = useQueryClient();
	const end = useMutation({
		mutationFn: () =>
			ask(api.api.accounts[":id"].roles.end.$post({ param: { id: account.id }, json: { role } })),
		onSuccess: () => {
			onDone(PEOPLE.ended(ROLE_NAMES[role], account.name));
			onClose();
			return cache.invalidateQueries({ queryKey: ["accounts"] });
		},
	});
	return (
		<Dialog title={PEOPLE.endTitle} isOpen onClose={onClose}>
			<p>{PEOPLE.endText(ROLE_NAMES[role], account.name)}</p>
			{end.error ? <Notice kind="care">{end.error.message}</Notice> : null}
			<p className="row">
				<Button kind="care" isDisabled={end.isPending} onPress={() => end.mutate()}>
					{PEOPLE.end}
				</Button>
				<Button onPress={onClose}>{COMMON.cancel}</Button>
			</p>
		</Dialog>
	);
}
