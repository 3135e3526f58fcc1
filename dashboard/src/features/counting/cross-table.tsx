import { type Cross, shadeOf } from "./cross-of-count.ts";
import { NumberCell } from "./number-cell.tsx";

/** Two breakdowns: darker is more. The numbers say the same, so that nobody needs the colour. */
export function CrossTable({ cross, caption, corner }: { cross: Cross; caption: string; corner: string }) {
	const classOf = (row: string, column: string) => {
		const number = cross.cell(row, column);
		return number === 0 ? "nobody" : `shade-${shadeOf(number, cross.largest)}`;
	};
	return (
		<table className="cross">
			<caption className="visually-hidden">{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{corner}</th>
					{cross.columns.map(({ value, label }) => (
						<th key={value} scope="col">
							{label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{cross.rows.map((row) => (
					<tr key={row.value}>
						<th scope="row">{row.label}</th>
						{cross.columns.map((column) => (
							<NumberCell
								key={column.value}
								className={classOf(row.value, column.value)}
								number={cross.cell(row.value, column.value)}
							/>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
