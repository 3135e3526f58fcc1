import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { COUNTING } from "../../wording/counting.fr.ts";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { placeCount } from "./place-count.ts";

/** Chooses the plaidoyer that will quote a count. */
export function CiteDialog({
	query,
	isOpen,
	onClose,
}: {
	query: CountQuery;
	isOpen: boolean;
	onClose: () => void;
}) {
	const cache = useQueryClient();
	const [chosen, setChosen] = useState<string | null>(null);
	const plaidoyers = useQuery({
		queryKey: ["plaidoyers"],
		queryFn: () => ask(api.api.plaidoyers.$get()),
		enabled: isOpen,
	});
	const options = (plaidoyers.data?.plaidoyers ?? []).map(({ id, title }) => ({ value: id, label: title }));
	const id = chosen ?? options[0]?.value ?? "";
	const cite = useMutation({
		mutationFn: () => placeCount(id, query),
		onSuccess: () => cache.invalidateQueries({ queryKey: ["plaidoyer", id] }),
	});
	const close = () => {
		cite.reset();
		onClose();
	};
	return (
		<Dialog title={COUNTING.citeTitle} isOpen={isOpen} onClose={close}>
			{plaidoyers.data ? null : <Loading error={plaidoyers.error} retry={() => void plaidoyers.refetch()} />}
			{cite.data ? (
				<Notice kind="here">
					<p>{COUNTING.cited(cite.data)}</p>
					<Link to="/plaidoyer/$id" params={{ id }}>
						{COUNTING.openPlaidoyer}
					</Link>
				</Notice>
			) : plaidoyers.data && options.length === 0 ? (
				<p>
					{COUNTING.noPlaidoyer} <Link to="/plaidoyer">{COUNTING.openPlaidoyer}</Link>
				</p>
			) : plaidoyers.data ? (
				<div className="stack">
					<p>{COUNTING.citeText}</p>
					<SelectField label={COUNTING.citeWhich} value={id} onChange={setChosen} options={options} />
					{cite.error ? <Notice kind="care">{cite.error.message}</Notice> : null}
				</div>
			) : null}
			<div className="row">
				{cite.data || options.length === 0 ? null : (
					<Button kind="main" onPress={() => cite.mutate()} isPending={cite.isPending}>
						{COUNTING.citeNow}
					</Button>
				)}
				<Button onPress={close}>{cite.data ? COMMON.close : COMMON.cancel}</Button>
			</div>
		</Dialog>
	);
}
