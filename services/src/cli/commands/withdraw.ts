import { withdrawTestimony } from "../../withdrawal/withdraw-testimony.ts";
import { type Command, required } from "../command.ts";

export const withdrawCommand: Command = {
	name: "withdraw",
	summary: "Retire un témoignage : ses mots quittent le programme, partout.",
	usage: `withdraw RÉFÉRENCE [--reason MOTS] [--json]

C’est un droit : aucune raison n’est demandée au témoin. Ce geste ne se défait pas.`,
	options: { reason: { type: "string" } },
	run: async (input, terminal) => {
		const reference = required(input, 0, "la référence du témoignage");
		const context = await terminal.open();
		const done = await withdrawTestimony(context, reference, input.text("reason") ?? "withdrawal");
		terminal.print(
			input.json
				? JSON.stringify(done)
				: `${done.reference} est retiré. Citations effacées : ${done.quotedIn.length}.`,
		);
		return undefined;
	},
};
