/**
 * The code points for which an OpenType font has a sign, read from the format 4 and 12 subtables of its `cmap` (OpenType 1.9,
 * "cmap"). Bytes of a font that ships with the program, so trusted; throws RangeError when the table is cut short.
 */
export function readFontCoverage(font: Uint8Array): Set<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const covered = new Set<number>();
	const cmap = findTable(view, "cmap");
	if (cmap === undefined) return covered;
	for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
		const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
		const format = view.getUint16(subtable);
		if (format === 4) readFormat4(view, subtable, covered);
		if (format === 12) readFormat12(view, subtable, covered);
	}
	return covered;
}

function findTable(view: DataView, tag: string): number | undefined {
	for (let index = 0; index < view.getUint16(4); index += 1) {
		const record = 12 + index * 16;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
		if (name === tag) return view.getUint32(record + 8);
	}
	return undefined;
}

function readFormat4(view: DataView, subtable: number, covered: Set<number>): void {
	const doubled = view.getUint16(subtable + 6);
	const ends = subtable + 14;
	const starts = ends + doubled + 2;
	const deltas = starts + doubled;
	const offsets = deltas + doubled;
	for (let segment = 0; segment < doubled; segment += 2) {
		const start = view.getUint16(starts + segment);
		const end = view.getUint16(ends + segment);
		const offset = view.getUint16(offsets + segment);
		for (let point = start; point <= end && point !== 0xffff; point += 1) {
			const glyph =
				offset === 0
					? (point + view.getUint16(deltas + segment)) & 0xffff
					: view.getUint16(offsets + segment + offset + 2 * (point - start));
			if (glyph !== 0) covered.add(point);
		}
	}
}

function readFormat12(view: DataView, subtable: number, covered: Set<number>): void {
	for (let group = 0; group < view.getUint32(subtable + 12); group += 1) {
		const record = subtable + 16 + group * 12;
		const end = view.getUint32(record + 4);
		for (let point = view.getUint32(record); point <= end; point += 1) covered.add(point);
	}
}
