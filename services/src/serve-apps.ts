import type { Hono } from "hono";
import { createAuth } from "./accounts/auth.ts";
import type { Config } from "./config.ts";
import { type Actor, actingAs, type IntakeContext, type StaffContext } from "./context.ts";
import type { HttpSettings } from "./http/http-settings.ts";
import { listen } from "./http/listen.ts";
import { createIntakeApp } from "./intake/intake.app.ts";
import { createReceiptApp } from "./intake/receipt.app.ts";
import { createStaffApp } from "./staff.app.ts";

export type ServeOptions = {
	readonly only?: "intake" | "staff" | undefined;
	readonly logLine: (line: string) => void;
};

type Serving = { readonly url: string; readonly close: () => Promise<void> };

/** Until a route says who acts, nobody with a right does. */
const NOBODY: Actor = { kind: "visitor", id: "visitor" };

const under = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`);

/** Which app a path belongs to; a path that is written in another way belongs to the public one, which knows it not. */
export function ownerOf(path: string): "intake" | "receipt" | "staff" {
	if (under(path, "/recu")) return "receipt";
	if (under(path, "/api/public")) return "intake";
	return ["/api", "/bureau", "/invitation", "/healthz", "/readyz"].some((prefix) => under(path, prefix))
		? "staff"
		: "intake";
}

/** For the public app: the world without what opens an original or signs a session. */
export function withoutPrivateKeys(context: StaffContext): IntakeContext {
	const { textKeyId, textPublicKey, auditKey, receiptKey, sourceKey } = context.keys;
	return { ...context, keys: { textKeyId, textPublicKey, auditKey, receiptKey, sourceKey }, actor: NOBODY };
}

/** The apps as one: with `only`, the paths of the others are unknown. */
function mount(context: StaffContext, settings: HttpSettings, only: ServeOptions["only"]) {
	const sealed = withoutPrivateKeys(context);
	const intake: Hono = createIntakeApp(() => sealed, settings);
	if (only === "intake") return () => intake;
	const open = actingAs(context, NOBODY);
	const { publicUrl } = settings;
	const auth = createAuth(context.store, { publicUrl, sessionSecret: context.keys.sessionSecret });
	const apps: Readonly<Record<ReturnType<typeof ownerOf>, Hono>> = {
		receipt: createReceiptApp(() => open, settings),
		staff: createStaffApp(() => open, auth, settings),
		intake,
	};
	return (path: string) => {
		const owner = ownerOf(path);
		return only === "staff" && owner === "intake" ? apps.staff : apps[owner];
	};
}

/**
 * Serves the public pages and the desk on one address, or one of the two. `url` is the address that people type: the
 * configured one, or with port 0 the one that was found free.
 */
export async function serveApps(
	context: StaffContext,
	config: Config,
	{ only, logLine }: ServeOptions,
): Promise<Serving> {
	const ready = Promise.withResolvers<(path: string) => Hono>();
	const { url: found, close } = await listen(
		{
			fetch: async (request, env) => (await ready.promise)(new URL(request.url).pathname).fetch(request, env),
		},
		config,
	);
	const url = config.port === 0 ? found : config.publicUrl;
	const { federation, deskFolder } = config;
	ready.resolve(mount(context, { federation, deskFolder, publicUrl: url, logLine }, only));
	return { url, close };
}
