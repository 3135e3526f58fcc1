import { Hono } from "hono";
import { actingAs, type IntakeContext } from "../context.ts";
import { demonstrationRoute } from "../demonstration/demonstration.route.ts";
import { Refusal } from "../failures.ts";
import { answerFailure } from "../http/answer-failure.ts";
import { foreignOrigin } from "../http/foreign-origin.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { logRequest } from "../http/log-request.ts";
import { securityHeaders } from "../http/security-headers.ts";
import { styleSheet } from "../http/style-sheet.ts";
import { landingPage } from "./pages/landing.page.ts";
import { testifyRoute } from "./pages/testify.route.ts";
import { publicRoute } from "./public.route.ts";

/** Where « Quitter cette page » leads: a page that nobody wonders about. */
const ELSEWHERE = "https://www.meteo.be/fr";

/** The public app: it can write testimonies and cannot read them back. Everyone in it is a visitor. */
export function createIntakeApp(context: () => IntakeContext, settings: HttpSettings) {
	const asVisitor = () => actingAs(context(), { kind: "visitor", id: "visitor" });
	const fail = answerFailure(settings);
	return new Hono()
		.onError(fail)
		.notFound((c) => fail(new Refusal("not-found"), c))
		.use(logRequest(settings, context))
		.use(securityHeaders(settings))
		.use("/temoigner/*", foreignOrigin(settings, true))
		.use("/api/public/*", foreignOrigin(settings, true))
		.route("/", styleSheet())
		.get("/", async (c) => c.html(landingPage(settings, (await settings.hasPublications?.()) ?? false)))
		.get("/quitter", (c) => c.body(null, 303, { Location: ELSEWHERE, "Clear-Site-Data": '"cache"' }))
		.route("/temoigner", testifyRoute(asVisitor, settings))
		.route("/api/public", publicRoute(asVisitor))
		.route("/api/public", demonstrationRoute(asVisitor));
}
