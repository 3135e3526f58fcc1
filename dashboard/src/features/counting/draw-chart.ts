import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	type ChartConfiguration,
	LinearScale,
	LineController,
	LineElement,
	type Plugin,
	PointElement,
} from "chart.js";
import { COUNTING } from "../../wording/counting.fr.ts";
import { hatch } from "./hatch.ts";
import { ACCENT, type FigureRow } from "./rows-of-count.ts";

const INK = "#1b1f24";
const FAMILY = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';
/** Width of a hidden number, whatever it is. */
const HIDDEN = 30;
/** Height of a hidden month. */
const HIDDEN_MONTH = 22;

export type ChartKind = "bars" | "lines";
export type ChartRow = Pick<FigureRow, "label" | "witnesses" | "colour" | "asked">;

/** What the library is given: a hidden number is absent, so that nothing can be read off the drawing. */
export function chartData(rows: readonly ChartRow[]): (number | null)[] {
	return rows.map(({ witnesses }) => (typeof witnesses === "number" ? witnesses : null));
}

/** Writes every number beside its bar; on a narrow screen above it, at the right. */
function barWords(rows: readonly ChartRow[], narrow: boolean): Plugin<"bar"> {
	return {
		id: "words",
		afterDatasetsDraw({ ctx: pen, chartArea, scales }) {
			pen.save();
			pen.fillStyle = INK;
			pen.textBaseline = "middle";
			rows.forEach(({ witnesses, asked }, index) => {
				const middle = scales.y?.getPixelForValue(index) ?? 0;
				const hidden = typeof witnesses !== "number";
				const end = hidden ? chartArea.left + HIDDEN : (scales.x?.getPixelForValue(witnesses) ?? 0);
				if (hidden) hatch(pen, chartArea.left, middle - 7, HIDDEN, 14);
				pen.font = `${hidden ? "italic " : ""}${asked ? 700 : 400} 15px ${FAMILY}`;
				// A hidden number has much to say: it stands beside its hatching, also where numbers stand above.
				const above = narrow && !hidden;
				pen.textAlign = above ? "right" : "left";
				const words = COUNTING.shortCell(witnesses);
				pen.fillText(words, above ? chartArea.right : end + 8, above ? middle - 18 : middle);
			});
			pen.restore();
		},
	};
}

function bars(rows: readonly ChartRow[], narrow: boolean): ChartConfiguration<"bar", (number | null)[]> {
	return {
		type: "bar",
		data: {
			labels: rows.map(({ label }) => label),
			datasets: [
				{
					data: chartData(rows),
					backgroundColor: rows.map(({ colour }) => colour),
					barThickness: narrow ? 11 : 14,
				},
			],
		},
		options: {
			indexAxis: "y",
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: { padding: { right: narrow ? 2 : 190, top: narrow ? 14 : 0 } },
			scales: {
				x: { display: false, beginAtZero: true, suggestedMax: 5 },
				y: {
					grid: { display: false },
					border: { color: INK },
					ticks: {
						autoSkip: false,
						color: INK,
						mirror: narrow,
						...(narrow ? { labelOffset: -18, padding: 0 } : { padding: 10 }),
						font: ({ index }) => ({ family: FAMILY, size: 15, weight: rows[index]?.asked ? 700 : 400 }),
					},
				},
			},
		},
		plugins: [barWords(rows, narrow)],
	};
}

/** Writes each number over its point; a hidden month is a hatched foot with its words standing. */
function lineWords(rows: readonly ChartRow[]): Plugin<"line"> {
	return {
		id: "words",
		afterDatasetsDraw({ ctx: pen, chartArea, scales }) {
			pen.save();
			pen.fillStyle = INK;
			rows.forEach(({ witnesses }, index) => {
				const x = scales.x?.getPixelForValue(index) ?? 0;
				if (typeof witnesses === "number") {
					pen.font = `15px ${FAMILY}`;
					pen.textAlign = "center";
					pen.textBaseline = "bottom";
					if (witnesses === 0) return;
					const y = (scales.y?.getPixelForValue(witnesses) ?? 0) - 8;
					// A halo of paper where the line crosses the figure.
					pen.strokeStyle = "#fbfaf6";
					pen.lineWidth = 4;
					pen.strokeText(COUNTING.figure(witnesses), x, y);
					pen.fillText(COUNTING.figure(witnesses), x, y);
					return;
				}
				hatch(pen, x - 6, chartArea.bottom - HIDDEN_MONTH, 12, HIDDEN_MONTH);
				pen.save();
				pen.translate(x, chartArea.bottom - HIDDEN_MONTH - 6);
				pen.rotate(-Math.PI / 2);
				pen.font = `italic 14px ${FAMILY}`;
				pen.textAlign = "left";
				pen.textBaseline = "middle";
				pen.fillText(COUNTING.shortCell(witnesses), 0, 0);
				pen.restore();
			});
			pen.restore();
		},
	};
}

function lines(rows: readonly ChartRow[]): ChartConfiguration<"line", (number | null)[]> {
	return {
		type: "line",
		data: {
			labels: rows.map(({ label }) => label),
			datasets: [
				{
					data: chartData(rows),
					borderColor: ACCENT,
					backgroundColor: ACCENT,
					borderWidth: 2.5,
					pointRadius: 4.5,
					spanGaps: false,
				},
			],
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: { padding: { top: 30, left: 8, right: 8 } },
			scales: {
				x: {
					grid: { display: false },
					border: { color: INK },
					offset: true,
					ticks: { color: INK, autoSkip: true, maxRotation: 60, font: { family: FAMILY, size: 13 } },
				},
				y: { display: false, beginAtZero: true, suggestedMax: 10 },
			},
		},
		plugins: [lineWords(rows)],
	};
}

/** Draws a figure on a canvas. Whoever calls destroys it before the canvas goes. */
export function drawChart(
	canvas: HTMLCanvasElement,
	kind: ChartKind,
	rows: readonly ChartRow[],
	narrow: boolean,
): { destroy(): void } {
	// Only what is used: everything else of the library stays out of the file that the browser loads.
	Chart.register(
		BarController,
		BarElement,
		CategoryScale,
		LinearScale,
		LineController,
		LineElement,
		PointElement,
	);
	return kind === "bars" ? new Chart(canvas, bars(rows, narrow)) : new Chart(canvas, lines(rows));
}
