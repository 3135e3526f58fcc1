import { describe, expect, it } from "vitest";
import { readProvince } from "./read-province.ts";

describe("readProvince", () => {
	it.each([
		["1000", "brussels"],
		["1299", "brussels"],
		["1300", "walloon-brabant"],
		["1499", "walloon-brabant"],
		["1500", "flemish-brabant"],
		["1999", "flemish-brabant"],
		["2000", "antwerp"],
		["3000", "flemish-brabant"],
		["3499", "flemish-brabant"],
		["3500", "limburg"],
		["4780", "liege"],
		["5000", "namur"],
		["6000", "hainaut"],
		["6599", "hainaut"],
		["6600", "luxembourg"],
		["7000", "hainaut"],
		["8000", "west-flanders"],
		["9992", "east-flanders"],
		["9993", "unknown"],
		["0999", "unknown"],
		["75001", "unknown"],
		["B-4000 Liège", "liege"],
		["Province de Liège", "liege"],
		["Province du Luxembourg", "luxembourg"],
		["Brabant wallon", "walloon-brabant"],
		["Oost-Vlaanderen", "east-flanders"],
		["Lüttich", "liege"],
		["À l’étranger", "abroad"],
		["Wallonie", "unknown"],
		["", "unknown"],
	])("%s is %s", (cell, province) => {
		expect(readProvince(cell)).toBe(province);
	});
});
