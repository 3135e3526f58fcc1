import { EXPORT_FORMATS, exportPlaidoyer } from "../../plaidoyer/export-plaidoyer.ts";
import { type Command, required, UsageError } from "../command.ts";

export const exportCommand: Command = {
	name: "export",
	summary: "Écrit un plaidoyer en Word ou en PDF accessible.",
	usage: `export plaidoyer ID --format ${EXPORT_FORMATS.join("|")} --out FICHIER

Chaque citation est comparée au texte de travail avant l’écriture ; une seule qui diffère arrête l’export.`,
	options: { format: { type: "string" }, out: { type: "string" } },
	run: async (input, terminal) => {
		if (required(input, 0, "« plaidoyer »") !== "plaidoyer")
			throw new UsageError("« export » écrit un plaidoyer.");
		const id = required(input, 1, "l’identifiant du plaidoyer");
		const format = EXPORT_FORMATS.find((known) => known === input.text("format"));
		const out = input.text("out");
		if (!format) throw new UsageError(`--format est ${EXPORT_FORMATS.join(" ou ")}.`);
		if (!out) throw new UsageError("Il manque --out.");
		const bytes = await exportPlaidoyer(await terminal.open(), id, format);
		await terminal.writeFile(out, bytes);
		terminal.print(
			input.json ? JSON.stringify({ format, out, bytes: bytes.length }) : `${out} (${bytes.length} octets)`,
		);
		return undefined;
	},
};
