import type { Store } from "@portevoix/data/connection/database";
import { eraseExactWordsOfText } from "./coding.repository.ts";

/** Takes the copied words out of the codings of a version that must not be read any more; all of them are ended. */
export async function forgetExactWords(transaction: Store, workingTextId: string): Promise<void> {
	await eraseExactWordsOfText(transaction, workingTextId);
}
