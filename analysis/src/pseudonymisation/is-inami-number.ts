/** Belgian INAMI / RIZIV number: eleven digits, the seventh and eighth being 97 − (first six mod 97). */
export function isInamiNumber(digits: string): boolean {
	return (
		/^[1-9]\d{10}$/.test(digits) && Number(digits.slice(6, 8)) === 97 - (Number(digits.slice(0, 6)) % 97)
	);
}
