import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { REGISTER } from "../../wording/governing.fr.ts";
import { RegisterTable } from "./register-table.tsx";

type Channel = keyof typeof REGISTER.channels;
type Status = keyof typeof REGISTER.statuses;
export type Sorting = {
	readonly sort: "reference" | "channel" | "receivedAt" | "status";
	readonly order: "asc" | "desc";
};

const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>) => [
	{ value: "" as const, label: REGISTER.all },
	...(Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] })),
];

/** The list of testimonies: to sort, filter, leaf through and take along; never their words. */
export function RegisterSection() {
	const [status, setStatus] = useState<Status | "">("");
	const [channel, setChannel] = useState<Channel | "">("");
	const [sorting, setSorting] = useState<Sorting>({ sort: "receivedAt", order: "desc" });
	const [page, setPage] = useState(1);
	const chosen = { ...(status ? { status } : {}), ...(channel ? { channel } : {}), ...sorting };
	const list = useQuery({
		queryKey: ["register", chosen, page],
		queryFn: () => ask(api.api.register.$get({ query: { ...chosen, page: String(page) } })),
		placeholderData: keepPreviousData,
	});
	const first = <Value,>(set: (value: Value) => void) => {
		return (value: Value) => {
			setPage(1);
			set(value);
		};
	};
	const file = `/api/register/file?${new URLSearchParams(chosen)}`;
	return (
		<>
			<div className="fields">
				<SelectField
					label={REGISTER.status}
					value={status}
					onChange={first(setStatus)}
					options={optionsOf(REGISTER.statuses)}
				/>
				<SelectField
					label={REGISTER.channel}
					value={channel}
					onChange={first(setChannel)}
					options={optionsOf(REGISTER.channels)}
				/>
			</div>
			{list.data ? (
				<>
					<p role="status">
						{list.data.total === 1 ? REGISTER.one : REGISTER.total(list.data.total)}
						{list.data.total === 0 ? `. ${REGISTER.empty}` : ""}
					</p>
					{list.data.total > 0 ? (
						<RegisterTable rows={list.data.testimonies} sorting={sorting} onSort={first(setSorting)} />
					) : null}
					<p className="row">
						<Button isDisabled={page <= 1} onPress={() => setPage(page - 1)}>
							{REGISTER.before}
						</Button>
						<span>{REGISTER.page(page, list.data.pages)}</span>
						<Button isDisabled={page >= list.data.pages} onPress={() => setPage(page + 1)}>
							{REGISTER.after}
						</Button>
					</p>
					<p>
						<a href={file} download>
							{REGISTER.file}
						</a>{" "}
						<span className="secondary">{REGISTER.fileHint}</span>
					</p>
				</>
			) : (
				<Loading error={list.error} retry={() => void list.refetch()} />
			)}
		</>
	);
}
