import { Fragment, useState } from "react";
import { QUESTION } from "../../wording/counting-question.fr.ts";
import { AddCondition } from "./add-condition.tsx";
import { BreakdownChoice } from "./breakdown-choice.tsx";
import { ConditionChoice } from "./condition-choice.tsx";
import { PeriodChoice } from "./period-choice.tsx";
import { CONDITION_FACETS, type ConditionFacet, type Question } from "./question.ts";
import { clings, type SentencePart, sentenceParts } from "./sentence-parts.ts";
import type { Choices } from "./use-choices.ts";

/** The question as a sentence whose underlined words open a choice. One choice is open at a time. */
export function QuestionSentence({
	question,
	choices,
	onAsk,
}: {
	question: Question;
	choices: Choices;
	onAsk: (question: Question) => void;
}) {
	const [open, setOpen] = useState<string | null>(null);
	const opened = CONDITION_FACETS.find((facet) => facet === open) ?? null;
	const { labelOf } = choices;
	const parts = sentenceParts(question, labelOf, opened);
	const choice = (key: string) => ({
		isOpen: open === key,
		onOpenChange: (isOpen: boolean) => setOpen(isOpen ? key : null),
	});
	const setCondition = (facet: ConditionFacet, values: readonly string[]) => {
		const { [facet]: _, ...where } = question.where;
		onAsk({ ...question, where: values.length === 0 ? where : { ...where, [facet]: values } });
	};
	const [first, second] = question.by;

	function draw(part: SentencePart) {
		if (part.kind === "words") return part.words;
		if (part.kind === "period") {
			return (
				<PeriodChoice
					{...choice("period")}
					words={part.words}
					value={question}
					onChange={({ from, to }) => onAsk({ ...question, from, to })}
				/>
			);
		}
		if (part.kind === "condition") {
			const { facet } = part;
			return (
				<ConditionChoice
					{...choice(facet)}
					words={part.words}
					name={QUESTION.phrases[facet].name}
					choices={choices.of(facet)}
					values={question.where[facet] ?? []}
					onChange={(values) => setCondition(facet, values)}
				/>
			);
		}
		return part.place === 0 ? (
			<BreakdownChoice
				{...choice("by-0")}
				words={part.words}
				name={QUESTION.sentence.by}
				value={first}
				without={second}
				labelOf={labelOf}
				onChange={(facet) => onAsk({ ...question, by: second === undefined ? [facet] : [facet, second] })}
			/>
		) : (
			<BreakdownChoice
				{...choice("by-1")}
				words={part.words}
				name={QUESTION.sentence.andBy}
				value={second ?? null}
				without={first}
				labelOf={labelOf}
				onChange={(facet) => onAsk({ ...question, by: [first, facet] })}
				onRemove={() => onAsk({ ...question, by: [first] })}
			/>
		);
	}

	const keyOf = (part: SentencePart, index: number) =>
		part.kind === "condition"
			? part.facet
			: part.kind === "by"
				? `by-${part.place}`
				: `${part.kind}-${index}`;
	return (
		<>
			<p className="question">
				{parts.map((part, index) => (
					<Fragment key={keyOf(part, index)}>
						{index === 0 || clings(part.words) ? "" : " "}
						{draw(part)}
					</Fragment>
				))}
			</p>
			<div className="question-more">
				<AddCondition
					facets={CONDITION_FACETS.filter((facet) => (question.where[facet] ?? []).length === 0)}
					onAdd={(facet) => setOpen(facet)}
				/>
				{second === undefined ? (
					<BreakdownChoice
						{...choice("by-new")}
						words={QUESTION.sentence.addBy}
						name={QUESTION.sentence.andBy}
						value={null}
						without={first}
						labelOf={labelOf}
						onChange={(facet) => onAsk({ ...question, by: [first, facet] })}
					/>
				) : null}
			</div>
		</>
	);
}
