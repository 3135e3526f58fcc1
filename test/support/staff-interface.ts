import { createClient } from "@portevoix/dashboard/client";
import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Role } from "@portevoix/data/vocabulary/role";
import type { Submission } from "@portevoix/data/vocabulary/submission";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { z } from "zod";
import { OUR_ADDRESS, openDesk } from "./sign-in.ts";

const NAME = "Zéphyrine Kanarivogel";
export const SAID = "Le guichet est fermé et je n’arrive pas à prendre rendez-vous sur l’application.";
export const NOBODY = "00000000-0000-7000-8000-000000000000";

/** What the route takes; a group is imported, not typed. */
type Entry = z.input<typeof Submission> & { channel: "call" };

export const CALL: Entry = {
	submissionId: "7d444840-9dc0-41d1-b245-5ffdce74fad2",
	channel: "call",
	answers: [{ text: `Je m’appelle ${NAME}. ${SAID}` }],
	consents: [
		{ purpose: "count", granted: true },
		{ purpose: "excerpt", granted: true },
	],
	consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
	capacity: "operator-attested",
	province: "namur",
};

export const Told = z.object({ code: z.string(), message: z.string(), requestId: z.string() });

/** The desk with a typed client for each colleague, whose requests go to the app without a socket. */
export async function openApi(database: OpenDatabase) {
	const desk = await openDesk(database);
	const clientOf = (as: string) =>
		createClient(OUR_ADDRESS, async (input, init) => {
			const headers = new Headers(init?.headers);
			headers.set("Cookie", as);
			headers.set("Origin", OUR_ADDRESS);
			return desk.app.request(input instanceof Request ? input : String(input), { ...init, headers });
		}).api;
	return { ...desk, clientOf, client: async (...roles: Role[]) => clientOf(await desk.colleague(...roles)) };
}

/** The body of an answer that went well; otherwise what was refused. */
export async function body<T>(answer: {
	ok: boolean;
	status: number;
	json(): Promise<T>;
	text(): Promise<string>;
}) {
	if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
	return answer.json();
}

/** A testimony told on the phone and masked; answers its id and the working text. */
export async function receiveAndMask(api: Awaited<ReturnType<typeof openApi>>) {
	const callTaker = await api.client("call-taker");
	const masker = await api.client("masker");
	const { reference } = await body(await callTaker.testimonies.$post({ json: CALL }));
	const param = { id: reference };
	const { masks } = await body(await masker.testimonies[":id"].proposal.$get({ param }));
	const decided = masks.map(({ start, end, kind, replacement }) => ({ start, end, kind, replacement }));
	await body(await masker.testimonies[":id"].approval.$post({ param, json: { masks: decided } }));
	const { id } = await body(await masker.testimonies[":id"].$get({ param }));
	const text = await body(await masker.testimonies[":id"].text.$get({ param: { id } }));
	return { id, reference, text, start: [...text.body.slice(0, text.body.indexOf(SAID))].length };
}
