import { normaliseHeader } from "./normalise-header.ts";

/** Words of questions that ask for a story, in French, Dutch, German and English, as `normaliseHeader` writes them. */
const ASKS = new Set(
	(
		"recit recits temoignage temoignages temoigner temoignez racontez raconter raconte histoire vecu expliquez expliquer " +
		"decrivez decrire commentaire commentaires remarque remarques " +
		"verhaal getuigenis vertel ervaring ervaringen beschrijf toelichting opmerking opmerkingen " +
		"erzahlen geschichte erfahrung erfahrungen beschreiben schildern bemerkung bemerkungen kommentar bericht " +
		"story stories testimony describe comment comments explain feedback narrative"
	).split(" "),
);
const ASKS_IN_WORDS = [
	"s est il passe",
	"vos mots",
	"votre experience",
	"wat is er gebeurd",
	"leg uit",
	"was ist passiert",
	"what happened",
	"tell us",
	"your words",
	"your experience",
];

/** Whether a header asks for a story. */
export function asksForStory(header: string): boolean {
	const words = normaliseHeader(header);
	return (
		words.split(" ").some((word) => ASKS.has(word)) || ASKS_IN_WORDS.some((asked) => words.includes(asked))
	);
}
