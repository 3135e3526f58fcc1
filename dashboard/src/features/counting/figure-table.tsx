import type { CountResult } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import { NumberCell } from "./number-cell.tsx";
import type { FigureRow } from "./rows-of-count.ts";

/** A figure with one breakdown as a table; the last line is everybody. */
export function FigureTable({
	caption,
	facet,
	rows,
	total,
}: {
	caption: string;
	facet: string;
	rows: readonly FigureRow[];
	total: CountResult["total"];
}) {
	const { witnesses, testimonies } = COUNTING.columns;
	return (
		<table className="figure-table">
			<caption className="visually-hidden">{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{facet}</th>
					<th scope="col" className="number">
						{witnesses}
					</th>
					<th scope="col" className="number">
						{testimonies}
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.value} className={row.asked ? "asked" : ""}>
						<th scope="row">{row.label}</th>
						<NumberCell number={row.witnesses} />
						<NumberCell number={row.testimonies} />
					</tr>
				))}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row">{COUNTING.total}</th>
					<NumberCell number={total.witnesses} />
					<NumberCell number={total.testimonies} />
				</tr>
			</tfoot>
		</table>
	);
}
