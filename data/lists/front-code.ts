/**
 * Sorted words kept small: each word is a lower-case letter that says how many characters it shares with the
 * word before it (a = 0, b = 1 … z = 25), then the rest of the word in capitals, digits, hyphens or spaces.
 */

const firstMark = 97;

/** Writes words in that form. The words are sorted and told apart here; none may hold a lower-case letter. */
export function frontCode(words: Iterable<string>): string {
	let previous = "";
	let coded = "";
	for (const word of [...new Set(words)].sort()) {
		let shared = 0;
		while (shared < 25 && shared < word.length - 1 && word[shared] === previous[shared]) shared += 1;
		coded += String.fromCharCode(firstMark + shared) + word.slice(shared);
		previous = word;
	}
	return coded;
}
