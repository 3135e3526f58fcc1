import type { CountQuery } from "@portevoix/data/vocabulary/count";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { COUNTING } from "../../wording/counting.fr.ts";
import { DoorsNotice } from "./doors-notice.tsx";
import { FigurePanel } from "./figure-panel.tsx";
import { ProvinceMap } from "./province-map.tsx";
import { queryOfQuestion } from "./query-of-question.ts";
import type { Question } from "./question.ts";
import { sayFinding } from "./say-finding.ts";
import { sentenceParts, sentenceText } from "./sentence-parts.ts";
import type { Choices } from "./use-choices.ts";
import { UseNumber } from "./use-number.tsx";

/** A count, publishable or exact; the last answer stays until the next one is there. */
function useCount(query: CountQuery, internal: boolean) {
	return useQuery({
		queryKey: ["counts", internal, query],
		queryFn: () =>
			internal
				? ask(api.api.counts.internal.$post({ json: query }))
				: ask(api.api.counts.$post({ json: query })),
		placeholderData: keepPreviousData,
	});
}

/** The answer to a question: who spoke through which door, what was found, its figure, where it comes from. */
export function AnswerView({
	question,
	choices,
	onAsk,
}: {
	question: Question;
	choices: Choices;
	onAsk: (question: Question) => void;
}) {
	const { codes, labelOf } = choices;
	const query = queryOfQuestion(question, codes);
	const { codes: _, ...whole } = query;
	const asked = question.where.code ?? [];
	const figure = useCount(query, question.internal);
	const doors = useCount({ ...whole, by: ["channel"] }, question.internal);
	const places = useCount({ ...whole, by: ["province"] }, question.internal);
	const described = useQuery({
		queryKey: ["counts", "described", query],
		queryFn: () => ask(api.api.counts.described.$post({ json: query })),
		placeholderData: keepPreviousData,
	});
	const error = figure.error ?? doors.error ?? described.error;
	if (!figure.data || !doors.data || !described.data || error) {
		return (
			<Loading
				error={error}
				retry={() => {
					for (const one of [figure, doors, places, described]) void one.refetch();
				}}
			/>
		);
	}
	const sentence = sentenceText(sentenceParts(question, labelOf, null));
	const finding = sayFinding(
		question.internal ? figure.data.total : described.data.headline,
		asked.map((key) => labelOf("code", key)),
		question.internal ? null : described.data.everybody.witnesses,
	);
	const stale = figure.isPlaceholderData || described.isPlaceholderData;
	// A figure is drawn with the question that it answers, never with the next one.
	const isFresh = figure.data.query.by.join() === question.by.join();
	return (
		<div className={question.by.length > 1 ? "counting counting-wide" : "counting"} aria-busy={stale}>
			<div>
				{question.internal ? <Notice kind="care">{COUNTING.internalWarning}</Notice> : null}
				<h1>{finding.title}</h1>
				<p>{finding.more.join(" ")}</p>
				<p className="visually-hidden" role="status">
					{stale ? "" : COUNTING.updated(finding.title)}
				</p>
				<DoorsNotice cells={doors.data.cells} question={question} labelOf={labelOf} onAsk={onAsk} />
				{isFresh ? (
					<FigurePanel
						question={question}
						result={figure.data}
						choices={choices}
						sentence={sentence}
						note={described.data.note}
					/>
				) : (
					<Loading />
				)}
			</div>
			<aside>
				{places.data && question.by[0] !== "province" ? (
					<ProvinceMap cells={places.data.cells} labelOf={labelOf} />
				) : null}
				<UseNumber key={JSON.stringify(query)} question={question} query={query} />
				<p className="secondary small">
					{COUNTING.among(
						COUNTING.personsOf(figure.data.total.witnesses),
						COUNTING.testimoniesOf(figure.data.total.testimonies),
						figure.data.codebookVersion,
					)}
				</p>
			</aside>
		</div>
	);
}
