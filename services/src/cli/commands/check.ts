import { checkStore } from "../../checking/check-store.ts";
import { FINDING_SENTENCES } from "../../checking/wording.fr.ts";
import type { Command } from "../command.ts";

export const checkCommand: Command = {
	name: "check",
	summary: "Vérifie que rien n’a été changé hors du programme. Muet quand tout tient.",
	usage: `check [--json]

Vérifie la base, les originaux scellés, les textes de travail, les passages codés, les citations, les textes d’accord,
les décomptes figés, les documents et le journal. Sortie 1 et une ligne par défaut trouvé.`,
	options: {},
	run: async (input, terminal) => {
		const context = await terminal.open();
		let found = 0;
		for await (const finding of checkStore(context)) {
			found += 1;
			terminal.print(input.json ? JSON.stringify(finding) : FINDING_SENTENCES[finding.kind](finding.id));
		}
		return found === 0 ? undefined : 1;
	},
};
