/** The first four words of a passage, on one line, with … when there are more. */
export function firstWords(passage: string): string {
	const words = passage.split(/\s+/u).filter((word) => word !== "");
	return words.length > 4 ? `${words.slice(0, 4).join(" ")}…` : words.join(" ");
}
