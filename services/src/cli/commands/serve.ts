import { isStoreEmpty } from "../../demonstration/is-store-empty.ts";
import { loadDemonstration } from "../../demonstration/load-demonstration.ts";
import { readSetting } from "../../settings/settings.ts";
import { type Command, type Terminal, UsageError } from "../command.ts";
import { signIns } from "./demo.ts";

async function serve(terminal: Terminal, only: "intake" | "staff" | undefined): Promise<undefined> {
	const context = await terminal.open();
	const { serveApps } = await import("../../serve-apps.ts");
	const { url, close } = await serveApps(context, terminal.config(), {
		only,
		logLine: (line) => terminal.say(line),
	});
	terminal.print(`Porte-voix répond sur ${url}`);
	if ((await readSetting(context.store.db, "demonstration")) === "loaded") {
		terminal.print(`La base contient la démonstration. Comptes :\n${signIns()}`);
	}
	await terminal.untilStopped();
	await close();
	return undefined;
}

export const serveCommand: Command = {
	name: "serve",
	summary: "Sert les pages publiques et le bureau sur une adresse.",
	usage: "serve [--only intake|staff]\n\nAdresse : HOST et PORT (127.0.0.1 et 4321 par défaut).",
	options: { only: { type: "string" } },
	run: async (input, terminal) => {
		const only = input.text("only");
		if (only !== undefined && only !== "intake" && only !== "staff") {
			throw new UsageError("--only est intake ou staff.");
		}
		return serve(terminal, only);
	},
};

export const startCommand: Command = {
	name: "start",
	summary: "Comme « serve », et charge d’abord la démonstration si la base est vide.",
	usage: "start",
	options: {},
	run: async (_input, terminal) => {
		const context = await terminal.open();
		if (await isStoreEmpty(context.store.db)) {
			terminal.say("La base est vide : la démonstration est chargée (témoignages inventés).");
			await loadDemonstration(context, terminal.config());
		}
		return serve(terminal, undefined);
	},
};
