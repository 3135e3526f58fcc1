import { IMPORTING } from "../../../wording/importing.fr.ts";
import type { Report } from "./import-choices.ts";

/** Reasons repeat: past this many rows, the rest is told as a number. */
const MOST_ROWS = 50;

/** What a dry run found, in sentences; refused rows with their reasons. */
export function PreviewReport({ report }: { report: Report }) {
	const { tool, rows, encoding, delimiter, accepted, duplicates, refused, setAside, notes } = report;
	const separator = delimiter === null ? null : (IMPORTING.separators[delimiter] ?? delimiter);
	return (
		<div className="import-report">
			<p>
				{IMPORTING.recognised(tool, rows)} <strong>{IMPORTING.accepted(accepted)}</strong>{" "}
				{duplicates > 0 ? IMPORTING.duplicates(duplicates) : null}
			</p>
			<p className="small secondary">{IMPORTING.how(encoding, separator)}</p>
			{refused.length > 0 ? (
				<details>
					<summary>{IMPORTING.refused(refused.length)}</summary>
					<div className="scroll-x">
						<table>
							<thead>
								<tr>
									<th scope="col">{IMPORTING.row}</th>
									<th scope="col">{IMPORTING.column}</th>
									<th scope="col">{IMPORTING.reason}</th>
								</tr>
							</thead>
							<tbody>
								{refused.slice(0, MOST_ROWS).map(({ row, column, reason }) => (
									<tr key={`${row} ${column}`}>
										<td>{row}</td>
										<td>{column}</td>
										<td>{reason}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
					{refused.length > MOST_ROWS ? <p>{IMPORTING.more(refused.length - MOST_ROWS)}</p> : null}
				</details>
			) : null}
			{setAside.length > 0 ? (
				<p className="small">
					{IMPORTING.setAside}
					<strong>{setAside.join(", ")}</strong>. {IMPORTING.setAsideHint}
				</p>
			) : null}
			{notes.length > 0 ? (
				<details>
					<summary>{IMPORTING.notes}</summary>
					<ul>
						{notes.slice(0, MOST_ROWS).map(({ line, reason }) => (
							<li key={line}>{IMPORTING.note(line, reason)}</li>
						))}
					</ul>
				</details>
			) : null}
		</div>
	);
}
