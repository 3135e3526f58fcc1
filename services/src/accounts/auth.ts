import type { OpenDatabase } from "@portevoix/data/connection/database";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";

/** A passphrase of this length needs no other rule. */
export const SHORTEST_PASSWORD = 12;

/** After so many seconds without a request a session is over: desks are shared, and people are called away. */
const IDLE_SECONDS = 30 * 60;

/**
 * Sign-in by e-mail and password, nothing more: sign-up is closed, a session that nobody uses ends after half an hour
 * (`findSessionActor` ends the others after twelve), origins are checked even in tests. Its tables are in our own
 * migrations.
 */
export function createAuth(open: OpenDatabase, settings: { publicUrl: string; sessionSecret: string }) {
	return betterAuth({
		appName: "Porte-voix",
		baseURL: settings.publicUrl,
		trustedOrigins: [settings.publicUrl],
		secret: settings.sessionSecret,
		telemetry: { enabled: false },
		// Its own log quotes what was sent and prints stacks; ours says the route, the status and the code.
		logger: { disabled: true },
		database: { db: open.unguarded, type: open.dialect, transaction: true },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: 128,
		},
		session: { expiresIn: IDLE_SECONDS, updateAge: 300, cookieCache: { enabled: false } },
		rateLimit: { enabled: true, storage: "database", window: 60, max: 60 },
		advanced: {
			disableOriginCheck: false,
			// Written by our own server from the socket; what a caller sends under this name is removed.
			ipAddress: { ipAddressHeaders: ["x-portevoix-network"] },
		},
		plugins: [twoFactor({ issuer: "Porte-voix" })],
	});
}

export type Auth = ReturnType<typeof createAuth>;
