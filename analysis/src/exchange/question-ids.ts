const LONGEST = 60;

/** Lower-case letters, digits and hyphens of a code or a question: `Q1[SQ001]` gives `q1-sq001`. May be empty. */
function slug(text: string): string {
	return text
		.slice(0, 400)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST)
		.replace(/^-|-$/g, "");
}

/**
 * Gives out names of questions: the slug of a code or a header, followed by the 1-based position of the column when
 * another question has that name already, and `q-<position>` when nothing can be kept of the header.
 */
export function questionIds(): (text: string, position: number) => string {
	const taken = new Set<string>();
	return (text, position) => {
		const short = slug(text);
		let id = short === "" ? `q-${position + 1}` : short;
		while (taken.has(id)) id = `${id}-${position + 1}`;
		taken.add(id);
		return id;
	};
}
