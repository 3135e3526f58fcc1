import type { Store } from "@portevoix/data/connection/database";
import { type Span, sliceCodePoints } from "@portevoix/data/vocabulary/text";
import { citationsOfText, eraseCitationText, moveCitation } from "./plaidoyer.repository.ts";

/**
 * Lets quotes follow a working text to its next version, where the same words stand at `place`. A quote whose words
 * changed or were lost stays where it was: it is then reported as broken, never reworded.
 */
export async function carryCitations(
	transaction: Store,
	move: {
		readonly fromId: string;
		readonly toId: string;
		readonly body: string;
		readonly place: (quote: Span & { readonly exact: string; readonly testimony_id: string }) => Span | null;
	},
): Promise<void> {
	for (const citation of await citationsOfText(transaction, move.fromId)) {
		const { start, end, body, testimony_id } = citation;
		if (start === null || end === null || body === null || testimony_id === null) continue;
		const span = move.place({ start, end, exact: body, testimony_id });
		if (span && sliceCodePoints(move.body, span) === body) {
			await moveCitation(transaction, citation.id, { working_text_id: move.toId, ...span });
		}
	}
}

/** Erases the quotes that stayed behind on a version whose words must not be read any more. */
export async function eraseStrandedQuotes(
	transaction: Store,
	workingTextId: string,
	at: string,
): Promise<void> {
	for (const { id } of await citationsOfText(transaction, workingTextId)) {
		await eraseCitationText(transaction, id, at);
	}
}
