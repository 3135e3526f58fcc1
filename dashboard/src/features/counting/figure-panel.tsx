import type { CountResult } from "@portevoix/data/vocabulary/count";
import { useCallback, useMemo, useRef, useState } from "react";
import { Group } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { COUNTING } from "../../wording/counting.fr.ts";
import { CountChart } from "./count-chart.tsx";
import { CrossTable } from "./cross-table.tsx";
import { csvOfCount } from "./csv-of-count.ts";
import { FigureTable } from "./figure-table.tsx";
import { layOutFigure } from "./lay-out-figure.ts";
import { paintPicture } from "./paint-picture.ts";
import type { Question } from "./question.ts";
import { saveFile } from "./save-file.ts";
import { TwoWays } from "./two-ways.tsx";
import type { Choices } from "./use-choices.ts";

/** A figure: what it shows in words, then the drawing or the table, and both as files. */
export function FigurePanel({
	question,
	result,
	choices,
	sentence,
	note,
}: {
	question: Question;
	result: CountResult;
	choices: Choices;
	/** The question in words. */
	sentence: string;
	/** Period, doors and what such a figure cannot say. */
	note: string;
}) {
	const [shown, setShown] = useState<"chart" | "table">("chart");
	const [told, setTold] = useState("");
	const drawing = useRef<HTMLCanvasElement | null>(null);
	const onCanvas = useCallback((canvas: HTMLCanvasElement | null) => {
		drawing.current = canvas;
	}, []);
	const { labelOf } = choices;
	const figure = useMemo(() => layOutFigure(question, result, choices), [question, result, choices]);
	const show = (way: "chart" | "table") => {
		setShown(way);
		setTold(way === "chart" ? COUNTING.chartShown : COUNTING.tableShown);
	};
	const name = (ending: string) => `porte-voix-${question.by.join("-")}.${ending}`;

	async function savePicture() {
		const words = { title: figure.title, subtitle: `${sentence} ${figure.unit}`, note };
		const picture = drawing.current ? await paintPicture(drawing.current, words) : null;
		if (picture) saveFile(picture, name("png"));
		setTold(picture ? COUNTING.pngSaved : COUNTING.pngFailed);
	}
	function saveTable() {
		const csv = csvOfCount(result, question.by, labelOf, { question: sentence, note });
		saveFile(new Blob([csv], { type: "text/csv;charset=utf-8" }), name("csv"));
		setTold(COUNTING.csvSaved);
	}

	const isChart = figure.cross === null && shown === "chart";
	return (
		<section aria-labelledby="figure-title">
			<h2 id="figure-title">{figure.title}</h2>
			<p className="secondary small">
				{figure.unit} {figure.overlaps ? COUNTING.several : ""}
			</p>
			<Group
				className="figure-body"
				tabIndex={0}
				aria-label={COUNTING.chartName(figure.title)}
				onKeyDown={(event) => {
					if (event.key.toLowerCase() !== "t" || event.ctrlKey || event.metaKey || event.altKey) return;
					if (figure.cross === null) show(isChart ? "table" : "chart");
				}}
			>
				{figure.cross ? (
					<CrossTable cross={figure.cross} caption={sentence} corner={figure.corner} />
				) : isChart ? (
					<CountChart kind={figure.kind} rows={figure.drawn} alt={figure.alt} onCanvas={onCanvas} />
				) : (
					<FigureTable caption={sentence} facet={figure.corner} rows={figure.rows} total={result.total} />
				)}
			</Group>
			{figure.nobody.length > 0 && (isChart || figure.cross) ? (
				<p className="secondary small">{COUNTING.nobodyIn(figure.nobody)}</p>
			) : null}
			{figure.hides ? <p className="secondary small">{COUNTING.legend(result.threshold)}</p> : null}
			<div className="figure-tools">
				{figure.cross === null ? (
					<>
						<TwoWays
							label={COUNTING.showAs}
							ways={[
								{ value: "chart", label: COUNTING.chart },
								{ value: "table", label: COUNTING.table },
							]}
							value={shown}
							onChange={show}
						/>
						<KeyHint keys={["T"]} does={COUNTING.keyT} />
					</>
				) : null}
				{isChart ? (
					<Button kind="quiet" onPress={() => void savePicture()}>
						{COUNTING.png}
					</Button>
				) : null}
				<Button kind="quiet" onPress={saveTable}>
					{COUNTING.csv}
				</Button>
			</div>
			<p role="status" className={told === "" ? "visually-hidden" : "secondary small"}>
				{told}
			</p>
			<p className="small">{note}</p>
		</section>
	);
}
