import { type Context, Hono } from "hono";
import { z } from "zod";
import { type FailureCode, Refusal } from "../failures.ts";
import { answers } from "../http/answers.ts";
import { DONE, Done } from "../http/done.ts";
import type { HttpSettings } from "../http/http-settings.ts";
import { networkOf } from "../http/network-of.ts";
import { validated } from "../http/validated.ts";
import { addressOfNetwork } from "./address-of-network.ts";
import type { Auth } from "./auth.ts";

const Credentials = z.object({ email: z.email().max(200), password: z.string().min(1).max(128) });

/** `twoFactor`: the password was right and a code is still asked. */
const Entry = z.object({ twoFactor: z.boolean() });

/** Without the token: it lives in the cookie, which no script can read. */
const CurrentSession = z.object({
	account: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
	expiresAt: z.string().nullable(),
});

const Found = z.object({
	session: z.object({ expiresAt: z.string() }),
	user: CurrentSession.shape.account.unwrap(),
});

const REFUSALS: Readonly<Record<number, FailureCode>> = {
	400: "invalid-input",
	401: "wrong-sign-in",
	403: "foreign-origin",
	429: "too-many-attempts",
};

/** The cookie lives as long as the browser is open; how long the session lives is the server's to say. */
const untilClosed = (cookie: string) => cookie.replace(/; Max-Age=[1-9]\d*/i, "");

/** better-auth's refusals in the program's own words. */
function refuse(answer: Response): never {
	throw new Refusal(REFUSALS[answer.status] ?? "unexpected", {
		seconds: Number(answer.headers.get("X-Retry-After") ?? 0),
	});
}

/**
 * `/api/auth`: the three of better-auth's routes that are in use; none of its others can be reached. Attempts are counted
 * by the network of the socket: what the caller sends under that header's name is replaced.
 */
export function authRoute(auth: Auth, settings: Pick<HttpSettings, "networkOf">) {
	const network = settings.networkOf ?? networkOf;

	async function ask(c: Context, body?: object): Promise<unknown> {
		const headers = new Headers(c.req.raw.headers);
		headers.set("x-portevoix-network", addressOfNetwork(network(c)));
		headers.delete("content-length");
		if (body) headers.set("content-type", "application/json");
		const sent = body ? { body: JSON.stringify(body) } : {};
		const answer = await auth.handler(new Request(c.req.url, { method: c.req.method, headers, ...sent }));
		if (!answer.ok) refuse(answer);
		for (const cookie of answer.headers.getSetCookie()) {
			c.header("Set-Cookie", untilClosed(cookie), { append: true });
		}
		return answer.json();
	}

	return new Hono()
		.post("/sign-in/email", answers(200, Entry), validated("json", Credentials), async (c) => {
			const { email, password } = c.req.valid("json");
			const { headers } = c.req.raw;
			const before = await auth.api.getSession({ headers, query: { disableRefresh: true } });
			const told = z.looseObject({}).parse(await ask(c, { email, password }));
			// Whoever signs in leaves the session that the browser held: its cookie is replaced, so nobody could end it.
			if (before) await (await auth.$context).internalAdapter.deleteSession(before.session.token);
			return c.json({ twoFactor: told.twoFactorRedirect === true } satisfies z.infer<typeof Entry>, 200);
		})
		.post("/sign-out", answers(200, Done), async (c) => {
			await ask(c, {});
			return c.json(DONE, 200);
		})
		.get("/get-session", answers(200, CurrentSession), async (c) => {
			const found = Found.nullable().parse(await ask(c));
			return c.json(
				{
					account: found?.user ?? null,
					expiresAt: found?.session.expiresAt ?? null,
				} satisfies z.infer<typeof CurrentSession>,
				200,
			);
		});
}
