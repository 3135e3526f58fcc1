import type { ConsentText, Purpose } from "@portevoix/data/vocabulary/consent";
import type { Channel } from "@portevoix/data/vocabulary/testimony";

const PURPOSES = [
	"count",
	"excerpt",
	"excerpt-with-attributes",
	"named",
	"press",
	"contact",
	"recording",
] as const satisfies readonly Purpose[];

const INTRODUCTION: Readonly<Record<"written" | "spoken", string>> = {
	written: "Vous choisissez ce que nous pouvons faire de votre témoignage. Chaque réponse est libre.",
	spoken: "Avant de commencer, je vous lis les usages possibles. Vous répondez oui ou non à chacun.",
};

const QUESTIONS =
	"Le lire et le compter. Citer des phrases sans votre nom. Citer avec votre qualité, votre tranche d’âge et votre province. Citer avec votre prénom. Le transmettre à la presse. Vous recontacter. Enregistrer la conversation. Vous pouvez tout retirer, quand vous voulez, sans raison.";

/** The texts that the invented witnesses were shown or read; the real ones are those of the form. */
export function demonstrationConsentText(channel: Channel): ConsentText {
	const spoken = channel === "call" || channel === "group" || channel === "in-person";
	return {
		language: "fr",
		purposes: [...PURPOSES],
		body: `${INTRODUCTION[spoken ? "spoken" : "written"]} ${QUESTIONS}`,
	};
}

/** Every purpose that was asked, with its answer: what was not granted was refused. */
export function demonstrationChoices(granted: readonly Purpose[]): { purpose: Purpose; granted: boolean }[] {
	return PURPOSES.map((purpose) => ({ purpose, granted: granted.includes(purpose) }));
}
