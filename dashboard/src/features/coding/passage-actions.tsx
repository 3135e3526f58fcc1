import { Button } from "../../components/button.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import type { Passage } from "./arrange-passages.ts";
import { StancePad } from "./stance-pad.tsx";
import type { Coder } from "./use-coder.ts";

/** What can be done with one passage, as buttons: for fingers, and for whoever does not know the keys. */
export function PassageActions({ passage, coder }: { passage: Passage; coder: Coder }) {
	if (passage.suggestion) {
		return (
			<fieldset className="coding-actions">
				<legend className="visually-hidden">{CODING.actionsOf(passage.number)}</legend>
				<div className="coding-action-buttons">
					<Button onPress={() => coder.accept()}>{CODING.accept}</Button>
					<Button onPress={() => coder.remove(true)}>{CODING.refuse}</Button>
				</div>
			</fieldset>
		);
	}
	return (
		<fieldset className="coding-actions">
			<legend className="visually-hidden">{CODING.actionsOf(passage.number)}</legend>
			<StancePad label={CODING.stanceOfCoding} stance={passage.stance} onChoose={coder.setStance} />
			<div className="coding-action-buttons">
				<Button onPress={() => coder.resize(-1)} aria-label={CODING.lessLabel}>
					{CODING.lessSentence}
				</Button>
				<Button onPress={() => coder.resize(1)} aria-label={CODING.moreLabel}>
					{CODING.moreSentence}
				</Button>
				<Button onPress={coder.star} aria-pressed={passage.coding?.starred ?? false}>
					{CODING.star}
				</Button>
				<Button onPress={() => coder.remove(true)}>{CODING.end}</Button>
			</div>
		</fieldset>
	);
}
