import { type Context, Hono } from "hono";
import { actingAs, type StaffContext } from "../context.ts";
import { type FailureCode, Refusal } from "../failures.ts";
import { attemptLimiter } from "../http/attempt-limiter.ts";
import { bodyLimit } from "../http/body-limit.ts";
import type { PageProblem } from "../http/error-summary.page.ts";
import { failureOf } from "../http/failure-of.ts";
import { foreignOrigin } from "../http/foreign-origin.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { networkOf } from "../http/network-of.ts";
import { readForm } from "../http/read-form.ts";
import { INVITATION } from "../wording/invitation.fr.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import type { Auth } from "./auth.ts";
import { deadInvitationPage } from "./dead-invitation.page.ts";
import { invitationPage } from "./invitation.page.ts";
import { openInvitation } from "./open-invitation.ts";

/** Longer than any link and any password that is accepted. */
const LONGEST = 128;

/** Refusals that belong to a field; the others concern the link. */
const FIELD_OF: Partial<Record<FailureCode, string>> = { "password-too-short": "motdepasse" };

/**
 * The page behind an invitation's link, without a session and without a script. Looking at it changes nothing: mail
 * programs and virus scanners follow links too. Guesses are counted as for receipts.
 */
export function invitationRoute(context: () => StaffContext, auth: Auth, settings: HttpSettings) {
	const limiter = attemptLimiter(() => context().now());
	const network = settings.networkOf ?? networkOf;
	const visitor = () => actingAs(context(), { kind: "visitor", id: "visitor" });

	/** Opens a link, counting the attempt until it proves good. */
	async function open(c: Context, token: string) {
		c.set("showFailure", ({ message, status }) => c.html(deadInvitationPage(message), status));
		const from = network(c);
		const wait = limiter.attempt(from);
		if (wait > 0) throw new Refusal("too-many-attempts", { seconds: Math.ceil(wait / 1000) });
		const invitation = await openInvitation(visitor(), token.slice(0, LONGEST)).catch((error: unknown) => {
			if (failureOf(error).code !== "unknown-invitation") limiter.forgive(from);
			throw error;
		});
		limiter.forgive(from);
		return invitation;
	}

	return new Hono()
		.get("/invitation", async (c) => {
			const token = c.req.query("jeton") ?? "";
			const invitation = await open(c, token);
			return c.html(invitationPage(invitation, { token, problems: [] }));
		})
		.post("/invitation", foreignOrigin(settings, true), bodyLimit("form"), async (c) => {
			const fields = await readForm(c.req);
			const token = fields.get("jeton") ?? "";
			const password = (fields.get("motdepasse") ?? "").slice(0, LONGEST + 1);
			const invitation = await open(c, token);
			const again = (problem: PageProblem) => invitationPage(invitation, { token, problems: [problem] });
			c.set("showFailure", ({ code, message, status }) => {
				if (code === "unknown-invitation") return c.html(deadInvitationPage(message), status);
				const field = FIELD_OF[code];
				return c.html(again(field ? { field, message } : { message }), status);
			});
			if ([...password].length > LONGEST) {
				return c.html(again({ field: "motdepasse", message: INVITATION.tooLong }), 400);
			}
			if (password !== (fields.get("encore") ?? "")) {
				return c.html(again({ field: "encore", message: INVITATION.different }), 400);
			}
			await acceptInvitation(visitor(), auth, { token, password });
			return c.redirect("/bureau/", 303);
		});
}
