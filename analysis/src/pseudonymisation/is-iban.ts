import { ibanLengths } from "./iban-lengths.ts";

/** Whether letters and digits without spaces are an IBAN: length of the country, remainder 1 (ISO 13616, ISO 7064 mod 97-10). */
export function isIban(compact: string): boolean {
	const iban = compact.toUpperCase();
	if (ibanLengths[iban.slice(0, 2)] !== iban.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
	let remainder = 0;
	for (const sign of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(sign, 36);
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}
