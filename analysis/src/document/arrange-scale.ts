import type { SituationScale, Statistic } from "@portevoix/data/vocabulary/count";
import type { ArrangedScale } from "./arranged-document.ts";
import { scaleLabels, documentWording as wording } from "./wording.fr.ts";

const stances = ["obstacle", "help", "added-value"] as const;

/**
 * The scale of a situation in words and as a needle. Under `threshold` persons nothing is drawn, and the needle moves in
 * steps of 0.2: with a known n, an exact needle would tell how many persons stand behind each label.
 */
export function arrangeScale(scale: Statistic<SituationScale>, threshold: number): ArrangedScale {
	const heading = wording.scaleHeading;
	if (!scale.defined) return { drawn: false, heading, sentence: wording.scaleUndefined(scale.reason) };
	const { needle, labels, n } = scale.value;
	if (n < threshold) return { drawn: false, heading, sentence: wording.scaleTooFew };
	const levels = stances.map((stance) => {
		const held = labels.includes(stance);
		return { stance, name: scaleLabels[stance], held, words: held ? wording.held : wording.notHeld };
	});
	const rounded = Math.round(Math.max(-1, Math.min(1, needle)) * 5) / 5 + 0;
	const sentence = `${wording.needle(rounded)} ${wording.scaleBase(n)}`;
	const names = levels.filter(({ held }) => held).map(({ name }) => name.toLocaleLowerCase("fr"));
	const alternative = wording.scaleAlternative(names.join(", ") || "—", sentence);
	return { drawn: true, heading, needle: rounded, levels, sentence, alternative };
}
