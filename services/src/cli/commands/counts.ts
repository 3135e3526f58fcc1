import { CountQuery, type CountResult, type ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { readCodebook } from "../../coding/read-codebook.ts";
import { countCorpus } from "../../counting/count-corpus.ts";
import { FACET_VALUE_LABELS } from "../../wording/facet-values.fr.ts";
import { type Command, UsageError } from "../command.ts";
import { readBy, readWhere } from "../read-where.ts";

export const countsCommand: Command = {
	name: "counts",
	summary: "Compte les personnes et les témoignages.",
	usage: `counts [--by CRITÈRE[,CRITÈRE]] [--where 'province=Liège AND code=digital-divide'] [--from AAAA-MM-JJ]
       [--to AAAA-MM-JJ] [--codes CLÉ,…] [--internal] [--json]

  Critères : code, stance, channel, witness-role, province, witness-age, concerned-age, care-setting, language, campaign,
             collected-by, month, answer:<question>
  --internal  chiffres exacts, pour qui lit les textes ; sinon, tout nombre de moins de 5 personnes est caché`,
	options: {
		by: { type: "string" },
		where: { type: "string" },
		codes: { type: "string" },
		from: { type: "string" },
		to: { type: "string" },
		internal: { type: "boolean" },
	},
	run: async (input, terminal) => {
		const codes = input.text("codes")?.split(",");
		const query = CountQuery.safeParse({
			by: readBy(input.text("by")),
			where: readWhere(input.text("where")),
			...(codes ? { codes } : {}),
			...(input.has("from") ? { from: input.text("from") } : {}),
			...(input.has("to") ? { to: input.text("to") } : {}),
		});
		if (!query.success)
			throw new UsageError("Les dates s’écrivent AAAA-MM-JJ et les codes digital-divide.kiosks.");
		const context = await terminal.open();
		const result = await countCorpus(context, query.data, { internal: input.has("internal") });
		if (input.json) {
			terminal.print(JSON.stringify(result));
			return undefined;
		}
		const { codes: entries } = await readCodebook(context.store.db);
		terminal.print(table(result, new Map(entries.map((entry) => [entry.key, entry.label]))));
		return undefined;
	},
};

function number(value: ProtectedNumber): string {
	return typeof value === "number" ? String(value) : `moins de ${value.below}`;
}

function table(result: CountResult, codeLabels: ReadonlyMap<string, string>): string {
	const label = (value: string, place: number) => {
		const facet = result.query.by[place];
		if (facet === "code") return codeLabels.get(value) ?? value;
		return (facet && FACET_VALUE_LABELS[facet]?.[value]) ?? value;
	};
	const rows = result.cells.map((cell) => [
		cell.values.map(label).join(" · "),
		number(cell.witnesses),
		number(cell.testimonies),
		number(cell.witnessesRead),
	]);
	const lines = [
		["", "personnes", "témoignages", "personnes lues"],
		[
			"ensemble",
			...[result.total.witnesses, result.total.testimonies, result.total.witnessesRead].map(number),
		],
		...rows,
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
	return lines
		.map((line) =>
			line
				.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}
