import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { openDesk, PASSPHRASE } from "../support/sign-in.ts";

const Invited = z.object({ id: z.string(), path: z.string(), expiresAt: z.string() });
const Told = z.object({ code: z.string() });
const ODE = { name: "Ode Lambert", email: "Ode@essai.example", roles: ["coder", "masker"] };

type Desk = Awaited<ReturnType<typeof openDesk>>;

async function invite(desk: Desk, as: string, json: object = ODE) {
	const answer = await desk.ask("/api/invitations", { as, json });
	expect(answer.status).toBe(201);
	const invited = Invited.parse(await answer.json());
	return { ...invited, token: new URL(invited.path, "http://localhost").searchParams.get("jeton") ?? "" };
}

/** As a browser sends the page's form. */
const send = async (desk: Desk, fields: Record<string, string>, headers: Record<string, string> = {}) =>
	desk.app.request("/invitation", {
		method: "POST",
		headers: {
			"Content-Type": "application/x-www-form-urlencoded",
			"Sec-Fetch-Site": "same-origin",
			...headers,
		},
		body: new URLSearchParams(fields).toString(),
	});

const choose = (desk: Desk, token: string, motdepasse: string = PASSPHRASE, encore: string = motdepasse) =>
	send(desk, { jeton: token, motdepasse, encore });

forEachDialect("an invitation", (open) => {
	it("opens an account with its roles, by a password that only its owner knows, once", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague("administrator");
		const { path, token } = await invite(desk, as);
		for (const _again of [1, 2]) {
			const page = await desk.app.request(path);
			expect([page.status, page.headers.get("Referrer-Policy"), page.headers.getSetCookie()]).toEqual([
				200,
				"no-referrer",
				[],
			]);
			expect(await page.text()).toContain("Bienvenue, Ode Lambert");
		}
		const done = await choose(desk, token);
		expect([done.status, done.headers.get("Location")]).toEqual([303, "/bureau/"]);
		const ode = await desk.signIn("ode@essai.example");
		expect(await (await desk.ask("/api/me", { as: ode })).json()).toMatchObject({
			name: "Ode Lambert",
			roles: ["coder", "masker"],
		});
		expect((await desk.ask("/api/invitations", { as: ode })).status).toBe(403);
		expect([(await choose(desk, token)).status, (await desk.app.request(path)).status]).toEqual([404, 404]);
		const grants = await desk.world.store.db
			.selectFrom("role_grant")
			.innerJoin("user", "user.id", "role_grant.granted_by")
			.select("user.email")
			.where("role", "=", "masker")
			.execute();
		expect(grants).toEqual([{ email: "administrator@essai.example" }]);
		expect(await (await desk.ask("/api/invitations", { as })).json()).toEqual({ invitations: [] });
	});

	it("is kept as a hash, and its secret stands in no log", async () => {
		const desk = await openDesk(await open());
		const { path, token } = await invite(desk, await desk.colleague("administrator"));
		await desk.app.request(path);
		await choose(desk, token, "court");
		expect(token).toMatch(/^[\w-]{43}$/);
		const rows = await desk.world.store.db.selectFrom("verification").selectAll().execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(desk.log.join("\n")).not.toContain(token);
		expect(desk.log.join("\n")).toContain('"route":"/invitation"');
	});

	it("says what is wrong with a password, keeps the link, and never sends the password back", async () => {
		const desk = await openDesk(await open());
		const { token } = await invite(desk, await desk.colleague("administrator"));
		const wrong: [string, string, string][] = [
			["onze signes", "onze signes", "trop court"],
			["Kanarivogel chante", "Kanarivogel chantait", "ne sont pas les mêmes"],
			["Kanarivogel ".repeat(20), "Kanarivogel ".repeat(20), "dépasse 128"],
		];
		for (const [password, again, sentence] of wrong) {
			const answer = await choose(desk, token, password, again);
			const page = await answer.text();
			expect([answer.status, page.includes(sentence), page.includes("Kanarivogel")]).toEqual([
				400,
				true,
				false,
			]);
		}
		expect((await choose(desk, token)).status).toBe(303);
	});

	it("dies after 24 hours, by revocation, and when another follows", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague("administrator");
		const first = await invite(desk, as);
		const second = await invite(desk, as);
		expect((await desk.app.request(first.path)).status).toBe(404);
		const revoked = await desk.ask(`/api/invitations/${second.id}`, { as, method: "DELETE" });
		expect(revoked.status).toBe(200);
		expect((await desk.app.request(second.path)).status).toBe(404);
		const again = await desk.ask(`/api/invitations/${second.id}`, { as, method: "DELETE" });
		expect([again.status, Told.parse(await again.json()).code]).toEqual([404, "unknown-invitation"]);
		const third = await invite(desk, as);
		desk.world.setClock(new Date(Date.parse(third.expiresAt) - 60_000).toISOString());
		expect((await desk.app.request(third.path)).status).toBe(200);
		desk.world.setClock(third.expiresAt);
		expect((await choose(desk, third.token)).status).toBe(404);
		expect(await (await desk.ask("/api/invitations", { as })).json()).toEqual({ invitations: [] });
	});

	it("is refused for an address that has an account, before and after it was made", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague("administrator");
		const { token } = await invite(desk, as);
		await desk.addStaff("ode@essai.example", ["coder"]);
		expect((await choose(desk, token)).status).toBe(409);
		const late = await desk.ask("/api/invitations", { as, json: ODE });
		expect([late.status, Told.parse(await late.json()).code]).toEqual([409, "already-exists"]);
	});

	it("serves one of two people who send it at the same moment", async () => {
		const desk = await openDesk(await open());
		const { token } = await invite(desk, await desk.colleague("administrator"));
		const both = await Promise.all([choose(desk, token), choose(desk, token)]);
		expect(both.map(({ status }) => status).sort()).toEqual([303, 404]);
	});

	it("slows down a network that guesses, and refuses what another site sends", async () => {
		let network = "192.0.2";
		const desk = await openDesk(await open(), { networkOf: () => network });
		const as = await desk.colleague("administrator");
		const { path, token } = await invite(desk, as);
		const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://ailleurs.example" };
		const fields = { jeton: token, motdepasse: PASSPHRASE, encore: PASSPHRASE };
		expect((await send(desk, fields, foreign)).status).toBe(403);
		for (let guess = 0; guess < 20; guess += 1) {
			expect((await desk.app.request(`/invitation?jeton=${guess}`)).status).toBe(404);
		}
		const waits: number[] = [];
		for (let guess = 0; guess < 4; guess += 1) {
			waits.push((await desk.app.request(`/invitation?jeton=${guess}`)).status);
		}
		expect(waits).toContain(429);
		network = "198.51.100";
		expect((await desk.app.request(path)).status).toBe(200);
	});
});
