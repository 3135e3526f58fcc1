import { expect, it } from "vitest";
import { formatDay, formatMoment } from "./format-moment.ts";

it("says moments in Belgian time, winter and summer, and leaves a bare date alone", () => {
	expect(formatMoment("2026-11-23T13:07:00.000Z")).toBe("23 novembre 2026, 14\u202fh\u202f07");
	expect(formatMoment("2026-07-01T22:30:00.000Z")).toBe("2 juillet 2026, 0\u202fh\u202f30");
	expect(formatDay("2026-01-31")).toBe("31 janvier 2026");
	expect(formatDay("2026-09-01")).toBe("1er septembre 2026");
});
