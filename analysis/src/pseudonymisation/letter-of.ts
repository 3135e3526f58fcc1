/** The word before the letter of the n-th person, place or institution: A … Z, AA, AB … */
export function letterOf(position: number): string {
	const last = String.fromCharCode(65 + (position % 26));
	return position < 26 ? last : letterOf(Math.floor(position / 26) - 1) + last;
}
