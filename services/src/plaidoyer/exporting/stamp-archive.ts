const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;

/**
 * A zip archive of our own making with every entry dated `at` in UTC (PKWARE APPNOTE 4.4.6), so that the same document
 * gives the same bytes. Years before 1980 become 1980. Throws RangeError when the bytes are no plain zip.
 */
export function stampArchive(archive: Uint8Array, at: Date): Uint8Array {
	const stamped = archive.slice();
	const view = new DataView(stamped.buffer);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let entry = view.getUint32(end + 16, true);
	const stamp = dosTime(at);
	for (let index = 0; index < count; index += 1) {
		if (view.getUint32(entry, true) !== centralHeader) throw new RangeError("no central directory entry");
		const local = view.getUint32(entry + 42, true);
		if (view.getUint32(local, true) !== localHeader) throw new RangeError("no local header");
		view.setUint32(entry + 12, stamp, true);
		view.setUint32(local + 10, stamp, true);
		const variable = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
		entry += 46 + variable.reduce((sum, length) => sum + length, 0);
	}
	return stamped;
}

function findEnd(view: DataView): number {
	for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) {
		if (view.getUint32(offset, true) === endOfDirectory) return offset;
	}
	throw new RangeError("no end of central directory");
}

/** Time in the low half, date in the high half, as the two fields follow each other in a header. */
function dosTime(at: Date): number {
	const year = Math.max(0, at.getUTCFullYear() - 1980);
	const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
	const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
	return ((date << 16) | time) >>> 0;
}
