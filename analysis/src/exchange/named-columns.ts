import { parseHeader } from "./parse-header.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * The positions of the columns that a person named: `#3` is the third column, anything else a whole header (without
 * regard to case or runs of white space) or the code before its point. Every column of a repeated header is meant.
 * Throws `unknown-column` for a name that no column has.
 */
export function namedColumns(names: readonly string[], header: readonly string[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (const name of names) {
		const place = /^#(\d{1,6})$/.exec(name.trim());
		const positions = place ? [Number(place[1]) - 1] : positionsOf(name, header);
		if (positions.length === 0 || positions.some((position) => header[position] === undefined)) {
			throw new UnreadableFile("unknown-column");
		}
		for (const position of positions) found.add(position);
	}
	return found;
}

function positionsOf(name: string, header: readonly string[]): number[] {
	const asked = flat(name);
	if (asked === "") return [];
	const whole = [...header.keys()].filter((position) => flat(header[position] ?? "") === asked);
	if (whole.length > 0) return whole;
	return [...header.keys()].filter((position) => {
		const { code, subCode } = parseHeader(header[position] ?? "", true);
		if (code === null) return false;
		return flat(subCode === null ? code : `${code}[${subCode}]`) === asked || flat(code) === asked;
	});
}

function flat(text: string): string {
	return text
		.replace(/[\s\u00A0]+/g, " ")
		.trim()
		.toLowerCase();
}
