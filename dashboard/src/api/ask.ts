import { sessionEnded } from "../session/session-ended.ts";
import { COMMON } from "../wording/every-screen.fr.ts";
import { ApiFailure } from "./api-failure.ts";
import { createClient } from "./client.ts";

/** The typed client of the API, on the address of the page. */
export const api = createClient(window.location.origin);

/** An answer of the typed client whose body is known for the statuses under 400. */
type TypedAnswer<Body> = {
	readonly ok: boolean;
	readonly status: number;
	json(): Promise<Body>;
};

/** What the server says when it refuses. */
type Told = {
	code?: unknown;
	message?: unknown;
	fields?: { path: string; problem: string }[];
};

/**
 * Waits for an answer and gives its body. Throws `ApiFailure` with the server's own sentence, or `offline` when nobody
 * answered; when the session ended it opens the sign-in over the page, which keeps everything that was typed.
 */
export async function ask<Body>(request: Promise<TypedAnswer<Body>>): Promise<Body> {
	let answer: TypedAnswer<Body>;
	try {
		answer = await request;
	} catch {
		throw new ApiFailure("offline", COMMON.offline, 0);
	}
	if (answer.ok) return answer.json();
	const told = (await answer.json().catch(() => ({}))) as Told;
	const code = typeof told.code === "string" ? told.code : "unexpected";
	if (code === "not-signed-in") sessionEnded.tell();
	throw new ApiFailure(
		code,
		typeof told.message === "string" ? told.message : COMMON.unexpected,
		answer.status,
		told.fields ?? [],
	);
}
