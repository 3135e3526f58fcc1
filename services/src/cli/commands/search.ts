import { searchExcerpts } from "../../counting/search-excerpts.ts";
import { type Command, required, UsageError } from "../command.ts";

export const searchCommand: Command = {
	name: "search",
	summary: "Cherche des mots dans les textes de travail (accents, pluriels et élisions compris).",
	usage: `search MOTS [--limit 20] [--json]

Tous les mots doivent se trouver dans le texte. Seuls les textes masqués et approuvés sont cherchés.`,
	options: { limit: { type: "string" } },
	run: async (input, terminal) => {
		required(input, 0, "les mots à chercher");
		const limit = Number(input.text("limit") ?? 20);
		if (!Number.isInteger(limit) || limit < 1) throw new UsageError("--limit est un nombre entier positif.");
		const context = await terminal.open();
		const found = await searchExcerpts(context, input.positionals.join(" "), limit);
		if (input.json) terminal.print(JSON.stringify(found));
		else if (found.length === 0) terminal.print("Aucun extrait.");
		else for (const one of found) terminal.print(`${one.reference}\t${one.words.replaceAll("\n", " ")}`);
		return undefined;
	},
};
