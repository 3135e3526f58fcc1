import { describe, expect, it } from "vitest";
import { stampArchive } from "./stamp-archive.ts";

/** One stored, empty file named « a »: local header, central entry, end of directory. */
function smallArchive(): Uint8Array {
	const view = new DataView(new ArrayBuffer(31 + 47 + 22));
	view.setUint32(0, 0x04034b50, true);
	view.setUint16(26, 1, true);
	view.setUint32(31, 0x02014b50, true);
	view.setUint16(31 + 28, 1, true);
	view.setUint32(78, 0x06054b50, true);
	view.setUint16(78 + 10, 1, true);
	view.setUint32(78 + 16, 31, true);
	return new Uint8Array(view.buffer);
}

describe("stampArchive", () => {
	it("dates both headers in UTC, by steps of two seconds", () => {
		const view = new DataView(stampArchive(smallArchive(), new Date("2027-03-01T10:20:30Z")).buffer);
		const time = (10 << 11) | (20 << 5) | 15;
		const date = (47 << 9) | (3 << 5) | 1;
		for (const at of [10, 31 + 12])
			expect([view.getUint16(at, true), view.getUint16(at + 2, true)]).toEqual([time, date]);
	});
	it("leaves the bytes it was given alone, and refuses what is no archive", () => {
		const archive = smallArchive();
		stampArchive(archive, new Date(0));
		expect(archive).toEqual(smallArchive());
		expect(() => stampArchive(new Uint8Array(40), new Date(0))).toThrow(RangeError);
	});
});
