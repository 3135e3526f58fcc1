import { approvePseudonymisation } from "../../pseudonymisation/approve-pseudonymisation.ts";
import { proposePseudonymisation } from "../../pseudonymisation/propose-pseudonymisation.ts";
import type { Command } from "../command.ts";
import { selectTestimonies } from "../select-testimonies.ts";

export const approveCommand: Command = {
	name: "approve",
	summary: "Approuve le masquage proposé et crée le texte de travail.",
	usage: `approve RÉFÉRENCE… | --batch LOT [--json]

Les propositions du programme sont appliquées telles quelles, sous votre responsabilité : à réserver aux essais et aux
textes que vous avez relus avec « mask ». À l’écran, chaque proposition se décide.`,
	options: { batch: { type: "string" } },
	run: async (input, terminal) => {
		const context = await terminal.open();
		const approved: { reference: string; workingText: string; version: number; masks: number }[] = [];
		const done = new Set<string>();
		for (const testimony of await selectTestimonies(context, input)) {
			if (done.has(testimony.source_id)) continue;
			done.add(testimony.source_id);
			const { masks } = await proposePseudonymisation(context, testimony.id);
			const { workingTextId, version } = await approvePseudonymisation(context, {
				testimony: testimony.id,
				masks: masks.map(({ start, end, kind, replacement }) => ({
					start,
					end,
					kind,
					replacement,
					source: "detector",
				})),
			});
			approved.push({
				reference: testimony.reference,
				workingText: workingTextId,
				version,
				masks: masks.length,
			});
			if (approved.length % 100 === 0) terminal.say(`${approved.length} textes approuvés…`);
		}
		terminal.print(input.json ? JSON.stringify(approved) : `${approved.length} textes de travail approuvés.`);
		return undefined;
	},
};
