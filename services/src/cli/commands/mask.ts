import { applyMasks } from "@portevoix/analysis/pseudonymisation/apply-masks";
import { proposeMasks } from "@portevoix/analysis/pseudonymisation/propose-masks";
import { Language } from "@portevoix/data/vocabulary/testimony";
import { normaliseText } from "@portevoix/data/vocabulary/text";
import { decodeFile } from "../../intake/reading/decode-file.ts";
import { type Command, required, UsageError } from "../command.ts";

export const maskCommand: Command = {
	name: "mask",
	summary: "Propose ce qu’il faut masquer dans un texte.",
	usage: `mask FICHIER|- [--text | --json] [--language fr|nl|de|en] [--spoken]

  --text      affiche le texte masqué
  --json      [{start, end, kind, text, replacement, confidence, reason}], positions en points de code sur le texte NFC
  --spoken    transcription sans majuscules ni ponctuation
Rien n’est enregistré.`,
	options: { text: { type: "boolean" }, language: { type: "string" }, spoken: { type: "boolean" } },
	run: async (input, terminal) => {
		const language = Language.safeParse(input.text("language") ?? "fr");
		if (!language.success) throw new UsageError("La langue est fr, nl, de ou en.");
		const text = normaliseText(decodeFile(await terminal.readFile(required(input, 0, "le fichier"))).text);
		const masks = proposeMasks(text, {
			language: language.data,
			...(input.has("spoken") ? { spoken: true } : {}),
		});
		if (input.json) terminal.print(JSON.stringify(masks));
		else if (input.has("text")) terminal.print(applyMasks(text, masks).body);
		else {
			for (const mask of masks) {
				terminal.print(
					`${mask.start}–${mask.end}\t${mask.kind}\t${mask.text} → ${mask.replacement}\t${mask.reason}`,
				);
			}
		}
		return undefined;
	},
};
