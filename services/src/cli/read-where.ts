import { Facet, type Filter } from "@portevoix/data/vocabulary/count";
import { FACET_VALUE_LABELS } from "../wording/facet-values.fr.ts";
import { UsageError } from "./command.ts";

/** « Liège » and « liege » say the same province. */
function plain(words: string): string {
	return words.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

/** A value as it is stored, whether it was given as a key or as its French label. */
function storedValue(facet: Facet, given: string): string {
	const labels = FACET_VALUE_LABELS[facet] ?? {};
	const wanted = plain(given);
	const found = Object.entries(labels).find(([key, label]) => key === wanted || plain(label) === wanted);
	if (found) return found[0];
	if (Object.keys(labels).length > 0) {
		throw new UsageError(
			`« ${given} » n’est pas une valeur de ${facet}. Valeurs : ${Object.keys(labels).join(", ")}.`,
		);
	}
	return given.trim();
}

/** Reads `province=Liège,namur AND code=digital-divide`. Throws a usage error that names what was not understood. */
export function readWhere(words: string | undefined): Filter[] {
	if (words === undefined || words.trim() === "") return [];
	return words.split(/ AND /i).map((condition) => {
		const equals = condition.indexOf("=");
		const facet = Facet.safeParse(condition.slice(0, equals).trim());
		if (equals < 0 || !facet.success) {
			throw new UsageError(
				`« ${condition.trim()} » n’est pas une condition : écrivez par exemple province=liege.`,
			);
		}
		const values = condition
			.slice(equals + 1)
			.split(",")
			.filter((value) => value.trim() !== "")
			.map((value) => storedValue(facet.data, value));
		if (values.length === 0) throw new UsageError(`Il manque une valeur après ${facet.data}=.`);
		return { facet: facet.data, values };
	});
}

/** Reads `code,province`: at most two facets. */
export function readBy(words: string | undefined): Facet[] {
	const facets = (words ?? "")
		.split(",")
		.map((word) => word.trim())
		.filter((word) => word !== "");
	if (facets.length > 2) {
		throw new UsageError(
			"Un tableau croise deux critères au plus : avec trois, on reconnaîtrait des personnes.",
		);
	}
	return facets.map((word) => {
		const facet = Facet.safeParse(word);
		if (!facet.success) throw new UsageError(`« ${word} » n’est pas un critère.`);
		return facet.data;
	});
}
