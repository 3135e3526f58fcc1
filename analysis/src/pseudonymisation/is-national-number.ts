const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether eleven digits are a Belgian national or BIS number: a possible date (incomplete dates allowed, month + 20
 * or + 40 for BIS), a counter from 001 to 998 and the key 97 − (n mod 97), with a 2 before the nine digits for people born
 * from 2000 (royal decree of 3 April 1984, article 3).
 */
export function isNationalNumber(digits: string): boolean {
	if (!/^\d{11}$/.test(digits)) return false;
	const counter = Number(digits.slice(6, 9));
	const month = Number(digits.slice(2, 4)) % 20;
	const day = Number(digits.slice(4, 6));
	if (counter < 1 || counter > 998 || month > 12 || Number(digits.slice(2, 4)) > 52) return false;
	if (month > 0 && day > days[month - 1]!) return false;
	const head = Number(digits.slice(0, 9));
	const key = Number(digits.slice(9));
	const year = Number(digits.slice(0, 2));
	const leapDay = month === 2 && day === 29;
	const of1900 = key === 97 - (head % 97) && (!leapDay || (year % 4 === 0 && year !== 0));
	const of2000 = key === 97 - ((2_000_000_000 + head) % 97) && (!leapDay || year % 4 === 0);
	return of1900 || of2000;
}
