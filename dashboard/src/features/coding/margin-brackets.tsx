import type { Passage } from "./arrange-passages.ts";
import { type Extent, layOutLanes } from "./lay-out-lanes.ts";
import { spreadLabels } from "./spread-labels.ts";
import type { Measured } from "./use-extents.ts";

/** Pixels of the margin: on a phone the sigla leave it, the numbers stay. */
const MARGINS = {
	wide: { first: 22, lane: 16, serif: 9, label: 40, words: 112 },
	narrow: { first: 12, lane: 12, serif: 7, label: 18, words: 20 },
} as const;

export type MarginKind = keyof typeof MARGINS;

/** How wide the margin must be for so many lanes. */
export function marginWidth(kind: MarginKind, lanes: number): number {
	const { first, lane, label, words } = MARGINS[kind];
	return first + Math.max(label, lanes * lane + 8) + words;
}

type Drawn = { readonly passage: Passage; readonly extent: Extent; readonly lane: number };

/** A bracket: from the top of the first line to the bottom of the last one, open towards the text. */
function bracket({ top, bottom }: Extent, x: number, serif: number): string {
	return `M${x + serif} ${top + 1} H${x} V${Math.max(bottom - 1, top + 2)} H${x + serif}`;
}

/** The brackets beside the text. The list below the text says the same in words, so this is hidden from readers. */
export function MarginBrackets({
	measured: { height, extents },
	passages,
	sigla,
	sense,
	currentKey,
	kind,
}: {
	measured: Measured;
	passages: readonly Passage[];
	sigla: ReadonlyMap<string, string>;
	sense: (passage: Passage) => string;
	currentKey: string | null;
	kind: MarginKind;
}) {
	const { first, lane, serif, label } = MARGINS[kind];
	const lanes = layOutLanes(extents);
	const most = Math.max(0, ...lanes) + 1;
	const width = marginWidth(kind, most);
	const drawn = passages.flatMap((passage, at): Drawn[] => {
		const extent = extents[at];
		return extent ? [{ passage, extent, lane: lanes[at] ?? 0 }] : [];
	});
	const xOf = (at: number) => width - first - at * lane;
	const labelX = width - first - Math.max(label, most * lane + 8);
	const labels = spreadLabels(
		drawn.map(({ extent }) => extent.top + 14),
		24,
		Math.max(height - 6, 14),
	);
	return (
		<svg className="coding-brackets" width={width} height={height} aria-hidden="true" focusable="false">
			{drawn
				.map((one, at) => ({ ...one, y: labels[at] ?? 0 }))
				.sort((a, b) => b.lane - a.lane)
				.map(({ passage, extent, lane: at, y }) => {
					const colour = passage.code?.colour ?? "currentColor";
					const isCurrent = passage.key === currentKey;
					const isOpen = passage.suggestion !== null;
					const x = xOf(at);
					const meets = Math.min(Math.max(y - 5, extent.top + 1), extent.bottom - 1);
					const strokeWidth = isCurrent ? 4 : 2.5;
					return (
						<g key={passage.key} fill="none" stroke={colour}>
							<path d={bracket(extent, x, serif)} stroke="var(--paper)" strokeWidth={7} />
							<path
								d={`M${labelX + 4} ${y - 5} L${x} ${meets}`}
								strokeWidth={1}
								{...(isOpen ? { strokeDasharray: "1 3" } : {})}
							/>
							<path
								d={bracket(extent, x, serif)}
								strokeWidth={strokeWidth}
								{...(isOpen ? { strokeDasharray: "0 5.5", strokeLinecap: "round" as const } : {})}
							/>
							{passage.code?.kind === "right" ? (
								<path d={`M${x - 5} ${extent.top + 1} V${extent.bottom - 1}`} strokeWidth={1.5} />
							) : null}
							<text
								x={labelX}
								y={y}
								textAnchor="end"
								stroke="none"
								className={isCurrent ? "coding-label coding-label-current" : "coding-label"}
							>
								<tspan className="coding-label-number">{passage.number}</tspan>
								{kind === "wide" ? ` ${sigla.get(passage.codeKey) ?? ""} ${sense(passage)}` : ""}
							</text>
						</g>
					);
				})}
		</svg>
	);
}
