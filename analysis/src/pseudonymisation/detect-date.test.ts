import { describe, expect, it } from "vitest";
import { detectDate } from "./detect-date.ts";
import { readWords } from "./read-words.ts";

const masked = (text: string): string =>
	detectDate(readWords(text)).reduceRight(
		(body, { start, end, replacement }) => body.slice(0, start) + (replacement ?? "?") + body.slice(end),
		text,
	);

describe("detectDate", () => {
	it.each([
		["On m’a opérée le 12 mars 2025 à jeun.", "On m’a opérée [au printemps 2025] à jeun."],
		["Le 12 juillet 2025, rien.", "[À l’été 2025], rien."],
		["Le courrier du 3 octobre 2024 est là.", "Le courrier [de l’automne 2024] est là."],
		["Depuis le 3 avril 2024, j’attends.", "Depuis [le printemps 2024], j’attends."],
		["entre le 3 avril 2024 et le 8 août 2024", "entre [le printemps 2024] et [l’été 2024]"],
		["en mai 2023 et le 14/07/2024", "[au printemps 2023] et [à l’été 2024]"],
		["jusqu’au 15 janvier 2025", "jusqu’[à l’hiver 2024-2025]"],
		["le 24 décembre 2024", "[à l’hiver 2024-2025]"],
		["le mardi 1er avril 2025", "[au printemps 2025]"],
		["en mars 2025", "[au printemps 2025]"],
		["Rendez-vous : 18/02/2019", "Rendez-vous : [hiver 2018-2019]"],
		["2019-08-18", "[été 2019]"],
		["le 18.2.2019", "[à l’hiver 2018-2019]"],
		["le 12/03", "[au printemps]"],
		["vingt-six 02 2012", "[hiver 2011-2012]"],
		["le douze mars deux mille vingt-cinq", "[au printemps 2025]"],
		["du 18 au 29/03/2020", "[du printemps 2020]"],
		["op 12 maart 2025", "op [printemps 2025]"],
		["née le 12 mars 1975 à", "née le [date de naissance] à"],
		["née en 1975 à", "née en [année de naissance] à"],
		["Date de naissance : 12/03/1975", "Date de naissance : [date de naissance]"],
		["né le deux janvier mille neuf cent soixante dix huit", "né le [date de naissance]"],
	])("%s", (text, expected) => {
		expect(masked(text)).toBe(expected);
	});

	it.each([
		"En 2023, tout allait bien.",
		"En mars, rien.",
		"la loi du 18 août 2013",
		"il y a un, sept, 14 jours",
		"10/12 à l’œil gauche",
		"24/7",
		"0,5 mg 3/j",
		"à 14 h 30",
	])("leaves %s", (text) => {
		expect(masked(text)).toBe(text);
	});
});
