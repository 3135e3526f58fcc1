import { authorise } from "../accounts/authorise.ts";
import type { IntakeContext } from "../context.ts";
import { publishedCodebooks } from "./codebook-version.repository.ts";

/** The codebooks that were ever in force, newest first, each with the note of its publication. */
export async function listCodebookVersions(
	context: IntakeContext,
): Promise<{ version: number; publishedAt: string; note: string }[]> {
	authorise(context.actor, "codebook.read");
	const rows = await publishedCodebooks(context.store.db);
	return rows.map(({ version, published_at, note }) => ({ version, publishedAt: published_at ?? "", note }));
}
