import {
	DEMONSTRATION_ACCOUNTS,
	DEMONSTRATION_PASSWORD,
} from "../../demonstration/demonstration-accounts.ts";
import { loadDemonstration } from "../../demonstration/load-demonstration.ts";
import type { Command } from "../command.ts";

/** The sign-ins, one a line. */
export function signIns(): string {
	return [
		...DEMONSTRATION_ACCOUNTS.map(({ email, work }) => `  ${email.padEnd(24)}${work}`),
		`  Mot de passe : ${DEMONSTRATION_PASSWORD}`,
	].join("\n");
}

export const demoCommand: Command = {
	name: "demo",
	summary: "Charge la démonstration (témoignages inventés) dans une base vide.",
	usage: "demo [--json]",
	options: {},
	run: async (input, terminal) => {
		const context = await terminal.open();
		const loaded = await loadDemonstration(context, terminal.config(), (done, all) => {
			if (done % 10 === 0 || done === all) terminal.say(`Démonstration : ${done} / ${all}`);
		});
		terminal.print(
			input.json
				? JSON.stringify(loaded)
				: `${loaded.testimonies} témoignages inventés, un plaidoyer (${loaded.plaidoyerId}).\nComptes :\n${signIns()}`,
		);
		return undefined;
	},
};
