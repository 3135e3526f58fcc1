import { expect, it } from "vitest";
import { readReceiptCode, receiptCodeFor, receiptLookup } from "./receipt-code.ts";

const key = new Uint8Array(32).fill(7);

it("gives the same code for the same submission and another for another", () => {
	const code = receiptCodeFor(key, "a");
	expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
	expect(receiptCodeFor(key, "a")).toBe(code);
	expect(receiptCodeFor(key, "b")).not.toBe(code);
	expect(receiptCodeFor(new Uint8Array(32).fill(8), "a")).not.toBe(code);
});

it("reads the published test vectors however they are written", () => {
	for (const vector of ["1091 3929 5686 4094", "2459 2283 6175 2610", "3950 7820 5704 6682"]) {
		expect(readReceiptCode(vector)).toBe(vector);
		expect(readReceiptCode(vector.replaceAll(" ", ""))).toBe(vector);
		expect(readReceiptCode(` ${vector.replaceAll(" ", "-")} `)).toBe(vector);
	}
});

it("finds every single wrong digit", () => {
	const code = "1091392956864094";
	for (let place = 0; place < code.length; place += 1) {
		for (let digit = 0; digit < 10; digit += 1) {
			const typed = code.slice(0, place) + digit + code.slice(place + 1);
			expect(readReceiptCode(typed) !== null).toBe(typed === code);
		}
	}
});

it("refuses what is not sixteen digits", () => {
	for (const typed of ["", "1091", "10913929568640941", "abcd efgh ijkl mnop"]) {
		expect(readReceiptCode(typed)).toBeNull();
	}
});

it("stores a lookup that differs from the code", () => {
	const lookup = receiptLookup(key, "1091 3929 5686 4094");
	expect(lookup).toBe(receiptLookup(key, "1091392956864094"));
	expect(lookup).not.toContain("1091");
});
