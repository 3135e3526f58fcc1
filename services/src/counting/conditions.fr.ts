const NARROW_SPACE = "\u202F";
const day = new Intl.DateTimeFormat("fr-BE", { dateStyle: "long", timeZone: "UTC" });

const inFrench = (date: string) => day.format(new Date(date)).replace(/^1 /, "1er ");

/** The conditions of a count, as a person reads them. */
export const CONDITION_WORDS = {
	condition: (facet: string, values: readonly string[]) => `${facet}${NARROW_SPACE}: ${values.join(" ou ")}`,
	by: (facet: string) => `détail par ${facet}`,
	from: (date: string) => `reçus à partir du ${inFrench(date)}`,
	to: (date: string) => `reçus jusqu’au ${inFrench(date)}`,
} as const;
