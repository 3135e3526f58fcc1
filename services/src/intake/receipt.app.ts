import { type Context, Hono } from "hono";
import { actingAs, type StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { answerFailure } from "../http/answer-failure.ts";
import { attemptLimiter } from "../http/attempt-limiter.ts";
import { bodyLimit } from "../http/body-limit.ts";
import { failureOf } from "../http/failure-of.ts";
import { foreignOrigin } from "../http/foreign-origin.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { logRequest } from "../http/log-request.ts";
import { networkOf } from "../http/network-of.ts";
import { readForm } from "../http/read-form.ts";
import { securityHeaders } from "../http/security-headers.ts";
import { styleSheet } from "../http/style-sheet.ts";
import { withdrawTestimony } from "../withdrawal/withdraw-testimony.ts";
import { openReceipt } from "./open-receipt.ts";
import { receiptPage } from "./pages/receipt.page.ts";
import { receiptStatusPage } from "./pages/receipt-status.page.ts";
import { withdrawalPage } from "./pages/withdrawal.page.ts";
import { withdrawnPage } from "./pages/withdrawn.page.ts";

/** What the log keeps as the reason of a withdrawal by its author, who owes none. */
const BY_RECEIPT = "receipt";

/** The witness's pages, in the staff process because a withdrawal reaches everywhere. The code is only ever in a body. */
export function createReceiptApp(context: () => StaffContext, settings: HttpSettings) {
	const fail = answerFailure(settings);
	const limiter = attemptLimiter(() => context().now());
	const network = settings.networkOf ?? networkOf;

	/** Opens a receipt, counting the attempt until it proves good. A wrong code shows the first page again. */
	const open = async (c: Context) => {
		const fields = await readForm(c.req);
		const typed = (fields.get("code") ?? "").slice(0, 80);
		c.set("showFailure", ({ code, message, status }) => {
			const problem = code === "unknown-receipt" ? { field: "code", message } : { message };
			return c.html(receiptPage(settings, { typed, problems: [problem] }), status);
		});
		const from = network(c);
		const wait = limiter.attempt(from);
		if (wait > 0) throw new Refusal("too-many-attempts", { seconds: Math.ceil(wait / 1000) });
		const visitor = actingAs(context(), { kind: "visitor", id: "visitor" });
		const opened = await openReceipt(visitor, typed).catch((error: unknown) => {
			// A store that is away is not the person's mistake.
			if (failureOf(error).code !== "unknown-receipt") limiter.forgive(from);
			throw error;
		});
		limiter.forgive(from);
		return { opened, typed, confirmed: fields.get("confirmation") === "oui" };
	};

	return new Hono()
		.onError(fail)
		.notFound((c) => fail(new Refusal("not-found"), c))
		.use(logRequest(settings, context))
		.use(securityHeaders(settings))
		.use("/recu/*", foreignOrigin(settings, true))
		.route("/", styleSheet())
		.get("/recu", (c) => c.html(receiptPage(settings, { typed: "", problems: [] })))
		.post("/recu", bodyLimit("form"), async (c) => {
			const { opened, typed } = await open(c);
			return c.html(receiptStatusPage(settings, typed, opened));
		})
		.post("/recu/retrait", bodyLimit("form"), async (c) => {
			const { opened, typed, confirmed } = await open(c);
			if (opened.withdrawnAt) return c.html(receiptStatusPage(settings, typed, opened));
			if (!confirmed) return c.html(withdrawalPage(settings, typed));
			const witness = actingAs(context(), { kind: "witness", id: opened.testimonyId });
			await withdrawTestimony(witness, opened.testimonyId, BY_RECEIPT);
			return c.html(withdrawnPage(settings, context().now().toISOString()));
		});
}
