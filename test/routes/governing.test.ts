import { PROJECT_OFFICER, Role } from "@portevoix/data/vocabulary/role";
import { consentTextHash } from "@portevoix/services/intake/keep-consent-text";
import { CALL_CONSENT_TEXT } from "@portevoix/services/wording/consent.fr";
import { expect, it } from "vitest";
import { z } from "zod";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { openDesk, PASSPHRASE } from "../support/sign-in.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

const Told = z.object({ code: z.string() });
const Accounts = z.object({
	accounts: z.array(z.object({ id: z.string(), email: z.string(), roles: z.array(z.string()) })),
});
const Register = z.object({
	total: z.int(),
	pages: z.int(),
	testimonies: z.array(z.object({ reference: z.string(), channel: z.string(), status: z.string() })),
});
const Journal = z.object({
	entries: z.array(
		z.object({
			seq: z.int(),
			name: z.string().nullable(),
			action: z.string(),
			reference: z.string().nullable(),
		}),
	),
	more: z.boolean(),
	actors: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
	actions: z.array(z.string()),
});
const Agreements = z.object({
	reference: z.string(),
	withdrawnAt: z.string().nullable(),
	waiting: z.boolean(),
	uses: z.array(z.string()),
	agreements: z.array(z.object({ purpose: z.string(), granted: z.boolean(), text: z.string().nullable() })),
	bases: z.array(z.object({ reason: z.string(), by: z.string() })),
	quotedIn: z.array(z.object({ title: z.string() })),
});

/** What an answer holds, when all went well. */
async function read<T>(shape: z.ZodType<T>, answer: Response): Promise<T> {
	expect(answer.status).toBeLessThan(300);
	return shape.parse(await answer.json());
}

async function receive(desk: Desk, as: string, channel: "call" | "paper", last: number): Promise<string> {
	const json = {
		submissionId: `7d444840-9dc0-41d1-b245-5ffdce74fa0${last}`,
		channel,
		answers: [{ text: "Le guichet est fermé." }],
		consents: [{ purpose: "count", granted: true }],
		consentTextHash: consentTextHash(CALL_CONSENT_TEXT),
		capacity: "operator-attested",
	};
	const answer = await desk.ask("/api/testimonies", { as, json });
	return (await read(z.object({ reference: z.string() }), answer)).reference;
}

const idOf = async (desk: Desk, as: string, email: string) => {
	const { accounts } = await read(Accounts, await desk.ask("/api/accounts", { as }));
	return accounts.find((account) => account.email === email)?.id ?? "";
};

forEachDialect("governing", (open) => {
	it("ends a role with every session of its account, gives it back, and keeps one administrator", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague("administrator");
		await desk.addStaff("lou@essai.example", ["coder", "officer"]);
		const [first, second] = [await desk.signIn("lou@essai.example"), await desk.signIn("lou@essai.example")];
		const lou = await idOf(desk, as, "lou@essai.example");
		const end = (id: string, role: string) =>
			desk.ask(`/api/accounts/${id}/roles/end`, { as, json: { role } });
		expect((await end(lou, "officer")).status).toBe(201);
		for (const cookie of [first, second]) {
			expect((await desk.ask("/api/audit", { as: cookie })).status).toBe(401);
		}
		const later = await desk.signIn("lou@essai.example");
		expect((await desk.ask("/api/audit", { as: later })).status).toBe(403);
		for (const _twice of [1, 2]) {
			const given = await desk.ask(`/api/accounts/${lou}/roles`, { as, json: { role: "officer" } });
			expect(given.status).toBe(201);
		}
		expect((await desk.ask("/api/audit", { as: later })).status).toBe(200);
		const { accounts } = await read(Accounts, await desk.ask("/api/accounts", { as }));
		expect(accounts.find(({ id }) => id === lou)?.roles).toEqual(["coder", "officer"]);

		const myself = await idOf(desk, as, "administrator@essai.example");
		const refused = await end(myself, "administrator");
		expect([refused.status, Told.parse(await refused.json()).code]).toEqual([409, "last-administrator"]);
		const nobody = await end("00000000-0000-7000-8000-000000000000", "coder");
		expect([nobody.status, Told.parse(await nobody.json()).code]).toEqual([404, "unknown-account"]);
	});

	it("ends the session that a sign-in replaces, one that nobody uses, and one that is too old", async () => {
		const desk = await openDesk(await open());
		await desk.addStaff("lou@essai.example", ["coder"]);
		const me = async (as: string) => (await desk.ask("/api/me", { as })).status;
		const json = { email: "lou@essai.example", password: PASSPHRASE };
		const before = await desk.signIn(json.email);
		const elsewhere = await desk.signIn(json.email);
		const wrong = await desk.ask("/api/auth/sign-in/email", {
			as: before,
			json: { ...json, password: "non" },
		});
		expect([wrong.status, await me(before)]).toEqual([401, 200]);
		const again = await desk.ask("/api/auth/sign-in/email", { as: before, json });
		const cookie = again.headers.getSetCookie()[0]?.split(";")[0] ?? "";
		expect(again.headers.getSetCookie()[0]).not.toContain("Max-Age");
		expect([await me(before), await me(elsewhere), await me(cookie)]).toEqual([401, 200, 200]);

		const { unguarded } = desk.world.store;
		const session = await unguarded.selectFrom("session").selectAll().executeTakeFirstOrThrow();
		const life = new Date(session.expiresAt).getTime() - new Date(session.updatedAt).getTime();
		expect(Math.round(life / 60_000)).toBe(30);
		const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
		await unguarded
			.updateTable("session")
			.set({ createdAt: ago(13 * 60) })
			.execute();
		expect([await me(elsewhere), await me(cookie)]).toEqual([401, 401]);
		expect(await unguarded.selectFrom("session").selectAll().execute()).toEqual([]);
		const idle = await desk.signIn(json.email);
		await unguarded
			.updateTable("session")
			.set({ expiresAt: ago(1) })
			.execute();
		expect(await me(idle)).toBe(401);
		expect(await unguarded.selectFrom("session").selectAll().execute()).toEqual([]);
	});

	it("lists testimonies filtered, in order and by pages, and writes the list as a file", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague("coordinator");
		const [call, paper, third] = [
			await receive(desk, as, "call", 1),
			await receive(desk, as, "paper", 2),
			await receive(desk, as, "call", 3),
		];
		const list = async (query: string) => {
			const found = await read(Register, await desk.ask(`/api/register?${query}`, { as }));
			return { ...found, testimonies: found.testimonies.map(({ reference }) => reference) };
		};
		expect(await list("")).toEqual({ total: 3, pages: 1, testimonies: [third, paper, call] });
		expect(await list("order=asc&limit=2&page=2")).toEqual({ total: 3, pages: 2, testimonies: [third] });
		expect(await list("channel=paper&status=to-mask")).toMatchObject({ total: 1, testimonies: [paper] });
		expect((await list("sort=reference&order=asc")).testimonies).toEqual([call, paper, third].sort());
		expect(await list("status=coded")).toEqual({ total: 0, pages: 1, testimonies: [] });
		expect((await desk.ask("/api/register?sort=text", { as })).status).toBe(400);
		const file = await desk.ask("/api/register/file?channel=paper", { as });
		expect(file.headers.get("Content-Type")).toContain("text/csv");
		const text = await file.text();
		expect(text).toContain(`"${paper}";"papier";`);
		expect([text.split("\r\n").length, text.includes("guichet")]).toEqual([3, false]);
	});

	it("shows the accords of a testimony, then what its withdrawal left", async () => {
		const desk = await openDesk(await open());
		const [callTaker, officer] = [await desk.colleague("call-taker"), await desk.colleague("officer")];
		const reference = await receive(desk, callTaker, "call", 1);
		const show = async () =>
			read(Agreements, await desk.ask(`/api/testimonies/${reference}/agreements`, { as: officer }));
		expect(await show()).toMatchObject({
			reference,
			withdrawnAt: null,
			waiting: false,
			uses: ["count"],
			agreements: [{ purpose: "count", granted: true, text: CALL_CONSENT_TEXT.body }],
			quotedIn: [],
		});
		const basis = { reason: "demandé par lettre" };
		await desk.ask(`/api/testimonies/${reference}/basis`, { as: officer, json: basis });
		expect((await show()).bases).toEqual([{ ...basis, by: "officer" }]);
		const withdrawal = { reason: "par téléphone" };
		await desk.ask(`/api/testimonies/${reference}/withdrawal`, { as: officer, json: withdrawal });
		expect((await show()).withdrawnAt).toEqual(expect.any(String));
		const unknown = await desk.ask("/api/testimonies/T-26-ABCDEF/agreements", { as: officer });
		expect([unknown.status, Told.parse(await unknown.json()).code]).toEqual([404, "unknown-testimony"]);
	});

	it("searches the log with names and references, and says when somebody touched it", async () => {
		const desk = await openDesk(await open());
		const [coordinator, as] = [await desk.colleague("coordinator"), await desk.colleague("officer")];
		const reference = await receive(desk, coordinator, "call", 1);
		const search = async (query: string) => read(Journal, await desk.ask(`/api/journal?${query}`, { as }));
		const all = await search("");
		expect(all.entries[0]).toMatchObject({ name: "coordinator", action: "testimony.submit", reference });
		expect(all.actions).toEqual([...new Set(all.entries.map(({ action }) => action))].sort());
		const actor = all.actors.find(({ name }) => name === "coordinator")?.id ?? "";
		const mine = await search(`actor=${actor}`);
		expect(new Set(mine.entries.map(({ name }) => name))).toEqual(new Set(["coordinator"]));
		const accounts = await search("action=account.add&limit=1");
		expect([accounts.entries.length, accounts.more]).toEqual([1, true]);
		const next = await search(`action=account.add&limit=1&before=${accounts.entries[0]?.seq}`);
		expect([next.entries.length, next.more]).toEqual([1, false]);

		const verify = async () => {
			const answer = await desk.ask("/api/journal/verification", { as });
			return (await read(z.object({ broken: z.array(z.int()) }), answer)).broken;
		};
		expect(await verify()).toEqual([]);
		await desk.world.store.unguarded
			.updateTable("audit_entry")
			.set({ actor: "quelqu’un" })
			.where("seq", "=", 2)
			.execute();
		expect(await verify()).toContain(2);
	});

	it("keeps organisations, calls for testimonies and settings", async () => {
		const desk = await openDesk(await open());
		const [as, administrator] = [await desk.colleague("coordinator"), await desk.colleague("administrator")];
		const words = { title: "Été 2026 : vos soins", purpose: "", opensAt: "2026-06-01", closesAt: null };
		const made = await read(
			z.object({ id: z.string() }),
			await desk.ask("/api/campaigns", { as, json: words }),
		);
		await desk.ask("/api/campaigns", { as, json: words });
		const changed = { ...words, title: "Nos étés", closesAt: "2026-09-01" };
		const put = (id: string, json: object) => desk.ask(`/api/campaigns/${id}`, { as, method: "PUT", json });
		expect((await put(made.id, changed)).status).toBe(200);
		expect((await put(made.id, { ...changed, closesAt: "2026-05-01" })).status).toBe(400);
		expect((await put("00000000-0000-7000-8000-000000000000", words)).status).toBe(404);
		const { campaigns } = await read(
			z.object({ campaigns: z.array(z.looseObject({})) }),
			await desk.ask("/api/campaigns", { as }),
		);
		expect(campaigns).toMatchObject([
			{ ...changed, key: "ete-2026-vos-soins", state: "draft" },
			{ ...words, key: "ete-2026-vos-soins-2" },
		]);
		const office = { name: "Bureau de Namur", kind: "office" };
		expect((await desk.ask("/api/organisations", { as, json: office })).status).toBe(201);
		expect(await (await desk.ask("/api/organisations", { as })).json()).toMatchObject({
			organisations: expect.arrayContaining([expect.objectContaining(office)]),
		});
		const settings = async () => (await desk.ask("/api/settings", { as: administrator })).json();
		expect(await settings()).toEqual({ singleReading: false });
		const on = { singleReading: true };
		await desk.ask("/api/settings", { as: administrator, method: "PUT", json: on });
		expect(await settings()).toEqual(on);
	});

	it("tells everybody the matrix, and readers the versions of the codebook", async () => {
		const desk = await openDesk(await open());
		const as = await desk.colleague(...PROJECT_OFFICER);
		const { permissions } = await read(
			z.object({ permissions: z.array(z.object({ action: z.string(), roles: z.array(Role) })) }),
			await desk.ask("/api/permissions", { as: await desk.colleague() }),
		);
		expect(permissions.find(({ action }) => action === "role.end")?.roles).toEqual(["administrator"]);
		const { actions } = await read(
			z.object({ actions: z.array(z.string()) }),
			await desk.ask("/api/me", { as }),
		);
		const lawful = permissions.filter(({ roles }) => roles.some((role) => PROJECT_OFFICER.includes(role)));
		expect(lawful.map(({ action }) => action)).toEqual(actions);
		expect(await (await desk.ask("/api/codebook/versions", { as })).json()).toMatchObject({
			versions: [{ version: 1, note: expect.stringMatching(/./) }],
		});
	});
});
