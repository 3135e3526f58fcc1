import { expect, it } from "vitest";
import { attemptLimiter, RECEIPT_LIMITS } from "./attempt-limiter.ts";

function limiterAt(limits = RECEIPT_LIMITS) {
	let time = 0;
	const limiter = attemptLimiter(() => new Date(time), limits);
	const pass = (milliseconds: number) => {
		time += milliseconds;
	};
	return { ...limiter, pass };
}

it("lets twenty mistakes pass, then asks for 2, 4, 8… seconds, at most five minutes", () => {
	const { attempt, pass } = limiterAt();
	for (let mistake = 0; mistake < 20; mistake += 1) expect(attempt("a")).toBe(0);
	const waits: number[] = [];
	for (let mistake = 0; mistake < 9; mistake += 1) {
		const wait = attempt("a");
		waits.push(wait);
		pass(wait - 1);
		expect(attempt("a")).toBe(1);
		pass(1);
		expect(attempt("a")).toBe(0);
	}
	expect(waits).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000]);
	pass(RECEIPT_LIMITS.window + 1);
	expect(attempt("a")).toBe(0);
});

it("does not count what was forgiven, nor refused attempts", () => {
	const { attempt, forgive } = limiterAt();
	for (let good = 0; good < 200; good += 1) {
		expect(attempt("a")).toBe(0);
		forgive("a");
	}
	for (let mistake = 0; mistake < 20; mistake += 1) attempt("a");
	for (let refused = 0; refused < 100; refused += 1) expect(attempt("a")).toBe(2000);
});

it("is stricter when many networks guess, and still lets in a network that did not", () => {
	const { attempt } = limiterAt();
	for (let network = 0; network <= 500; network += 1) attempt(`guesser ${network}`);
	for (let mistake = 0; mistake < 5; mistake += 1) expect(attempt("a")).toBe(0);
	expect(attempt("a")).toBe(2000);
	expect(attempt("patient")).toBe(0);
});

it("remembers a bounded number of networks", () => {
	const { attempt } = limiterAt({ ...RECEIPT_LIMITS, free: 1, networks: 2, pressure: 1000 });
	attempt("a");
	expect(attempt("a")).toBeGreaterThan(0);
	attempt("b");
	attempt("c");
	expect(attempt("a")).toBe(0);
});
