import { JOURNAL } from "../../wording/governing-journal.fr.ts";
import { formatMoment } from "./format-moment.ts";
import { nameEntry } from "./name-entry.ts";

type Entry = {
	readonly seq: number;
	readonly at: string;
	readonly actor: string;
	readonly name: string | null;
	readonly role: string;
	readonly action: string;
	readonly entity: string;
	readonly entityId: string;
	readonly reference: string | null;
	readonly reason: string;
};

/** The entries of the log; on a small screen each becomes a paragraph. */
export function JournalTable({ entries }: { entries: readonly Entry[] }) {
	return (
		<table className="journal">
			<caption className="visually-hidden">{JOURNAL.caption}</caption>
			<thead>
				<tr>
					<th scope="col">{JOURNAL.when}</th>
					<th scope="col">{JOURNAL.who}</th>
					<th scope="col">{JOURNAL.act}</th>
					<th scope="col">{JOURNAL.about}</th>
					<th scope="col">{JOURNAL.reason}</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => {
					const { who, role, act, about, reason } = nameEntry(entry);
					return (
						<tr key={entry.seq}>
							<td>{formatMoment(entry.at)}</td>
							<td>
								{who}
								{role ? <span className="secondary">, {role}</span> : null}
							</td>
							<td>{act}</td>
							<td>{about}</td>
							<td>{reason}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
