import { caregivers, relatives } from "./kinship-words.ts";
import type { Token } from "./read-words.ts";

/** Whether « mon voisin », « notre infirmière » or the like begins at a token. */
export function isRelative(tokens: readonly Token[], index: number): boolean {
	const [owner, noun] = [tokens[index]?.fold ?? "", tokens[index + 1]?.fold ?? ""];
	return (
		/^(?:MON|MA|MES|SON|SA|NOTRE|VOTRE|LEUR|UNE?|LA|LE)$/.test(owner) &&
		(relatives.test(noun) || caregivers.test(noun))
	);
}
