import { expect, it } from "vitest";
import { makeLabelOf } from "./make-label-of.ts";
import type { CodeChoice } from "./order-codes.ts";
import { codesToShow, queryOfQuestion } from "./query-of-question.ts";
import type { Question } from "./question.ts";
import { readQuestion, writeQuestion } from "./read-question.ts";
import { sentenceParts, sentenceText } from "./sentence-parts.ts";

const code = (key: string, parent: string | null, label: string, position: number): CodeChoice => ({
	key,
	parent,
	label,
	position,
	colour: "#004488",
});
const CODES = [
	code("digital.kiosks", "digital", "Bornes", 3),
	code("homes", null, "Maisons de repos", 4),
	code("digital", null, "Fracture numérique", 1),
	code("digital.appointments", "digital", "Prendre rendez-vous", 2),
];
const labelOf = makeLabelOf(
	{
		facets: { code: "code", province: "province", month: "mois" },
		values: {
			channel: [
				{ value: "call", label: "téléphone" },
				{ value: "paper", label: "papier" },
			],
			stance: [{ value: "obstacle", label: "obstacle" }],
		},
	},
	CODES,
);
const FULL: Question = {
	where: {
		channel: ["call", "paper"],
		province: ["walloon-brabant", "liege"],
		"witness-role": ["patient", "relative"],
		"collected-by": ["Aides, soins et paroles", "none"],
		code: ["digital"],
		stance: ["obstacle"],
	},
	by: ["code", "province"],
	from: "2025-01-01",
	to: "2025-12-31",
	internal: true,
};

it("keeps a whole question in an address, an association with a comma included", () => {
	expect(readQuestion(writeQuestion(FULL))).toEqual(FULL);
	expect(writeQuestion(FULL)).toMatchObject({ canal: "call,paper", par: "theme,province", vue: "interne" });
	const asUsual = readQuestion({});
	expect(writeQuestion(asUsual)).toEqual({});
	expect(asUsual).toEqual({ where: {}, by: ["code"], from: undefined, to: undefined, internal: false });
});

it("leaves out what it does not understand", () => {
	const odd = {
		par: "rien,mois,canal,theme",
		du: "hier",
		au: "2025-99-99",
		vue: "tout",
		canal: ["a"],
		code: "",
	};
	expect(readQuestion(odd)).toMatchObject({ where: {}, by: ["month", "channel"], internal: false });
	expect(readQuestion(odd).from).toBeUndefined();
	expect(readQuestion(odd).to).toBeUndefined();
	expect(readQuestion({ canal: "call,call, paper," }).where.channel).toEqual(["call", "paper"]);
});

it("asks the server for themes, for what is under a theme, or for the neighbours of a code", () => {
	expect(codesToShow([], CODES)).toEqual(["digital", "homes"]);
	expect(codesToShow(["digital"], CODES)).toEqual(["digital.appointments", "digital.kiosks"]);
	expect(codesToShow(["digital.kiosks"], CODES)).toEqual(["digital.appointments", "digital.kiosks"]);
	expect(queryOfQuestion(FULL, CODES)).toEqual({
		by: ["code", "province"],
		where: [
			{ facet: "channel", values: ["call", "paper"] },
			{ facet: "province", values: ["walloon-brabant", "liege"] },
			{ facet: "witness-role", values: ["patient", "relative"] },
			{ facet: "collected-by", values: ["Aides, soins et paroles", "none"] },
			{ facet: "code", values: ["digital"] },
			{ facet: "stance", values: ["obstacle"] },
		],
		codes: ["digital.appointments", "digital.kiosks"],
		from: "2025-01-01",
		to: "2025-12-31",
	});
	expect(queryOfQuestion(readQuestion({ par: "mois" }), CODES)).toEqual({ by: ["month"], where: [] });
});

it("says the question as one French sentence", () => {
	const said = (question: Question) => sentenceText(sentenceParts(question, labelOf, null));
	expect(said(readQuestion({}))).toBe(
		"Parmi les témoignages de tous les canaux de toute la Belgique de tous les témoins reçus depuis toujours, quel que soit le thème, comptés par thème.",
	);
	expect(said(FULL)).toBe(
		"Parmi les témoignages venus par téléphone ou papier du Brabant wallon ou de Liège de patients et de proches recueillis par Aides, soins et paroles ou aucune association reçus du 1er janvier 2025 au 31 décembre 2025, qui parlent de Fracture numérique comme obstacle, comptés par thème et par province.",
	);
	const opened = sentenceParts(readQuestion({}), labelOf, "language");
	expect(opened.some((part) => part.kind === "condition" && part.facet === "language" && !part.set)).toBe(
		true,
	);
});
