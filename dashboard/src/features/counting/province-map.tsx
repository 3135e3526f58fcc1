import type { CountCell } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";
import { shadeOf } from "./cross-of-count.ts";
import type { LabelOf } from "./make-label-of.ts";

/** Where each province stands on a map of squares: line and column, from 1. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
	"west-flanders": [1, 1],
	"east-flanders": [1, 2],
	antwerp: [1, 3],
	limburg: [1, 4],
	brussels: [2, 2],
	"flemish-brabant": [2, 3],
	hainaut: [3, 1],
	"walloon-brabant": [3, 2],
	namur: [3, 3],
	liege: [3, 4],
	luxembourg: [4, 4],
};

/** The provinces as squares, read in order by a screen reader; places that are not provinces stand below in words. */
export function ProvinceMap({ cells, labelOf }: { cells: readonly CountCell[]; labelOf: LabelOf }) {
	const known = cells.flatMap(({ witnesses }) => (typeof witnesses === "number" ? [witnesses] : []));
	const largest = Math.max(0, ...known);
	const others = cells.filter(({ values }) => !(String(values[0]) in PLACES));
	return (
		<section aria-labelledby="where-title">
			<h2 id="where-title">{COUNTING.where}</h2>
			<p className="secondary small">{COUNTING.whereText}</p>
			<ul className="tiles" aria-label={COUNTING.mapName}>
				{cells.map(({ values, witnesses }) => {
					const province = values[0] ?? "";
					const place = PLACES[province];
					if (!place) return null;
					const hidden = typeof witnesses !== "number";
					const look = hidden ? "tile-hidden" : `tile-${shadeOf(witnesses, largest)}`;
					return (
						<li key={province} className={`tile ${look}`} style={{ gridRow: place[0], gridColumn: place[1] }}>
							<span>{labelOf("province", province)}</span>
							{hidden || witnesses === 0 ? (
								<em>
									<span>{COUNTING.shortCell(witnesses)}</span>
								</em>
							) : (
								<strong>{COUNTING.figure(witnesses)}</strong>
							)}
						</li>
					);
				})}
			</ul>
			{others.length > 0 ? (
				<p className="secondary small">
					{COUNTING.otherPlaces(
						others.map(({ values, witnesses }) =>
							COUNTING.row(
								labelOf("province", values[0] ?? "").replace(/^./, (letter) => letter.toUpperCase()),
								COUNTING.cell(witnesses),
							),
						),
					)}
				</p>
			) : null}
		</section>
	);
}
