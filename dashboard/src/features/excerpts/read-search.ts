import { Stance } from "@portevoix/data/vocabulary/code";
import { Channel } from "@portevoix/data/vocabulary/testimony";

/** What the address of « Extraits » holds. */
export type PassageSearch = {
	readonly q: string;
	readonly code: string;
	readonly stance: Stance | "";
	readonly channel: Channel | "";
	readonly association: string;
	readonly starred: boolean;
	readonly page: number;
};

const LONGEST = 200;
const words = (value: unknown) =>
	typeof value === "string" || typeof value === "number" ? String(value).trim().slice(0, LONGEST) : "";
/** « Compter » sends lists; here one value narrows at a time, so only a list of one is kept. */
const one = (value: unknown) => {
	const said = words(value);
	return said.includes(",") ? "" : said.replaceAll("%2C", ",");
};

/** Reads the address; what is not understood is left out. Several themes from « Compter »: the first one. */
export function readSearch(search: Readonly<Record<string, unknown>>): PassageSearch {
	const page = Number(search.page);
	return {
		q: words(search.q),
		code: words(search.code).split(",")[0] ?? "",
		stance: Stance.safeParse(one(search.sens)).data ?? "",
		channel: Channel.safeParse(one(search.canal)).data ?? "",
		association: one(search.association) === "none" ? "" : one(search.association),
		starred: String(search.marques) === "oui",
		page: Number.isInteger(page) && page > 1 ? page : 1,
	};
}

/** The address of a search; what is as usual is left out. */
export function writeSearch(search: PassageSearch): Record<string, string | number> {
	const { q, code, stance, channel, association, starred, page } = search;
	return {
		...(q === "" ? {} : { q }),
		...(code === "" ? {} : { code }),
		...(stance === "" ? {} : { sens: stance }),
		...(channel === "" ? {} : { canal: channel }),
		...(association === "" ? {} : { association: association.replaceAll(",", "%2C") }),
		...(starred ? { marques: "oui" } : {}),
		...(page === 1 ? {} : { page }),
	};
}
