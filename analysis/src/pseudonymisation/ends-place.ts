import type { Token } from "./read-words.ts";

const ends = /^(?:TEL|FAX|GSM|TELEPHONE|DR|DOCTEUR|MME|CEDEX|MAIL|EMAIL|CHU|CHR|RDV|NE|NEE|LE|DOSSIER|IPP)$/;

/** Whether a word ends the name of a place: telephone, title, file number, « cedex ». */
export function endsPlace(token: Token): boolean {
	return ends.test(token.fold);
}
