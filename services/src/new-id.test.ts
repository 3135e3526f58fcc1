import { expect, it } from "vitest";
import { createIdSource } from "./new-id.ts";

const zeros = (length: number) => new Uint8Array(length);

it("makes valid version 7 ids that carry their time", () => {
	const id = createIdSource(() => new Date("2026-11-22T10:00:00.000Z"), zeros)();
	expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(Number.parseInt(id.slice(0, 13).replace("-", ""), 16)).toBe(Date.parse("2026-11-22T10:00:00.000Z"));
});

it("sorts in order of making, even within a millisecond and when the clock goes back", () => {
	let time = 1_700_000_000_000;
	const next = createIdSource(() => new Date(time), zeros);
	const made: string[] = [];
	for (let index = 0; index < 10_000; index += 1) {
		if (index === 5000) time -= 60_000;
		made.push(next());
	}
	expect(made).toEqual([...made].sort());
	expect(new Set(made).size).toBe(made.length);
});
