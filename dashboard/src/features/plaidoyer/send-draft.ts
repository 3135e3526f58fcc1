import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { ApiFailure } from "../../api/api-failure.ts";
import { api, ask } from "../../api/ask.ts";
import type { SavedDraft, SendAnswer } from "./draft-keeper.ts";

/** How a draft is sent and read again, with every refusal as a value. */
export function sendDraft(id: string) {
	const route = api.api.plaidoyers[":id"];
	const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer | SendAnswer> => {
		try {
			return await asked;
		} catch (error) {
			if (!(error instanceof ApiFailure)) throw error;
			if (error.code === "offline" || error.code === "not-signed-in" || error.status >= 500)
				return { away: true };
			if (error.code === "draft-outdated") return { outdated: true };
			return { refused: error.message };
		}
	};
	return {
		send: (baseRevision: number, document: PlaidoyerDocument): Promise<SendAnswer> =>
			answered(ask(route.$put({ param: { id }, json: { baseRevision, document } }))),
		fetch: (): Promise<SavedDraft | SendAnswer> => answered(ask(route.$get({ param: { id } }))),
	};
}
