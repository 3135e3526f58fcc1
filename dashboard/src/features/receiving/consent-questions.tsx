import { Purpose } from "@portevoix/data/vocabulary/consent";
import { useId } from "react";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import type { ConsentAnswer, Entry } from "./entry.ts";
import type { ToldConsentText } from "./use-consent-texts.ts";

const { consent } = RECEIVING;
const ANSWERS = [
	{ value: "yes", label: consent.yes },
	{ value: "no", label: consent.no },
	{ value: "not-asked", label: consent.notAsked },
] as const satisfies readonly { value: ConsentAnswer; label: string }[];

/** Each use as it is asked, word for word; nothing is ticked beforehand. The first question must be answered. */
export function ConsentQuestions({
	text,
	answers,
	onAnswer,
	title,
}: {
	text: ToldConsentText;
	answers: Entry["consents"];
	onAnswer: (answers: Entry["consents"]) => void;
	title: string;
}) {
	const id = useId();
	return (
		<section className="consent" data-stop="consent" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{text.questions.map(({ purpose, question, meaning, required }) => (
				<fieldset key={purpose} className="consent-question" aria-describedby={`${id}-${purpose}`}>
					<legend>{`«\u202f${question}\u202f»`}</legend>
					<p className="small secondary" id={`${id}-${purpose}`}>
						{meaning} {required ? consent.needed : null}
					</p>
					<div className="answers">
						{ANSWERS.filter(({ value }) => !(required && value === "not-asked")).map(({ value, label }) => (
							<label key={value} className="answer">
								<input
									type="radio"
									name={`${id}-${purpose}`}
									checked={answers[Purpose.parse(purpose)] === value}
									onChange={() => onAnswer({ ...answers, [purpose]: value })}
								/>
								<span>{label}</span>
							</label>
						))}
					</div>
					{required && answers[Purpose.parse(purpose)] === "no" ? (
						<p className="refused" role="alert">
							{consent.refused}
						</p>
					) : null}
				</fieldset>
			))}
			<p className="small">
				<strong>{consent.closing[text.door]}</strong> {text.closing}
			</p>
		</section>
	);
}
