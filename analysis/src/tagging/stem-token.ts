import { stemWord } from "./stem-word.ts";
import type { Token } from "./tokenise.ts";

/** The stem of a token; an elided particle has that of its full form: « n’ » is « ne », « lorsqu’ » is « lorsque ». */
export function stemToken({ text, elided }: Token): string {
	return stemWord(elided ? `${text}e` : text);
}
