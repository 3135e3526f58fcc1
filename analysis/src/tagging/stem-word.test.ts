import { describe, expect, it } from "vitest";
import { stemWord } from "./stem-word.ts";

describe("stemWord", () => {
	it.each([
		["hôpital", "hôpitaux", "HOPITAL", "hopitaux"],
		["remboursé", "remboursée", "remboursées", "rembourser", "REMBOURSEES"],
		["infirmière", "infirmiers", "infirmiere"],
		["mutualité", "mutualités", "mutualite"],
		["payé", "paye", "payer", "payée"],
		["prévenu", "prévenus", "prevenue"],
		["œil", "oeil"],
		["patient·e·s", "patient", "patiente", "patient.e.s"],
	])("%s and its forms have one stem", (...forms) => {
		expect(new Set(forms.map(stemWord)).size).toBe(1);
	});

	it("does not depend on accents or capitals", () => {
		for (const word of "dépassé médiatrice élève fermée téléconsultation inégalités sœur été maïs".split(
			" ",
		)) {
			const bare = word.normalize("NFD").replace(/\p{M}/gu, "").replace("œ", "oe").toUpperCase();
			expect(stemWord(bare)).toBe(stemWord(word));
		}
	});

	it("keeps different words apart", () => {
		const words = ["médecin", "médicament", "borne", "mutuelle", "assurance", "virus", "loi", "plus", "bus"];
		expect(new Set(words.map(stemWord)).size).toBe(words.length);
	});

	it("answers for anything: nothing, digits, other scripts, a very long word", () => {
		expect(stemWord("")).toBe("");
		expect(stemWord("1771")).toBe("1771");
		expect(stemWord("مرحبا")).toBe("مرحبا");
		expect(stemWord("É".repeat(5000))).toBe("e".repeat(5000));
	});

	it("answers the same after its memory was emptied", () => {
		const before = stemWord("consultations");
		for (let number = 0; number < 200_100; number += 1) stemWord(`m${number}`);
		expect(stemWord("consultations")).toBe(before);
	});
});
