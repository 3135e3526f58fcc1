/** The check of bank card numbers (Luhn, ISO/IEC 7812-1 annex B). */
export function isLuhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const value = digits.charCodeAt(digits.length - 1 - index) - 48;
		const doubled = index % 2 === 1 ? value * 2 : value;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
