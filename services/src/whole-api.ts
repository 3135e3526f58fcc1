import { Hono } from "hono";
import type { Auth } from "./accounts/auth.ts";
import type { IntakeContext } from "./context.ts";
import { demonstrationRoute } from "./demonstration/demonstration.route.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import { publicRoute } from "./intake/public.route.ts";
import { staffRoutes } from "./staff-routes.ts";

/** The API as somebody outside sees it, public and closed. Described and typed from here; served by the two apps. */
export function wholeApi(context: () => IntakeContext, auth: Auth, settings: HttpSettings) {
	return new Hono()
		.route("/api/public", publicRoute(context))
		.route("/api/public", demonstrationRoute(context))
		.route("/", staffRoutes(auth, settings));
}
