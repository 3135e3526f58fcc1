import { describe, expect, it } from "vitest";
import { recogniseTool } from "./recognise-tool.ts";

describe("recogniseTool", () => {
	it.each([
		["kobo", ["Votre récit", "_id", "_uuid", "_submission_time"]],
		["odk", ["SubmissionDate", "recit", "KEY"]],
		["msforms", ["ID", "Start time", "Completion time", "Que s’est-il passé ?"]],
		["msforms", ["ID", "Heure de début", "Heure de fin", "Récit"]],
		["googleforms", ["Horodateur", "Récit"]],
		["googleforms", ["Timestamp", "Story"]],
		["limesurvey", ["id", "submitdate", "lastpage", "recit"]],
		["limesurvey", ["ID de la réponse", "Date de soumission", "Dernière page", "Racontez"]],
		["limesurvey", ["", "pays. Dans quel pays ?", "canal[SQ001]. Par où ? [Web]", "recit. Racontez."]],
		["limesurvey", ["startdate._.Date started", "recit._.Racontez"]],
		["limesurvey", ["canal[web]", "canal[tel]", "recit"]],
		["table", ["Récit", "Province", "Âge"]],
		["table", ["Récit", "Timestamp"]],
		["table", ["1. Votre récit", "2. Votre âge"]],
		["table", []],
	])("takes %s from its header", (tool, header) => {
		expect(recogniseTool(header)).toBe(tool);
	});
});
