import type { CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { expect, it } from "vitest";
import { crossOfCount, shadeOf } from "./cross-of-count.ts";
import { csvCell, csvOfCount } from "./csv-of-count.ts";
import { layOutFigure } from "./lay-out-figure.ts";
import { makeLabelOf } from "./make-label-of.ts";
import type { Question } from "./question.ts";
import { everyMonth } from "./rows-of-count.ts";
import { restsOnTheConnected, sayDoors } from "./say-doors.ts";
import { sayFinding } from "./say-finding.ts";

const HIDDEN = { suppressed: true, below: 5 } as const;
const labelOf = makeLabelOf(
	{
		facets: { channel: "canal", province: "province", month: "mois" },
		values: {
			channel: [
				{ value: "form", label: "formulaire" },
				{ value: "call", label: "téléphone" },
				{ value: "paper", label: "papier" },
				{ value: "email", label: "e-mail" },
			],
		},
	},
	[],
);
const cell = (values: string[], witnesses: ProtectedNumber) => ({
	values,
	witnesses,
	testimonies: witnesses,
	witnessesRead: witnesses,
});
const result = (by: CountResult["query"]["by"], cells: CountResult["cells"]): CountResult => ({
	query: { by, where: [] },
	total: { witnesses: 20, testimonies: 22, witnessesRead: 20 },
	cells,
	codebookVersion: 7,
	changeSeq: 90,
	protected: true,
	threshold: 5,
});
const DOORS = result(
	["channel"],
	[cell(["email"], HIDDEN), cell(["form"], 6), cell(["paper"], 0), cell(["call"], 9)],
);
const question = (by: Question["by"]): Question => ({ where: {}, by, internal: false });
const choices = { codes: [], labelOf };

it("shows a number, a hidden number and nobody as three things, in an order that tells nothing of the hidden one", () => {
	const figure = layOutFigure(question(["channel"]), DOORS, choices);
	expect(figure.rows.map(({ label, witnesses }) => [label, witnesses])).toEqual([
		["téléphone", 9],
		["formulaire", 6],
		["e-mail", HIDDEN],
		["papier", 0],
	]);
	expect(figure.drawn.map(({ label }) => label)).toEqual(["téléphone", "formulaire", "e-mail"]);
	expect([figure.nobody, figure.hides, figure.overlaps]).toEqual([["papier"], true, false]);
	expect(figure.title).toBe("Parmi les nombres montrés, téléphone vient en tête, devant formulaire.");
	expect(figure.alt).toContain("e-mail\u202F: moins de 5, ou nombre protégé");
	expect(figure.alt).not.toMatch(/\b[1-4]\b/);
});

it("says nothing that is not known", () => {
	const hidden = result(["channel"], [cell(["email"], HIDDEN), cell(["form"], HIDDEN)]);
	expect(layOutFigure(question(["channel"]), hidden, choices).title).toMatch(/^Aucun nombre/);
	const empty = result(["channel"], []);
	expect(layOutFigure(question(["channel"]), empty, choices).title).toBe("Personne dans aucune case.");
	const tied = result(["channel"], [cell(["email"], 7), cell(["form"], 7)]);
	expect(layOutFigure(question(["channel"]), tied, choices).title).toBe(
		"E-mail et formulaire viennent en tête.",
	);
});

it("draws months without anybody between the first and the last", () => {
	expect(everyMonth(["2025-02", "2024-11"])).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
	expect(everyMonth([])).toEqual([]);
	const months = result(["month"], [cell(["2025-03"], HIDDEN), cell(["2025-01"], 8)]);
	const figure = layOutFigure(question(["month"]), months, choices);
	expect([figure.kind, figure.rows.map(({ witnesses }) => witnesses)]).toEqual(["lines", [8, 0, HIDDEN]]);
});

it("crosses two facets, and names apart what nobody has", () => {
	const both = result(
		["channel", "province"],
		[
			cell(["form", "liege"], 8),
			cell(["form", "namur"], HIDDEN),
			cell(["call", "liege"], 0),
			cell(["paper", "liege"], 5),
			cell(["paper", "hainaut"], 0),
		],
	);
	const cross = crossOfCount(both, ["channel", "province"], [], labelOf);
	expect(cross.rows.map(({ value }) => value)).toEqual(["form", "paper"]);
	expect(cross.columns.map(({ value }) => value)).toEqual(["liege", "namur"]);
	expect([cross.emptyRows, cross.emptyColumns, cross.largest]).toEqual([["téléphone"], ["hainaut"], 8]);
	expect([cross.cell("form", "namur"), cross.cell("paper", "namur")]).toEqual([HIDDEN, 0]);
	expect([shadeOf(8, 8), shadeOf(5, 8), shadeOf(0, 8), shadeOf(HIDDEN, 8)]).toEqual([4, 3, 0, 0]);
	expect(layOutFigure(question(["channel", "province"]), both, choices).title).toBe(
		"Parmi les nombres montrés, la case la plus pleine\u202F: formulaire, liege.",
	);
});

it("writes a file that a spreadsheet shows as it is", () => {
	const said = { question: "Parmi ; tous", note: "Une « note »" };
	const csv = csvOfCount(DOORS, ["channel"], labelOf, said);
	const lines = csv.split("\r\n");
	expect(lines[0]).toBe(
		"\uFEFFFacette;Valeur;Croisée avec;Valeur croisée;Personnes;Témoignages;Personnes lues;Vue;Question;Note",
	);
	expect(lines[1]).toBe(
		'canal;e-mail;;;moins de 5, ou nombre protégé;moins de 5, ou nombre protégé;moins de 5, ou nombre protégé;Publiable;"Parmi ; tous";Une « note »',
	);
	expect(lines[3]).toContain("canal;papier;;;aucune".slice(0, 15));
	expect(lines[3]?.split(";")[4]).toBe("0");
	expect(lines[5]?.startsWith("Ensemble;;;;20;22;20;")).toBe(true);
	expect(["=1+1", "+a", "-a", "@a", "\ta"].map(csvCell)).toEqual(["'=1+1", "'+a", "'-a", "'@a", "'\ta"]);
	expect(csvCell('un "mot"\nautre')).toBe('"un ""mot""\nautre"');
});

it("says who spoke through which door, and when the connected speak for the unconnected", () => {
	expect(sayDoors(DOORS.cells, labelOf)).toBe(
		"En nombre de personnes\u202F: 9 par téléphone\u202F; 6 par formulaire\u202F; moins de 5 (ou nombre protégé) par e-mail.",
	);
	expect(sayDoors([cell(["form"], 0)], labelOf)).toBe("Personne.");
	expect(restsOnTheConnected(["digital-divide.kiosks"], DOORS.cells)).toBe(true);
	expect(restsOnTheConnected(["nursing-homes"], DOORS.cells)).toBe(false);
	expect(restsOnTheConnected(["digital-divide"], [cell(["call"], 9), cell(["form"], 0)])).toBe(false);
});

it("says a finding with its denominator, and no percentage under thirty persons read", () => {
	const said = (witnesses: ProtectedNumber, witnessesRead: ProtectedNumber, everybody: ProtectedNumber) =>
		sayFinding({ witnesses, testimonies: 41, witnessesRead }, ["Prendre rendez-vous"], everybody);
	expect(said(37, 152, 197)).toEqual({
		title: "37 personnes sur 152 lues parlent de «\u202FPrendre rendez-vous\u202F».",
		more: [
			"Soit 24\u202F% des personnes lues.",
			"En tout\u202F: 41 témoignages.",
			"Il reste 45 personnes à lire\u202F: ce nombre peut encore monter.",
		],
	});
	expect(said(9, 29, 29).more).toEqual(["En tout\u202F: 41 témoignages."]);
	expect(said(HIDDEN, 152, 152).title).toBe(
		"Moins de 5 personnes (ou nombre protégé) sur 152 lues parlent de «\u202FPrendre rendez-vous\u202F».",
	);
	expect(said(9, 8, 20).title).toBe("9 personnes parlent de «\u202FPrendre rendez-vous\u202F».");
	const all = { witnesses: 12, testimonies: 12, witnessesRead: 12 };
	expect(sayFinding(all, [], 12).title).toBe("12 personnes ont témoigné.");
	expect(sayFinding({ ...all, witnesses: 0 }, [], 12).title).toMatch(/^Personne/);
});
