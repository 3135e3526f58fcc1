import { Hono } from "hono";
import { accessRoute } from "./accounts/access.route.ts";
import { accountRoute } from "./accounts/account.route.ts";
import { authRoute } from "./accounts/auth.route.ts";
import type { Auth } from "./accounts/auth.ts";
import { auditRoute } from "./audit/audit.route.ts";
import { journalRoute } from "./audit/journal.route.ts";
import { codebookVersionRoute } from "./coding/codebook-version.route.ts";
import { codingRoute } from "./coding/coding.route.ts";
import { codingDeskRoute } from "./coding/coding-desk.route.ts";
import { suggestionRoute } from "./coding/suggestion.route.ts";
import { countRoute } from "./counting/count.route.ts";
import { passageRoute } from "./counting/passage.route.ts";
import { questionRoute } from "./counting/question.route.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import { campaignRoute } from "./intake/campaign.route.ts";
import { importRoute } from "./intake/import.route.ts";
import { receptionDeskRoute } from "./intake/reception-desk.route.ts";
import { registerRoute } from "./intake/register.route.ts";
import { testimonyRoute } from "./intake/testimony.route.ts";
import { evidenceRoute } from "./plaidoyer/evidence.route.ts";
import { plaidoyerRoute } from "./plaidoyer/plaidoyer.route.ts";
import { proofRoute } from "./plaidoyer/proof.route.ts";
import { maskingRoute } from "./pseudonymisation/masking.route.ts";
import { maskingDeskRoute } from "./pseudonymisation/masking-desk.route.ts";
import { settingRoute } from "./settings/setting.route.ts";
import { todayRoute } from "./today/today.route.ts";
import { agreementRoute } from "./withdrawal/agreement.route.ts";

/** Every route of the staff under `/api`, in one chain, so that its type knows them all. */
export function staffRoutes(auth: Auth, settings: HttpSettings) {
	return new Hono()
		.route("/api/auth", authRoute(auth, settings))
		.route("/api", accountRoute(auth))
		.route("/api", testimonyRoute())
		.route("/api", importRoute())
		.route("/api", receptionDeskRoute())
		.route("/api", todayRoute())
		.route("/api", maskingRoute())
		.route("/api", maskingDeskRoute())
		.route("/api", codingRoute())
		.route("/api", codingDeskRoute())
		.route("/api", suggestionRoute())
		.route("/api", countRoute())
		.route("/api", questionRoute())
		.route("/api", passageRoute())
		.route("/api", plaidoyerRoute(settings))
		.route("/api", evidenceRoute())
		.route("/api", proofRoute())
		.route("/api", accessRoute())
		.route("/api", campaignRoute())
		.route("/api", registerRoute())
		.route("/api", agreementRoute())
		.route("/api", codebookVersionRoute())
		.route("/api", settingRoute())
		.route("/api", journalRoute())
		.route("/api", auditRoute());
}
