import { useEffect, useRef, useState } from "react";
import type { ChartKind, ChartRow } from "./draw-chart.ts";

const NARROW = 560;
const ROW = 30;
const NARROW_ROW = 46;
/** A month needs this much, so that its words do not meet those of the next; a long period scrolls. */
const MONTH = 36;

/** A figure as a drawing with a sentence instead of it. The library is loaded when the first figure is shown. */
export function CountChart({
	kind,
	rows,
	alt,
	onCanvas,
}: {
	kind: ChartKind;
	rows: readonly ChartRow[];
	alt: string;
	/** Told which canvas holds the drawing, and null when it is gone. */
	onCanvas: (canvas: HTMLCanvasElement | null) => void;
}) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const place = useRef<HTMLDivElement>(null);
	const [narrow, setNarrow] = useState(false);
	useEffect(() => {
		const element = place.current;
		if (!element) return;
		const observer = new ResizeObserver(([entry]) => setNarrow((entry?.contentRect.width ?? 0) < NARROW));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	useEffect(() => {
		let gone = false;
		let chart: { destroy(): void } | undefined;
		void Promise.all([import("./draw-chart.ts"), document.fonts.ready]).then(([{ drawChart }]) => {
			if (gone || !canvas.current) return;
			chart = drawChart(canvas.current, kind, rows, narrow);
			onCanvas(canvas.current);
		});
		return () => {
			gone = true;
			chart?.destroy();
			onCanvas(null);
		};
	}, [kind, rows, narrow, onCanvas]);
	const height = kind === "lines" ? 340 : rows.length * (narrow ? NARROW_ROW : ROW) + 24;
	const minWidth = kind === "lines" ? rows.length * MONTH : 0;
	return (
		<div ref={place} className="chart-place" style={{ height, minWidth }}>
			<canvas ref={canvas} role="img" aria-label={alt} key={String(narrow)} />
		</div>
	);
}
