import { RECEIVING } from "../../wording/receiving.fr.ts";
import type { ToldConsentText } from "./use-consent-texts.ts";

const { prompts } = RECEIVING;

/** What to say, in the order of a call; a bar shows where the call is. The words before the questions are those whose acceptance is recorded. */
export function CallPrompts({ text, isStored }: { text: ToldConsentText; isStored: boolean }) {
	const here = (now: boolean) => (now ? "prompt prompt-here" : "prompt");
	return (
		<section className="prompts" aria-label={prompts.title}>
			<h2>{prompts.title}</h2>
			<p className="prompt">{prompts.first}</p>
			<div className={here(!isStored)}>
				<p>{prompts.second}</p>
				<p className="small secondary">{prompts.secondHint}</p>
			</div>
			<div className="prompt">
				<p className="small secondary">{prompts.consent}</p>
				<p>{text.introduction}</p>
			</div>
			<div className={here(isStored)}>
				<p>{prompts.third}</p>
			</div>
			<h2>{prompts.dangerTitle}</h2>
			<ul className="danger">
				{prompts.danger.map(([number, what]) => (
					<li key={number}>
						<strong>{number}</strong> {what}
					</li>
				))}
			</ul>
		</section>
	);
}
