/** The look of the Word document: named styles only, so that a reader of Word can restyle it whole. Sizes in half-points. */
import { BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from "docx";

export const ink = "1B1F24";
export const softInk = "454A50";
export const teal = "0B5C5E";
export const hairline = "D8D1C0";
const font = "Atkinson Hyperlegible Next";
export const tint = "EEF4F2";

const leftRule = { left: { style: BorderStyle.SINGLE, size: 20, color: teal, space: 12 } };
const small = { size: 18, color: softInk };
const heading = (size: number, before: number, after: number) => ({
	run: { font, size, bold: true, color: ink },
	paragraph: {
		spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO },
		keepNext: true,
		keepLines: true,
	},
});

export const docxStyles: IStylesOptions = {
	default: {
		document: {
			run: { font, size: 22, color: ink, language: { value: "fr-BE" } },
			paragraph: { spacing: { after: 160, line: 270, lineRule: "auto" } },
		},
		title: {
			run: { font, size: 80, bold: true, color: ink },
			paragraph: { spacing: { before: 2600, after: 360, line: 228, lineRule: "auto" }, alignment: "left" },
		},
		heading1: {
			run: { font, size: 54, bold: true, color: ink },
			paragraph: {
				spacing: { after: 480, line: 240, lineRule: "auto" },
				keepNext: true,
				border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink, space: 8 } },
			},
		},
		heading2: heading(36, 560, 200),
		heading3: heading(26, 360, 160),
		hyperlink: { run: { color: "084B4D", underline: { type: "single" } } },
		footnoteText: { run: small, paragraph: { spacing: { after: 40, line: 252, lineRule: "auto" } } },
	},
	paragraphStyles: [
		{ id: "CoverLine", name: "Couverture", basedOn: "Normal", run: { size: 26, bold: true } },
		{
			id: "Subtitle",
			name: "Subtitle",
			basedOn: "Normal",
			run: { size: 32 },
			paragraph: { spacing: { after: 5200 } },
		},
		{
			id: "ContentsTitle",
			name: "Titre du sommaire",
			basedOn: "Normal",
			run: { size: 54, bold: true },
			paragraph: { spacing: { after: 480 } },
		},
		{
			id: "ContentsChapter",
			name: "Sommaire, chapitre",
			basedOn: "Normal",
			run: { bold: true },
			paragraph: { spacing: { before: 220, after: 60 } },
		},
		{
			id: "ContentsSituation",
			name: "Sommaire, situation",
			basedOn: "Normal",
			paragraph: { indent: { left: 320 }, spacing: { after: 60 } },
		},
		{
			id: "Quote",
			name: "Quote",
			basedOn: "Normal",
			run: { size: 23 },
			paragraph: {
				indent: { left: 380 },
				border: leftRule,
				spacing: { before: 200, after: 0 },
				keepNext: true,
				keepLines: true,
			},
		},
		{
			id: "QuoteSource",
			name: "Source de l’extrait",
			basedOn: "Normal",
			run: small,
			paragraph: { indent: { left: 380 }, border: leftRule, spacing: { after: 240 } },
		},
		{
			id: "Finding",
			name: "Décompte",
			basedOn: "Normal",
			run: { size: 26, bold: true },
			paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
		},
		{
			id: "Note",
			name: "Note de décompte",
			basedOn: "Normal",
			run: small,
			paragraph: { spacing: { before: 60, after: 240, line: 264, lineRule: "auto" } },
		},
		{
			id: "TableText",
			name: "Texte de tableau",
			basedOn: "Normal",
			run: { size: 20 },
			paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: "auto" } },
		},
		{
			id: "TableTitle",
			name: "Titre de tableau",
			basedOn: "Normal",
			run: { bold: true },
			paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
		},
		{
			id: "Solution",
			name: "Solution",
			basedOn: "Normal",
			next: "SolutionText",
			run: { size: 30, bold: true, color: teal },
			paragraph: { spacing: { before: 300, after: 40 }, keepNext: true },
		},
		{
			id: "SolutionText",
			name: "Texte de solution",
			basedOn: "Normal",
			run: { bold: true },
			paragraph: { indent: { left: 420 }, spacing: { after: 60 }, keepNext: true, keepLines: true },
		},
		{
			id: "SolutionAuthority",
			name: "Autorités de la solution",
			basedOn: "Normal",
			run: { ...small, size: 19 },
			paragraph: { indent: { left: 420 }, spacing: { after: 260 } },
		},
		{
			id: "Box",
			name: "Encadré",
			basedOn: "Normal",
			run: { size: 21 },
			paragraph: { spacing: { after: 80 }, keepLines: true },
		},
		{
			id: "BoxTitle",
			name: "Titre d’encadré",
			basedOn: "Box",
			next: "Box",
			run: { bold: true },
			paragraph: { spacing: { after: 120 }, keepNext: true },
		},
		{
			id: "SummaryItem",
			name: "Résumé, solution",
			basedOn: "Normal",
			paragraph: {
				indent: { left: 1500, hanging: 1500 },
				spacing: { after: 110 },
				keepLines: true,
			},
		},
	],
};

export const bulletReference = "tirets";
export const bulletNumbering = {
	config: [
		{
			reference: bulletReference,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: "–",
					alignment: "left" as const,
					style: { paragraph: { indent: { left: 420, hanging: 280 } }, run: { color: teal } },
				},
			],
		},
	],
};
