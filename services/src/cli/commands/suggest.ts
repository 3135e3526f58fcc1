import { makeSuggestions } from "../../coding/make-suggestions.ts";
import { Refusal } from "../../failures.ts";
import type { Command } from "../command.ts";
import { selectTestimonies } from "../select-testimonies.ts";

export const suggestCommand: Command = {
	name: "suggest",
	summary: "Demande au lexique des suggestions de codes, que personne ne compte avant une décision.",
	usage: "suggest RÉFÉRENCE… | --batch LOT [--json]",
	options: { batch: { type: "string" } },
	run: async (input, terminal) => {
		const context = await terminal.open();
		const made: { reference: string; suggestions: number }[] = [];
		let unread = 0;
		for (const testimony of await selectTestimonies(context, input)) {
			try {
				made.push({
					reference: testimony.reference,
					suggestions: await makeSuggestions(context, testimony.id),
				});
			} catch (error) {
				if (!(error instanceof Refusal && error.code === "no-working-text")) throw error;
				unread += 1;
			}
		}
		const sum = made.reduce((total, one) => total + one.suggestions, 0);
		if (unread > 0)
			terminal.say(`${unread} textes sans texte de travail ont été passés : masquez-les d’abord.`);
		terminal.print(input.json ? JSON.stringify(made) : `${sum} suggestions sur ${made.length} témoignages.`);
		return undefined;
	},
};
