import { expect, it } from "vitest";
import { Refusal } from "../failures.ts";
import { failureOf } from "./failure-of.ts";

const coded = (code: string) => Object.assign(new Error("words"), { code });

it("knows a store that is away from a mistake of ours", () => {
	for (const code of [
		"SQLITE_FULL",
		"SQLITE_READONLY",
		"SQLITE_READONLY_DIRECTORY",
		"SQLITE_IOERR_WRITE",
		"ECONNREFUSED",
		"57P01",
		"53100",
		"25006",
		"08006",
	]) {
		expect([code, failureOf(coded(code)).code]).toEqual([code, "store-unavailable"]);
	}
	for (const code of ["SQLITE_CONSTRAINT", "23505", "42601", "ERR_INVALID_ARG_TYPE"]) {
		expect([code, failureOf(coded(code)).code]).toEqual([code, "unexpected"]);
	}
	expect(failureOf(coded("22021")).code).toBe("invalid-input");
});

it("looks into causes and into several errors at once, and leaves refusals alone", () => {
	expect(failureOf(new Error("outer", { cause: coded("ENOSPC") })).code).toBe("store-unavailable");
	expect(failureOf(new AggregateError([coded("X"), coded("ECONNREFUSED")])).code).toBe("store-unavailable");
	expect(failureOf(new Error("Connection terminated unexpectedly")).code).toBe("store-unavailable");
	const refusal = new Refusal("unknown-receipt");
	expect(failureOf(refusal)).toBe(refusal);
	const loop = new Error("loop");
	loop.cause = loop;
	expect(failureOf(loop).code).toBe("unexpected");
});
