import { z } from "zod";

/** The door by which a testimony came in. The tool of an import is not a channel: an online survey is `form`. */
export const Channel = z.enum(["form", "call", "paper", "email", "group", "in-person"]);
export type Channel = z.infer<typeof Channel>;

/** Who speaks. */
export const WitnessRole = z.enum(["patient", "relative", "professional", "association", "unknown"]);
export type WitnessRole = z.infer<typeof WitnessRole>;

/** The ten Belgian provinces, Brussels, abroad, unknown. */
export const Province = z.enum([
	"antwerp",
	"walloon-brabant",
	"flemish-brabant",
	"west-flanders",
	"east-flanders",
	"hainaut",
	"liege",
	"limburg",
	"luxembourg",
	"namur",
	"brussels",
	"abroad",
	"unknown",
]);
export type Province = z.infer<typeof Province>;

/** Bands of age; never a date of birth. The lower bands follow the ages of consent (13, 16, 18). */
export const AgeBand = z.enum([
	"0-12",
	"13-15",
	"16-17",
	"18-24",
	"25-39",
	"40-54",
	"55-64",
	"65-79",
	"80+",
	"unknown",
]);
export type AgeBand = z.infer<typeof AgeBand>;

/** Where the care (or the refusal of care) took place. */
export const CareSetting = z.enum([
	"hospital",
	"nursing-home",
	"home",
	"general-practice",
	"pharmacy",
	"health-insurance-fund",
	"insurer",
	"online",
	"workplace",
	"association",
	"other",
	"unknown",
]);
export type CareSetting = z.infer<typeof CareSetting>;

export const Language = z.enum(["fr", "nl", "de", "en"]);
export type Language = z.infer<typeof Language>;

/** Staff-only reference, easy to say on the phone: no I, L, O, U, 0, 1. */
export const Reference = z.string().regex(/^T-\d{2}-[2-9A-HJKMNP-TV-Z]{6}$/);
export type Reference = z.infer<typeof Reference>;

/** The facets of a testimony that a witness or a staff member may give. */
export const TestimonyFacts = z.object({
	witnessRole: WitnessRole.default("unknown"),
	language: Language.default("fr"),
	province: Province.default("unknown"),
	witnessAge: AgeBand.default("unknown"),
	concernedAge: AgeBand.default("unknown"),
	careSetting: CareSetting.default("unknown"),
	/** First and last month of the facts, `YYYY-MM`. */
	factsFrom: z
		.string()
		.regex(/^\d{4}-\d{2}$/)
		.optional(),
	factsTo: z
		.string()
		.regex(/^\d{4}-\d{2}$/)
		.optional(),
});
export type TestimonyFacts = z.infer<typeof TestimonyFacts>;

/** The longest text that the program accepts, in code points: a three-hour round table fits twice. */
export const LONGEST_TEXT = 400_000;
