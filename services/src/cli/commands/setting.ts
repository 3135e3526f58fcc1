import { readSetting, writeSetting } from "../../settings/settings.ts";
import { type Command, required, UsageError } from "../command.ts";

export const settingCommand: Command = {
	name: "setting",
	summary: "Montre ou change un réglage.",
	usage: `setting single_reading [on|off]

  single_reading  « on » : une équipe de deux cite sans seconde lecture ; chaque édition le dit. Par défaut « off ».`,
	options: {},
	run: async (input, terminal) => {
		if (required(input, 0, "le nom du réglage") !== "single_reading") {
			throw new UsageError("Le seul réglage est single_reading.");
		}
		const value = input.positionals[1];
		if (value !== undefined && value !== "on" && value !== "off")
			throw new UsageError("La valeur est on ou off.");
		const context = await terminal.open();
		if (value !== undefined) await writeSetting(context, "single_reading", value);
		terminal.print(await readSetting(context.store.db, "single_reading"));
		return undefined;
	},
};
