import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { Auth } from "./accounts/auth.ts";
import { invitationRoute } from "./accounts/invitation.route.ts";
import { session } from "./accounts/session.ts";
import { isReady } from "./checking/is-ready.ts";
import type { StaffContext } from "./context.ts";
import { Refusal } from "./failures.ts";
import { answerFailure } from "./http/answer-failure.ts";
import { apiDocsPage } from "./http/api-docs.page.ts";
import { type ApiDocument, apiDocument } from "./http/api-document.ts";
import { bodyLimit } from "./http/body-limit.ts";
import { deskFiles } from "./http/desk-files.ts";
import { deskSoonPage } from "./http/desk-soon.page.ts";
import { deskStyle } from "./http/desk-style.ts";
import { foreignOrigin } from "./http/foreign-origin.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import { logRequest } from "./http/log-request.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { styleSheet } from "./http/style-sheet.ts";
import { staffRoutes } from "./staff-routes.ts";
import { wholeApi } from "./whole-api.ts";

/** The one route that takes a file. */
const IMPORTS = "/api/imports";

/**
 * The closed app. What stands here for all routes protects the server; who may do what is decided by the guard in each
 * route. Open are `/api/auth`, the reference of the API, the page behind an invitation, the two probes and the door of the
 * desk.
 */
export function createStaffApp(context: () => StaffContext, auth: Auth, settings: HttpSettings) {
	const fail = answerFailure(settings);
	const json = bodyLimit("json");
	const file = bodyLimit("file");
	const limitBody: MiddlewareHandler = (c, next) => (c.req.path === IMPORTS ? file : json)(c, next);
	let document: Promise<ApiDocument> | undefined;
	const describeOnce = () => {
		document ??= apiDocument(wholeApi(context, auth, settings));
		return document;
	};
	const probe = (c: Context) => c.set("showFailure", ({ code, status }) => c.json({ code }, status));

	return new Hono()
		.onError(fail)
		.notFound((c) => fail(new Refusal("not-found"), c))
		.use(logRequest(settings, context))
		.use(securityHeaders(settings))
		.use("/api/*", foreignOrigin(settings))
		.use("/api/*", limitBody)
		.use("/api/*", session(context, auth, settings))
		.route("/", staffRoutes(auth, settings))
		.route("/", invitationRoute(context, auth, settings))
		.get("/api/openapi.json", async (c) => c.json(await describeOnce()))
		.get("/api/docs", async (c) => c.html(apiDocsPage(await describeOnce())))
		.route(
			"/",
			deskFiles(settings.deskFolder, (c) => c.html(deskSoonPage())),
		)
		.route("/", deskStyle())
		.route("/", styleSheet())
		.get("/healthz", (c) => c.json({ alive: true }))
		.get("/readyz", async (c) => {
			probe(c);
			if (!(await isReady(context()))) throw new Refusal("store-unavailable");
			return c.json({ ready: true });
		});
}
