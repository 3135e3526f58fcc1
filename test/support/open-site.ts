import type { OpenDatabase } from "@portevoix/data/connection/database";
import { Refusal } from "@portevoix/services/failures";
import { answerFailure } from "@portevoix/services/http/answer-failure";
import type { HttpSettings } from "@portevoix/services/http/http-settings";
import { createIntakeApp } from "@portevoix/services/intake/intake.app";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { prepareForm } from "@portevoix/services/intake/prepare-form";
import { createReceiptApp } from "@portevoix/services/intake/receipt.app";
import { FORM_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { Hono } from "hono";
import { z } from "zod";
import { openWorld, type World } from "./open-world.ts";

/** Words that must never appear in an answer that refuses, nor in the log. */
export const CANARY = "Zéphyrine Kanarivogel";

/** What a browser sends along with a form of our own. */
export const OURS = { "Sec-Fetch-Site": "same-origin" };

/** A form filled in as a browser sends it. */
export const FILLED = {
	submissionId: "1b4e28ba-2fa1-4d1e-883f-0016d3cca427",
	consentTextHash: consentTextHash(FORM_CONSENT_TEXT),
	text: `Ma mutualité ne répond plus. ${CANARY}`,
	witnessRole: "relative",
	province: "namur",
	witnessAge: "65-79",
	count: "oui",
	excerpt: "oui",
	press: "non",
};

/** The same as JSON. */
export const SENT = {
	submissionId: "7d444840-9dc0-41d1-b245-5ffdce74fad2",
	consentTextHash: FILLED.consentTextHash,
	answers: [{ text: `Le guichet est fermé. ${CANARY}` }],
	consents: [{ purpose: "count", granted: true }],
};

export const Told = z.object({
	code: z.string(),
	message: z.string(),
	requestId: z.string(),
	fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
});

/** The receipt on a confirmation page. */
export const codeIn = (page: string): string =>
	[...page.matchAll(/<span>(\d{4} \d{4})<\/span>/g)].map(([, pair]) => pair).join(" ");

/** The public app and the receipt pages over a fresh world, called without a socket. */
export async function openSite(database: OpenDatabase, more: Partial<HttpSettings> = {}) {
	const world: World = await openWorld(database);
	await prepareForm(world);
	const log: string[] = [];
	const settings: HttpSettings = {
		federation: "la Fédération d’essai",
		publicUrl: "http://localhost:4321",
		logLine: (line) => log.push(line),
		networkOf: () => "192.0.2",
		...more,
	};
	// As in `app.ts`: what no app knows is answered once, at the root.
	const fail = answerFailure(settings);
	const app = new Hono().onError(fail).notFound((c) => fail(new Refusal("not-found"), c));
	app
		.route(
			"/",
			createReceiptApp(() => world, settings),
		)
		.route(
			"/",
			createIntakeApp(() => world, settings),
		);
	const post = async (path: string, body: string | FormData, headers: Record<string, string>) =>
		app.request(path, { method: "POST", body, headers });
	return {
		world,
		app,
		log,
		get: async (path: string) => app.request(path),
		form: (path: string, fields: Record<string, string>, headers: Record<string, string> = OURS) =>
			post(path, new URLSearchParams(fields).toString(), {
				"Content-Type": "application/x-www-form-urlencoded",
				...headers,
			}),
		multipart: (path: string, fields: Record<string, string>) => {
			const body = new FormData();
			for (const [name, value] of Object.entries(fields)) body.set(name, value);
			return post(path, body, OURS);
		},
		json: (body: unknown, headers: Record<string, string> = OURS) =>
			post("/api/public/testimonies", JSON.stringify(body), {
				"Content-Type": "application/json",
				...headers,
			}),
		testimonies: async () => (await database.db.selectFrom("testimony").select("id").execute()).length,
	};
}
