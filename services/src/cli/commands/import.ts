import { type ConsentChoice, Purpose } from "@portevoix/data/vocabulary/consent";
import { Speaker } from "@portevoix/data/vocabulary/frame";
import type { ImportReport } from "@portevoix/data/vocabulary/import";
import { Channel } from "@portevoix/data/vocabulary/testimony";
import { normaliseText } from "@portevoix/data/vocabulary/text";
import type { StaffContext } from "../../context.ts";
import { Refusal } from "../../failures.ts";
import { importFile } from "../../intake/import-file.ts";
import { consentTextHash, keepConsentText } from "../../intake/keep-consent-text.ts";
import { decodeFile } from "../../intake/reading/decode-file.ts";
import { undoUntouchedBatch } from "../../withdrawal/undo-untouched-batch.ts";
import { type Arguments, type Command, required, type Terminal, UsageError } from "../command.ts";

export const importCommand: Command = {
	name: "import",
	summary: "Importe un fichier d’enquête (CSV) ou une transcription (VTT, SRT, TXT).",
	usage: `import FICHIER [--campaign CLÉ] [--channel form|call|paper|email|group|in-person]
       [--consent count,excerpt --consent-text FICHIER | --basis RAISON] [--narrative COLONNE,…]
       [--speaker NOM=witness|call-taker|facilitator|other]… [--delimiter ';'] [--dry-run] [--json]
       portevoix import --undo LOT

  --consent       les usages que les témoins ont acceptés, avec le texte qui leur a été montré (--consent-text)
  --basis         pourquoi ces témoignages peuvent être comptés sans accord ; ils ne pourront pas être cités
                  Sans l’un ni l’autre, ils attendent en quarantaine.
  --narrative     les colonnes du récit : en-tête, code de question, ou #3 pour la troisième
  --dry-run       montre le rapport sans rien enregistrer
Importer deux fois le même fichier n’ajoute rien, même après un retrait.`,
	options: {
		campaign: { type: "string" },
		channel: { type: "string" },
		consent: { type: "string" },
		"consent-text": { type: "string" },
		basis: { type: "string" },
		narrative: { type: "string", multiple: true },
		speaker: { type: "string", multiple: true },
		delimiter: { type: "string" },
		"dry-run": { type: "boolean" },
		undo: { type: "string" },
	},
	run: async (input, terminal) => {
		const undo = input.text("undo");
		if (undo !== undefined) {
			const count = await undoUntouchedBatch(await terminal.open(), undo);
			terminal.print(input.json ? JSON.stringify({ undone: count }) : `${count} témoignages retirés du lot.`);
			return undefined;
		}
		const file = required(input, 0, "le fichier");
		const channel = Channel.optional().safeParse(input.text("channel"));
		if (!channel.success) throw new UsageError(`Le canal est ${Channel.options.join(", ")}.`);
		const speakers = readSpeakers(input.texts("speaker"));
		const consents = readConsents(input);
		const bytes = await terminal.readFile(file);
		const context = await terminal.open();
		const narrative = input.texts("narrative").flatMap((words) => words.split(","));
		const report = await importFile(context, {
			fileName: file.split(/[\\/]/).at(-1) ?? file,
			bytes,
			campaign: input.text("campaign"),
			channel: channel.data,
			consents,
			consentTextHash:
				consents.length === 0 ? null : await storeConsentText(context, terminal, input, consents),
			basis: input.text("basis")?.trim() || null,
			...(narrative.length === 0 ? {} : { narrative }),
			speakers,
			delimiter: input.text("delimiter"),
			dryRun: input.has("dry-run"),
			progress: (done, all) => terminal.say(`${done} / ${all}`),
		});
		if (report.quarantined > 0) {
			terminal.say(
				"Sans accord ni base écrite, ces témoignages attendent : ils ne sont ni comptés ni cités.",
			);
		}
		if (input.json) terminal.print(JSON.stringify(report));
		else printReport(terminal, report);
		return undefined;
	},
};

function readConsents(input: Arguments): ConsentChoice[] {
	const words = input.text("consent");
	if (words === undefined) {
		if (input.has("consent-text")) throw new UsageError("--consent-text va avec --consent.");
		return [];
	}
	if (input.has("basis")) throw new UsageError("Donnez --consent ou --basis, pas les deux.");
	if (!input.has("consent-text")) throw new Refusal("consent-text-needed");
	return words.split(",").map((word) => {
		const purpose = Purpose.safeParse(word.trim());
		if (!purpose.success)
			throw new UsageError(`« ${word} » n’est pas un usage : count, excerpt, named, press…`);
		return { purpose: purpose.data, granted: true };
	});
}

function readSpeakers(words: readonly string[]): Map<string, Speaker> {
	return new Map(
		words.map((word) => {
			const equals = word.lastIndexOf("=");
			const role = Speaker.safeParse(word.slice(equals + 1));
			if (equals < 1 || !role.success) {
				throw new UsageError(`« ${word} » : écrivez NOM=witness, call-taker, facilitator ou other.`);
			}
			return [word.slice(0, equals), role.data];
		}),
	);
}

async function storeConsentText(
	context: StaffContext,
	terminal: Terminal,
	input: Arguments,
	consents: readonly ConsentChoice[],
): Promise<string> {
	const file = input.text("consent-text") ?? "";
	const body = normaliseText(decodeFile(await terminal.readFile(file)).text).trim();
	if (body === "") throw new Refusal("consent-text-needed");
	const text = { language: "fr" as const, purposes: consents.map(({ purpose }) => purpose), body };
	return input.has("dry-run") ? consentTextHash(text) : keepConsentText(context.store.db, text);
}

function printReport(terminal: Terminal, report: ImportReport): void {
	terminal.print(
		[
			`Lot : ${report.batch ?? "aucun (essai)"} · ${report.tool}, ${report.encoding}${report.delimiter ? `, séparateur ${JSON.stringify(report.delimiter)}` : ""}`,
			`${report.rows} lignes : ${report.accepted} acceptées (${report.quarantined} en quarantaine), ${report.duplicates} déjà là, ${report.refused.length} refusées`,
			...report.refused
				.slice(0, 50)
				.map(({ row, column, reason }) => `  ligne ${row}${column ? `, ${column}` : ""} : ${reason}`),
			...report.notes.slice(0, 50).map(({ line, reason }) => `  texte, ligne ${line} : ${reason}`),
			...(report.setAside.length === 0 ? [] : [`Colonnes mises de côté : ${report.setAside.join(", ")}`]),
		].join("\n"),
	);
}
