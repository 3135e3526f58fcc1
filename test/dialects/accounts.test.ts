import { addAccount } from "@portevoix/services/accounts/add-account";
import { findTableDrift } from "@portevoix/services/accounts/find-table-drift";
import { Refusal } from "@portevoix/services/failures";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { OUR_ADDRESS, openDesk, PASSPHRASE } from "../support/sign-in.ts";

const Told = z.object({ code: z.string(), message: z.string() });
const Me = z.object({ name: z.string(), roles: z.array(z.string()), actions: z.array(z.string()) });

forEachDialect("accounts", (open) => {
	it("have the tables that better-auth expects", async () => {
		const { auth, world } = await openDesk(await open());
		expect(await findTableDrift(auth)).toEqual([]);
		await world.store.unguarded.schema.alterTable("twoFactor").dropColumn("backupCodes").execute();
		expect(await findTableDrift(auth)).toEqual(["twoFactor.backupCodes"]);
	});

	it("are opened by staff only: nobody signs up", async () => {
		const { ask, auth } = await openDesk(await open());
		const newcomer = { email: "inconnue@essai.example", password: PASSPHRASE, name: "Inconnue" };
		expect((await ask("/api/auth/sign-up/email", { json: newcomer })).status).toBe(404);
		const straight = await auth.handler(
			new Request(`${OUR_ADDRESS}/api/auth/sign-up/email`, {
				method: "POST",
				headers: { "Content-Type": "application/json", Origin: OUR_ADDRESS },
				body: JSON.stringify(newcomer),
			}),
		);
		expect([straight.status, z.object({ code: z.string() }).parse(await straight.json()).code]).toEqual([
			400,
			"EMAIL_PASSWORD_SIGN_UP_DISABLED",
		]);
	});

	it("have passwords of at least 12 characters, and one account an address", async () => {
		const { ask, auth, colleague, signIn, world } = await openDesk(await open());
		const as = await colleague("administrator");
		const account = { name: "Ode", email: "Ode@essai.example", password: "onze signes", roles: ["coder"] };
		const short = await ask("/api/accounts", { as, json: account });
		expect([short.status, Told.parse(await short.json())]).toMatchObject([
			400,
			{ code: "password-too-short" },
		]);
		const made = await ask("/api/accounts", { as, json: { ...account, password: "douze signes" } });
		expect(made.status).toBe(201);
		await signIn("ode@essai.example", "douze signes");
		const again = await ask("/api/accounts", { as, json: { ...account, password: PASSPHRASE } });
		expect([again.status, Told.parse(await again.json()).code]).toEqual([409, "already-exists"]);
		await expect(
			addAccount(world, auth, { name: "É", email: "e@essai.example", password: "é".repeat(11), roles: [] }),
		).rejects.toEqual(new Refusal("password-too-short", { shortest: 12 }));
	});

	it("give a cookie that scripts and other sites cannot use, and no token beside it", async () => {
		const { addStaff, ask } = await openDesk(await open());
		await addStaff("lou@essai.example", ["coder"]);
		const answer = await ask("/api/auth/sign-in/email", {
			json: { email: "lou@essai.example", password: PASSPHRASE },
		});
		expect(await answer.json()).toEqual({ twoFactor: false });
		const [cookie = ""] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/^better-auth\.session_token=.*; HttpOnly; SameSite=Lax$/);
		const current = await ask("/api/auth/get-session", { as: cookie.split(";")[0] ?? "" });
		const told = await current.text();
		expect(JSON.parse(told)).toMatchObject({ account: { name: "lou", email: "lou@essai.example" } });
		expect(told).not.toContain(decodeURIComponent(cookie).slice(27, 59));
	});

	it("say the same of a wrong password and of an unknown address", async () => {
		const { addStaff, ask } = await openDesk(await open());
		await addStaff("lou@essai.example", ["coder"]);
		const told: unknown[] = [];
		for (const email of ["lou@essai.example", "personne@essai.example"]) {
			const answer = await ask("/api/auth/sign-in/email", { json: { email, password: `pas ${PASSPHRASE}` } });
			const { code, message } = Told.parse(await answer.json());
			told.push([answer.status, code, message, answer.headers.getSetCookie()]);
		}
		expect(told[0]).toEqual(told[1]);
		expect(told[0]).toEqual([
			401,
			"wrong-sign-in",
			"L’adresse et le mot de passe ne vont pas ensemble\u202f: vérifiez les deux.",
			[],
		]);
	});

	it("refuse other origins, in tests too, in our app and in better-auth behind it", async () => {
		expect(process.env.NODE_ENV).toBe("test");
		const { addStaff, ask, auth } = await openDesk(await open());
		await addStaff("lou@essai.example", ["coder"]);
		const json = { email: "lou@essai.example", password: PASSPHRASE };
		const headers = { Origin: "https://ailleurs.example" };
		expect((await ask("/api/auth/sign-in/email", { json, headers })).status).toBe(403);
		const straight = await auth.handler(
			new Request(`${OUR_ADDRESS}/api/auth/sign-in/email`, {
				method: "POST",
				headers: { ...headers, "Content-Type": "application/json" },
				body: JSON.stringify(json),
			}),
		);
		expect([straight.status, z.object({ code: z.string() }).parse(await straight.json()).code]).toEqual([
			403,
			"INVALID_ORIGIN",
		]);
	});

	it("lose a role at the next request, and everything at sign-out", async () => {
		const { ask, colleague, world } = await openDesk(await open());
		const as = await colleague("coordinator", "officer");
		expect(Me.parse(await (await ask("/api/me", { as })).json()).roles).toEqual(["coordinator", "officer"]);
		expect((await ask("/api/audit", { as })).status).toBe(200);
		await world.store.db
			.updateTable("role_grant")
			.set({ ended_at: "2026-11-23T14:00:00.000Z" })
			.where("role", "=", "officer")
			.execute();
		expect((await ask("/api/audit", { as })).status).toBe(403);
		const me = Me.parse(await (await ask("/api/me", { as })).json());
		expect([me.roles, me.actions.includes("audit.read"), me.actions.includes("batch.import")]).toEqual([
			["coordinator"],
			false,
			true,
		]);
		expect((await ask("/api/auth/sign-out", { as, method: "POST" })).status).toBe(200);
		expect((await ask("/api/me", { as })).status).toBe(401);
	});

	it("count sign-ins by the network of the socket, whatever a caller writes in headers", async () => {
		let network = "203.0.113";
		const { addStaff, ask } = await openDesk(await open(), { networkOf: () => network });
		await addStaff("lou@essai.example", ["coder"]);
		const attempt = async (forged: string) => {
			const answer = await ask("/api/auth/sign-in/email", {
				json: { email: "lou@essai.example", password: "pas la bonne phrase" },
				headers: { "X-Portevoix-Network": forged, "X-Forwarded-For": forged, "X-Real-Ip": forged },
			});
			return answer;
		};
		const statuses: number[] = [];
		for (let one = 1; one <= 5; one += 1) statuses.push((await attempt(`192.0.2.${one}`)).status);
		expect(statuses).toEqual([401, 401, 401, 429, 429]);
		const waiting = await attempt("192.0.2.9");
		expect(Told.parse(await waiting.json()).code).toBe("too-many-attempts");
		expect(Number(waiting.headers.get("Retry-After"))).toBeGreaterThan(0);
		// Somebody else, even one who names the busy network, has a count of their own.
		network = "2001:0db8:0001:02";
		expect((await attempt("203.0.113.0")).status).toBe(401);
	});
});
