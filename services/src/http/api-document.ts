import type { Hono } from "hono";
import { generateSpecs, resolver } from "hono-openapi";
import { z } from "zod";
import type { GuardedAction } from "../accounts/guard.ts";
import { API, callersInFrench, OPERATIONS, OTHER_PART } from "../wording/api.fr.ts";

/** What every refusal looks like (`answerFailure`). */
const Failure = z.object({
	code: z.string(),
	message: z.string(),
	requestId: z.string(),
	fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
});

const REFUSED = { $ref: "#/components/responses/Refusal" } as const;

/** The action that guards each route, by `method path` as OpenAPI writes it. */
function guardedActions(api: Hono): ReadonlyMap<string, GuardedAction> {
	const actions = new Map<string, GuardedAction>();
	for (const { method, path, handler } of api.routes) {
		if (!("action" in handler)) continue;
		const written = path.replace(/:([A-Za-z]+)/g, "{$1}");
		actions.set(`${method.toLowerCase()} ${written}`, handler.action as GuardedAction);
	}
	return actions;
}

/** The part to which a route belongs, and what it does; a route without words shows its name, and fails a test. */
function wordsOf(name: string): { readonly tags: string[]; readonly summary: string } {
	const part = Object.entries(OPERATIONS).find(([, operations]) => name in operations);
	return { tags: [part?.[0] ?? OTHER_PART], summary: part?.[1][name] ?? name };
}

/**
 * The API as an OpenAPI 3.1 document: paths and schemas from the routes themselves, words from `wording/api.fr.ts`, who
 * may call from the guards, and the one shape of refusals.
 */
export async function apiDocument(api: Hono) {
	const document = await generateSpecs(api, {
		defaultValidationErrorResponse: false,
		documentation: {
			openapi: "3.1.0",
			info: { title: API.title, version: API.version, description: API.description },
			tags: Object.keys(OPERATIONS).map((name) => ({ name })),
			components: {
				securitySchemes: {
					session: {
						type: "apiKey",
						in: "cookie",
						name: "better-auth.session_token",
						description: API.cookie,
					},
				},
				responses: {
					Refusal: {
						description: API.failure,
						content: { "application/json": { schema: resolver(Failure) } },
					},
				},
			},
		},
	});
	const actions = guardedActions(api);
	for (const [path, methods] of Object.entries(document.paths)) {
		for (const [method, operation] of Object.entries(methods ?? {})) {
			if (typeof operation !== "object" || Array.isArray(operation)) continue;
			const name = `${method} ${path}`;
			const action = actions.get(name);
			for (const answer of Object.values(operation.responses ?? {})) {
				if ("description" in answer) answer.description = API.answer;
			}
			Object.assign(operation, wordsOf(name), {
				description: callersInFrench(action),
				security: action === undefined ? [] : [{ session: [] }],
				responses: { ...operation.responses, default: REFUSED },
			});
		}
	}
	return document;
}

export type ApiDocument = Awaited<ReturnType<typeof apiDocument>>;
