import { describe, expect, it } from "vitest";
import { csvCell, writeRegister } from "./write-register.ts";

describe("the register as a file", () => {
	it("never holds a formula", () => {
		for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
			expect(csvCell(`${start}cmd|' /c calc'!A1`)).toBe(`"'${start}cmd|' /c calc'!A1"`);
		}
		expect(csvCell('dit « "oui" »; puis\nnon')).toBe('"dit « ""oui"" »; puis\nnon"');
	});

	it("says in French what the list says", () => {
		const file = writeRegister([
			{
				id: "1",
				reference: "T-2026-0001",
				channel: "call",
				receivedAt: "2026-11-23T13:07:00.000Z",
				status: "to-mask",
			},
			{ id: "2", reference: "=2+2", channel: "autre", receivedAt: "2026-11-23", status: "withdrawn" },
		]);
		expect(file.split("\r\n")).toEqual([
			'\u{feff}"Référence";"Canal";"Reçu le";"État"',
			'"T-2026-0001";"téléphone";"2026-11-23T13:07:00.000Z";"à masquer"',
			'"\'=2+2";"autre";"2026-11-23";"retiré"',
			"",
		]);
	});
});
