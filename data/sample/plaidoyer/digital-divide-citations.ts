/** What the demonstration document asks the corpus: counts and excerpts under the names that its chapters use. */
import type { Stance } from "../../vocabulary/code.ts";
import type { CitationTemplate } from "./draft-template.ts";

function about(
	code: string,
	stance?: Stance,
	by: "witness-role" | "province" | "channel" | "" = "",
): CitationTemplate {
	const where = [{ facet: "code" as const, values: [`digital-divide.${code}`] }];
	const sense = stance === undefined ? [] : [{ facet: "stance" as const, values: [stance] }];
	return { kind: "count", query: { by: by === "" ? [] : [by], where: [...where, ...sense] } };
}

function words(code: string, nth: number, stance?: Stance): CitationTemplate {
	const excerpt = { kind: "excerpt", code: `digital-divide.${code}`, nth } as const;
	return stance === undefined ? excerpt : { ...excerpt, stance };
}

export const digitalDivideCitations: Readonly<Record<string, CitationTemplate>> = {
	"count.all.channels": { kind: "count", query: { by: ["channel"], where: [] } },
	"count.appointments": about("appointments"),
	"count.appointments.obstacle": about("appointments", "obstacle"),
	"count.appointments.help": about("appointments", "help"),
	"count.kiosks": about("kiosks"),
	"count.kiosks.roles": about("kiosks", undefined, "witness-role"),
	"count.teleconsultation": about("teleconsultation"),
	"count.reimbursement": about("reimbursement"),
	"count.reimbursement.obstacle": about("reimbursement", "obstacle"),
	"count.bim": about("bim-status"),
	"count.record": about("health-record"),
	"count.record.obstacle": about("health-record", "obstacle"),
	"count.record.value": about("health-record", "added-value"),
	"count.tools": about("inaccessible-tools"),
	"count.help": about("human-help"),
	"count.help.provinces": about("human-help", undefined, "province"),
	"count.social": about("social-rights"),
	"excerpt.appointments.a": words("appointments", 1, "obstacle"),
	"excerpt.appointments.b": words("appointments", 1, "help"),
	"excerpt.kiosks.a": words("kiosks", 1),
	"excerpt.teleconsultation.a": words("teleconsultation", 1),
	"excerpt.teleconsultation.b": words("teleconsultation", 2),
	"excerpt.reimbursement.a": words("reimbursement", 1, "obstacle"),
	"excerpt.bim.a": words("bim-status", 1),
	"excerpt.record.a": words("health-record", 1, "obstacle"),
	"excerpt.record.b": words("health-record", 1, "added-value"),
	"excerpt.tools.a": words("inaccessible-tools", 1, "obstacle"),
	"excerpt.tools.b": words("inaccessible-tools", 2, "obstacle"),
	"excerpt.help.a": words("human-help", 1),
	"excerpt.social.a": words("social-rights", 1),
};
