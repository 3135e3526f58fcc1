import { CountQuery } from "@portevoix/data/vocabulary/count";
import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { StaffContext } from "../../context.ts";
import { Refusal } from "../../failures.ts";
import { citeCount } from "../../plaidoyer/cite-count.ts";
import { citeExcerpt } from "../../plaidoyer/cite-excerpt.ts";
import { createPlaidoyer } from "../../plaidoyer/create-plaidoyer.ts";
import { listPlaidoyers } from "../../plaidoyer/list-plaidoyers.ts";
import { newDocument } from "../../plaidoyer/new-document.ts";
import { readDraft } from "../../plaidoyer/read-draft.ts";
import { saveDraft } from "../../plaidoyer/save-draft.ts";
import { type Arguments, type Command, required, type Terminal, UsageError } from "../command.ts";
import { readBy, readWhere } from "../read-where.ts";

export const plaidoyerCommand: Command = {
	name: "plaidoyer",
	summary: "Liste, ouvre et nourrit les plaidoyers.",
	usage: `plaidoyer list [--json]
       portevoix plaidoyer new --title TITRE
       portevoix plaidoyer show ID > DOCUMENT.json
       portevoix plaidoyer save ID DOCUMENT.json --revision N
       portevoix plaidoyer cite-count ID [--by …] [--where …] [--freeze]
       portevoix plaidoyer cite-excerpt ID RÉFÉRENCE --quote MOTS [--recognisable RÉPONSE]

  « show » affiche {revision, document} ; « cite-… » affiche l’identifiant à mettre dans le document comme citationId.
  --recognisable  votre réponse écrite quand le programme avertit que quelqu’un pourrait être reconnu`,
	options: {
		title: { type: "string" },
		revision: { type: "string" },
		by: { type: "string" },
		where: { type: "string" },
		freeze: { type: "boolean" },
		quote: { type: "string" },
		recognisable: { type: "string" },
	},
	run: async (input, terminal) => {
		const act = ACTS.get(required(input, 0, "l’acte : list, new, show, save, cite-count ou cite-excerpt"));
		if (!act)
			throw new UsageError("« plaidoyer » sait faire list, new, show, save, cite-count et cite-excerpt.");
		await act(input, terminal);
		return undefined;
	},
};

type Act = (input: Arguments, terminal: Terminal) => Promise<void>;

const ACTS = new Map<string, Act>(
	Object.entries({
		list: async (input, terminal) => {
			const all = await listPlaidoyers(await terminal.open());
			if (input.json) terminal.print(JSON.stringify(all));
			else for (const one of all) terminal.print(`${one.id}\t${one.title}`);
		},
		new: async (input, terminal) => {
			const title = input.text("title");
			if (!title) throw new UsageError("Il manque --title.");
			const context = await terminal.open();
			const document = newDocument(title, terminal.config().federation, context.now(), context.newId);
			answer(input, terminal, await createPlaidoyer(context, { title, document }));
		},
		show: async (input, terminal) => {
			const context = await terminal.open();
			const { revision, document } = await readDraft(context.store.db, required(input, 1, "l’identifiant"));
			terminal.print(JSON.stringify({ revision, document }, null, "\t"));
		},
		save: async (input, terminal) => {
			const plaidoyerId = required(input, 1, "l’identifiant");
			const document = await readDocument(terminal, required(input, 2, "le fichier du document"));
			const baseRevision = Number(input.text("revision") ?? Number.NaN);
			if (!Number.isInteger(baseRevision))
				throw new UsageError("Il manque --revision, que « show » affiche.");
			const context = await terminal.open();
			answer(input, terminal, String(await saveDraft(context, { plaidoyerId, baseRevision, document })));
		},
		"cite-count": async (input, terminal) => {
			const query = CountQuery.parse({ by: readBy(input.text("by")), where: readWhere(input.text("where")) });
			const context = await terminal.open();
			const plaidoyerId = required(input, 1, "l’identifiant");
			answer(input, terminal, await citeCount(context, { plaidoyerId, query, freeze: input.has("freeze") }));
		},
		"cite-excerpt": async (input, terminal) => {
			const words = input.text("quote");
			if (!words) throw new UsageError("Il manque --quote.");
			const context: StaffContext = await terminal.open();
			const recognisable = input.text("recognisable");
			const id = await citeExcerpt(context, {
				plaidoyerId: required(input, 1, "l’identifiant"),
				testimony: required(input, 2, "la référence du témoignage"),
				passage: { words },
				...(recognisable === undefined ? {} : { reidentificationAnswer: recognisable }),
			});
			answer(input, terminal, id);
		},
	} satisfies Record<string, Act>),
);

function answer(input: Arguments, terminal: Terminal, id: string): void {
	terminal.print(input.json ? JSON.stringify({ id }) : id);
}

/** Takes the document alone, or what `show` printed. */
async function readDocument(terminal: Terminal, file: string): Promise<PlaidoyerDocument> {
	try {
		const read: unknown = JSON.parse(new TextDecoder().decode(await terminal.readFile(file)));
		const inner = typeof read === "object" && read !== null && "document" in read ? read.document : read;
		return PlaidoyerDocument.parse(inner);
	} catch {
		throw new Refusal("document-invalid", { block: "" });
	}
}
