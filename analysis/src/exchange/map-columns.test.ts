import { describe, expect, it } from "vitest";
import type { Cell } from "./cell.ts";
import { mapColumns } from "./map-columns.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const STORY = [
	"J’ai attendu six heures aux urgences sans que personne ne me parle.",
	"Le guichet est fermé depuis un an et je n’ai pas d’ordinateur.",
	"Ma fille a dû prendre congé pour m’aider avec la mutuelle.",
];

function rolesOf(
	header: string[],
	rows: Cell[][],
	tool: Parameters<typeof mapColumns>[0] = "table",
): string[] {
	return mapColumns(tool, header, rows).columns.map(({ role }) => role);
}

function reasonOf(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		if (error instanceof UnreadableFile) return error.reason;
	}
	return "read";
}

describe("mapColumns", () => {
	it("sets identifying columns aside in four languages, by name and by content", () => {
		const names = [
			"Nom",
			"Prénom (facultatif)",
			"Votre adresse e-mail",
			"N° de téléphone",
			"Adresse IP",
			"Naam",
			"E-mailadres",
			"Telefoonnummer",
			"Vorname",
			"E-Mail-Adresse",
			"First name",
			"IP address",
			"Referrer URL",
			"Token",
			"Device ID",
			"Date de naissance",
			"Quel est votre numéro de GSM ?",
			"Commune",
			"ipaddr",
		];
		const rows = STORY.map((story) => [...names.map(() => "x y"), story]);
		expect(rolesOf([...names, "Récit"], rows)).toEqual([...names.map(() => "set-aside"), "narrative"]);
		const content = STORY.map((story, at) => [
			`a${at}@exemple.be`,
			`10.0.0.${at}`,
			`0475 12 34 5${at}`,
			story,
		]);
		expect(rolesOf(["Q1", "Q2", "Q3", "Q4"], content)).toEqual([
			"set-aside",
			"set-aside",
			"set-aside",
			"narrative",
		]);
	});

	it("does not take a question about telephones or names for one that asks for them", () => {
		const header = ["Le téléphone vous aide-t-il ?", "Racontez ce qui se passe au téléphone"];
		const rows = STORY.map((story, at) => [at % 2 ? "Oui" : "Non", story]);
		expect(rolesOf(header, [...rows, ...rows])).toEqual(["single-choice", "narrative"]);
	});

	it("finds narratives by content and leaves long labels that repeat alone", () => {
		const label = "Oui, mais seulement quand quelqu’un de ma famille peut m’aider";
		const rows = Array.from({ length: 30 }, (_, at) => [
			at % 3 ? label : "Non, je ne peux pas du tout le faire",
			at % 2 ? "Oui" : `${STORY[at % 3]} (${at})`,
			String(at % 10),
		]);
		expect(rolesOf(["Q1", "Q2", "Q3"], rows)).toEqual(["single-choice", "narrative", "number"]);
	});

	it("takes the columns that a person names, and only those", () => {
		const header = ["recit. Racontez", "Autre récit", "Nom"];
		const rows = STORY.map((story) => [story, story, "x"]);
		const named = (...narrative: string[]) =>
			mapColumns("table", header, rows, { narrative })
				.columns.filter(({ role }) => role === "narrative")
				.map(({ position }) => position);
		expect([named("RECIT"), named("autre  récit"), named("#2"), named("recit", "#2")]).toEqual([
			[0],
			[1],
			[1],
			[0, 1],
		]);
		expect(reasonOf(() => named("inconnue"))).toBe("unknown-column");
		expect(reasonOf(() => named("#4"))).toBe("unknown-column");
		expect(reasonOf(() => named("Nom"))).toBe("identifying-column");
		expect(reasonOf(() => mapColumns("table", ["Âge"], [["40"]]))).toBe("no-narrative-column");
	});

	it("gives each question a stable name, and a suffix to a repeated one", () => {
		const header = ["Avis", "Récit", "Avis", "Récit", "😀"];
		const rows = STORY.map((story) => ["bon", story, "bon", story, "bon"]);
		expect(mapColumns("table", header, rows).columns.map(({ questionId }) => questionId)).toEqual([
			"avis",
			"recit",
			"avis-3",
			"recit-4",
			"q-5",
		]);
	});

	it("knows LimeSurvey's own columns, its multiple choices and its other line", () => {
		const header = [
			"id",
			"submitdate",
			"lastpage",
			"startlanguage",
			"token",
			"canal[web]",
			"canal[tel]",
			"canal[other]",
			"recit",
		];
		const rows: Cell[][] = STORY.map((story, at) => [
			String(at),
			"2026-03-02 10:00:00",
			"3",
			"fr",
			"k",
			"Y",
			"",
			"par mon fils",
			story,
		]);
		const map = mapColumns("limesurvey", header, rows);
		expect(map.columns.map(({ role }) => role)).toEqual([
			"stable-id",
			"received-at",
			"ignored",
			"language",
			"set-aside",
			"choice",
			"choice",
			"other-answer",
			"narrative",
		]);
		expect(map.choices).toEqual([{ questionId: "canal", positions: [5, 6] }]);
	});

	it("cuts Kobo's split columns after their base column, also when an option holds a slash", () => {
		const header = [
			"Thèmes",
			"Thèmes/Soins/aide",
			"Thèmes/Transport",
			"Votre récit",
			"_uuid",
			"_submission_time",
			"_submitted_by",
		];
		const rows = STORY.map((story, at) => [
			"Soins/aide",
			"1",
			"0",
			story,
			`u${at}`,
			"2026-03-02T09:12:44",
			"moi",
		]);
		const map = mapColumns("kobo", header, rows);
		expect(map.columns.map(({ role, option }) => option ?? role)).toEqual([
			"ignored",
			"Soins/aide",
			"Transport",
			"narrative",
			"stable-id",
			"received-at",
			"set-aside",
		]);
		expect(map.choices).toEqual([{ questionId: "themes", positions: [1, 2], base: 0 }]);
	});
});
