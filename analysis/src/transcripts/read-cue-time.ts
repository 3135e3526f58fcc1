const CLOCK = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const RANGE = new RegExp(`^\\s*${CLOCK}[ \\t]*-->[ \\t]*${CLOCK}(?:[ \\t].*)?$`);

/**
 * The two times of a cue line in milliseconds, hours optional, comma or point (WebVTT §4.1, SubRip). Null when the line is
 * no time, when minutes or seconds pass 59, or when the cue ends before it begins.
 */
export function readCueTime(line: string): { readonly fromMs: number; readonly toMs: number } | null {
	if (line.length > 400) return null;
	const match = RANGE.exec(line);
	if (!match) return null;
	const fromMs = milliseconds(match.slice(1, 5));
	const toMs = milliseconds(match.slice(5, 9));
	return fromMs === null || toMs === null || toMs < fromMs ? null : { fromMs, toMs };
}

function milliseconds(parts: readonly (string | undefined)[]): number | null {
	const [hours, minutes, seconds] = [Number(parts[0] ?? 0), Number(parts[1]), Number(parts[2])];
	if (minutes > 59 || seconds > 59) return null;
	return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((parts[3] ?? "0").padEnd(3, "0"));
}
