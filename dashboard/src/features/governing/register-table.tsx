import { Link } from "@tanstack/react-router";
import { useMay } from "../../session/use-me.ts";
import { REGISTER } from "../../wording/governing.fr.ts";
import { formatDay } from "./format-moment.ts";
import type { Sorting } from "./register-section.tsx";

type Row = {
	readonly id: string;
	readonly reference: string;
	readonly channel: string;
	readonly receivedAt: string;
	readonly status: keyof typeof REGISTER.statuses;
};

const COLUMNS = ["reference", "channel", "receivedAt", "status"] as const;

/** The rows of a page; the heads of the columns put them in order, and back. */
export function RegisterTable({
	rows,
	sorting,
	onSort,
}: {
	rows: readonly Row[];
	sorting: Sorting;
	onSort: (sorting: Sorting) => void;
}) {
	const mayMask = useMay("original.read");
	const mayCode = useMay("code.apply");
	const channels: Readonly<Record<string, string>> = REGISTER.channels;
	return (
		<table className="register">
			<caption className="visually-hidden">{REGISTER.caption}</caption>
			<thead>
				<tr>
					{COLUMNS.map((sort) => {
						const isSorted = sorting.sort === sort;
						return (
							<th
								key={sort}
								scope="col"
								aria-sort={isSorted ? (sorting.order === "asc" ? "ascending" : "descending") : "none"}
							>
								<button
									type="button"
									className="column-sort"
									onClick={() =>
										onSort({ sort, order: isSorted && sorting.order === "asc" ? "desc" : "asc" })
									}
								>
									{REGISTER[sort]}
									{isSorted ? <span aria-hidden="true">{sorting.order === "asc" ? " ↑" : " ↓"}</span> : null}
								</button>
							</th>
						);
					})}
					<th scope="col">{REGISTER.next}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, reference, channel, receivedAt, status }) => (
					<tr key={id}>
						<th scope="row">{reference}</th>
						<td>{channels[channel] ?? channel}</td>
						<td>{formatDay(receivedAt)}</td>
						<td>{REGISTER.statuses[status]}</td>
						<td>
							{mayMask && status === "to-mask" ? (
								<Link
									to="/masquer/$reference"
									params={{ reference }}
									aria-label={REGISTER.maskOne(reference)}
								>
									{REGISTER.mask}
								</Link>
							) : null}
							{mayCode && (status === "to-code" || status === "coded") ? (
								<Link to="/coder/$reference" params={{ reference }} aria-label={REGISTER.codeOne(reference)}>
									{REGISTER.code}
								</Link>
							) : null}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
