/** The labels in one cell, without the empty one after a closing sign. */
export function splitOptions(cell: string, separator: ";" | ", "): string[] {
	return cell
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
