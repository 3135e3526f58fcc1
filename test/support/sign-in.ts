import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Role } from "@portevoix/data/vocabulary/role";
import { addAccount } from "@portevoix/services/accounts/add-account";
import { createAuth } from "@portevoix/services/accounts/auth";
import type { HttpSettings } from "@portevoix/services/http/http-settings";
import { prepareStore } from "@portevoix/services/prepare-store";
import { createStaffApp } from "@portevoix/services/staff.app";
import { openWorld } from "./open-world.ts";

export const OUR_ADDRESS = "http://localhost:4321";
/** Long enough, and the same for everybody. */
export const PASSPHRASE = "quatre mots de passe";

export type Asked = {
	readonly method?: string;
	/** The cookie of whoever asks. */
	readonly as?: string;
	readonly json?: unknown;
	readonly form?: FormData;
	readonly headers?: Readonly<Record<string, string>>;
};

/** The staff app over a fresh world, called without a socket. Each sign-in comes from a network of its own. */
export async function openDesk(database: OpenDatabase, more: Partial<HttpSettings> = {}) {
	const world = await openWorld(database);
	await prepareStore(world);
	const log: string[] = [];
	let network = 0;
	const settings: HttpSettings = {
		federation: "la Fédération d’essai",
		publicUrl: OUR_ADDRESS,
		logLine: (line) => log.push(line),
		networkOf: () => `198.51.${network}`,
		...more,
	};
	const auth = createAuth(database, {
		publicUrl: OUR_ADDRESS,
		sessionSecret: world.keys.sessionSecret,
	});
	const app = createStaffApp(() => world, auth, settings);

	/** As a browser on our own page asks. */
	const ask = async (path: string, { method, as, json, form, headers }: Asked = {}): Promise<Response> =>
		app.request(path, {
			method: method ?? (json === undefined && form === undefined ? "GET" : "POST"),
			headers: {
				Origin: OUR_ADDRESS,
				...(as === undefined ? {} : { Cookie: as }),
				...(json === undefined ? {} : { "Content-Type": "application/json" }),
				...headers,
			},
			...(json === undefined ? {} : { body: JSON.stringify(json) }),
			...(form === undefined ? {} : { body: form }),
		});

	const addStaff = (email: string, roles: readonly Role[]) =>
		addAccount(world, auth, { name: email.split("@")[0] ?? email, email, password: PASSPHRASE, roles });

	/** Opens a session; answers its cookie. */
	const signIn = async (email: string, password: string = PASSPHRASE): Promise<string> => {
		network += 1;
		const answer = await ask("/api/auth/sign-in/email", { json: { email, password } });
		if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
		return answer.headers
			.getSetCookie()
			.map((cookie) => cookie.split(";")[0])
			.join("; ");
	};

	/** A new account with these roles, signed in. */
	const colleague = async (...roles: Role[]): Promise<string> => {
		const email = `${roles.join(".") || "nobody"}@essai.example`;
		await addStaff(email, roles);
		return signIn(email);
	};

	return { world, auth, app, log, ask, addStaff, signIn, colleague };
}
