/** Belgian enterprise number: ten digits from 0 or 1, the last two being 97 − (first eight mod 97). */
export function isEnterpriseNumber(digits: string): boolean {
	return /^[01]\d{9}$/.test(digits) && Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97);
}
