/** Whether fifteen digits are a French social security number: sex, month, and the key 97 − (n mod 97). */
export function isFrenchNumber(digits: string): boolean {
	if (!/^[1-478]\d{14}$/.test(digits)) return false;
	return Number(digits.slice(13)) === 97 - Number(BigInt(digits.slice(0, 13)) % 97n);
}
