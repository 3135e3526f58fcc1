import type { CodebookFile } from "@portevoix/data/vocabulary/code";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { findCurrentCodebook, insertCodebook } from "./codebook.repository.ts";

/** Publishes a version of the codebook. Refuses a version that is not the next one. */
export async function publishCodebook(context: IntakeContext, file: CodebookFile): Promise<string> {
	const current = await findCurrentCodebook(context.store.db);
	if (file.version !== (current?.version ?? 0) + 1) throw new Refusal("already-exists");
	const codebookId = context.newId();
	const idByKey = new Map(file.codes.map((code) => [code.key, code.id]));
	await recordChange(context, "codebook.publish", async (transaction, record) => {
		await insertCodebook(
			transaction,
			{ id: codebookId, version: file.version, published_at: context.now().toISOString(), note: file.note },
			file.codes.map((code) => ({ id: code.id, key: code.key, kind: code.kind, retired_at: null })),
			file.codes.map((code) => ({
				id: context.newId(),
				codebook_id: codebookId,
				code_id: code.id,
				parent_id: code.parent === null ? null : (idByKey.get(code.parent) ?? null),
				label: code.label,
				definition: code.definition,
				include: code.include,
				exclude: code.exclude,
				examples: JSON.stringify(code.examples),
				authority: code.authorities.join(" "),
				colour: code.colour,
				position: code.position,
			})),
		);
		record.audit({ entity: "codebook", entityId: codebookId, reason: `version ${file.version}` });
		record.moves({ kind: "codebook-published" });
	});
	return codebookId;
}
