import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Finding } from "@portevoix/services/checking/finding";
import { loadDemonstration } from "@portevoix/services/demonstration/load-demonstration";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { findingsOf, openJourney } from "../journey/open-journey.ts";
import { forEachDialect } from "../support/for-each-dialect.ts";
import type { World } from "../support/open-world.ts";
import { type Chance, openChance } from "./open-chance.ts";

type Place = readonly [table: string, key: string, column: string, kind: Finding["kind"]];

/** Where a letter (or a number) is changed behind the program's back, and what `check` must call it. */
const PLACES: readonly Place[] = [
	["working_text", "id", "body", "working-text"],
	["working_text", "id", "salt", "working-text"],
	["working_text", "id", "sha256", "working-text"],
	["coding", "id", "exact", "coding"],
	["coding", "id", "start", "coding"],
	["coding", "id", "end", "coding"],
	["citation_text", "citation_id", "body", "quote"],
	["citation_text", "citation_id", "salt", "quote"],
	["citation_text", "citation_id", "sha256", "quote"],
	["citation", "id", "start", "quote"],
	["frozen_count", "id", "result", "frozen-count"],
	["frozen_count", "id", "query", "frozen-count"],
	["frozen_count", "id", "definition", "frozen-count"],
	["frozen_count", "id", "change_seq", "frozen-count"],
	["frozen_count", "id", "by", "frozen-count"],
	["frozen_count", "id", "at", "frozen-count"],
	["frozen_count", "id", "fingerprint", "frozen-count"],
	["consent_text", "hash", "body", "consent-text"],
	["consent_text", "hash", "purposes", "consent-text"],
	["consent_text", "hash", "language", "consent-text"],
	["original_text", "id", "ciphertext", "original"],
	["original_text", "id", "wrapped_key", "original"],
];

const AUDIT_COLUMNS = [
	"seq",
	"at",
	"actor",
	"role",
	"action",
	"entity",
	"entity_id",
	"reason",
	"detail_hash",
	"previous_hash",
	"hash",
	"mac",
] as const;

type Value = string | number;

/** The same value but for one letter, or the next number. */
function alter(value: Value, chance: Chance): Value {
	if (typeof value === "number") return value + 1;
	if (value === "") return "x";
	const letters = [...value];
	// The last letters of base64 may stand for no bit at all.
	const at = chance.int(Math.max(1, letters.length - 4));
	letters[at] = letters[at] === "b" ? "c" : "b";
	return letters.join("");
}

async function valuesOf(world: World, [table, key, column]: Place): Promise<{ id: string; value: Value }[]> {
	const { rows } = await sql<{ id: string; value: Value }>`
		select ${sql.ref(key)} as id, ${sql.ref(column)} as value from ${sql.table(table)}
		where ${sql.ref(column)} is not null order by 1`.execute(world.store.db);
	return rows;
}

async function write(world: World, [table, key, column]: Place, id: string, value: Value): Promise<void> {
	await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${sql.ref(key)} = ${id}`.execute(
		world.store.db,
	);
}

async function moveEntry(world: World, from: number, to: number): Promise<void> {
	await world.store.db.updateTable("audit_entry").set({ seq: to }).where("seq", "=", from).execute();
}

const named = (findings: readonly Finding[]) => findings.map(({ kind, id }) => `${kind} ${id}`);

forEachDialect("check", (open) => {
	let loaded: Promise<World> | undefined;
	const demonstration = () => {
		loaded ??= load(open);
		return loaded;
	};

	it("is silent on the demonstration", async () => {
		expect(await findingsOf(await demonstration())).toEqual([]);
	});

	it("names every letter that was changed by hand, and is silent when it is put back", async () => {
		const world = await demonstration();
		const chance = openChance(20_261_122);
		for (const place of PLACES) {
			const { id, value } = chance.pick(await valuesOf(world, place));
			await write(world, place, id, alter(value, chance));
			expect(named(await findingsOf(world)), place.join(" ")).toContain(`${place[3]} ${id}`);
			await write(world, place, id, value);
		}
		expect(await findingsOf(world)).toEqual([]);
	});

	it("names two originals that were exchanged", async () => {
		const world = await demonstration();
		const originals = await world.store.db
			.selectFrom("original_text")
			.select(["id", "ciphertext", "wrapped_key"])
			.orderBy("id")
			.limit(2)
			.execute();
		const [one, other] = originals as [(typeof originals)[0], (typeof originals)[0]];
		const put = (id: string, from: (typeof originals)[0]) =>
			world.store.db
				.updateTable("original_text")
				.set({ ciphertext: from.ciphertext, wrapped_key: from.wrapped_key })
				.where("id", "=", id)
				.execute();
		await put(one.id, other);
		await put(other.id, one);
		expect(named(await findingsOf(world)).sort()).toEqual([`original ${one.id}`, `original ${other.id}`]);
		await put(one.id, one);
		await put(other.id, other);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("names a log entry of which any column was changed", async () => {
		const world = await demonstration();
		const chance = openChance(7);
		const entries = await world.store.db.selectFrom("audit_entry").selectAll().orderBy("seq").execute();
		for (const column of AUDIT_COLUMNS) {
			const entry = chance.pick(entries);
			const value = entry[column];
			const changed = column === "seq" ? entries.length + 500 : alter(value, chance);
			const set = { [column]: changed };
			await world.store.db.updateTable("audit_entry").set(set).where("seq", "=", entry.seq).execute();
			expect(named(await findingsOf(world)), column).toContain(`audit-log ${entry.seq}`);
			await world.store.db
				.updateTable("audit_entry")
				.set({ [column]: value })
				.where("seq", "=", column === "seq" ? entries.length + 500 : entry.seq)
				.execute();
		}
		expect(await findingsOf(world)).toEqual([]);
	});

	it("names a log entry that was deleted, the first and one in the middle, and two that were exchanged", async () => {
		const world = await demonstration();
		const chance = openChance(11);
		const entries = await world.store.db.selectFrom("audit_entry").selectAll().orderBy("seq").execute();
		for (const entry of [entries[0]!, entries[1 + chance.int(entries.length - 2)]!]) {
			await world.store.db.deleteFrom("audit_entry").where("seq", "=", entry.seq).execute();
			expect(named(await findingsOf(world))).toContain(`audit-log ${entry.seq}`);
			await world.store.db.insertInto("audit_entry").values(entry).execute();
		}
		const [one, other] = [20, 21 + chance.int(40)];
		await moveEntry(world, one, 0);
		await moveEntry(world, other, one);
		await moveEntry(world, 0, other);
		const found = named(await findingsOf(world));
		expect(found).toContain(`audit-log ${one}`);
		expect(found).toContain(`audit-log ${other}`);
		await moveEntry(world, one, 0);
		await moveEntry(world, other, one);
		await moveEntry(world, 0, other);
		expect(await findingsOf(world)).toEqual([]);
	});

	it("names the last log entries when they were deleted", async () => {
		const world = await demonstration();
		const entries = await world.store.db
			.selectFrom("audit_entry")
			.selectAll()
			.orderBy("seq", "desc")
			.limit(2)
			.execute();
		for (const { seq } of entries) {
			await world.store.db.deleteFrom("audit_entry").where("seq", "=", seq).execute();
		}
		const found = await findingsOf(world);
		for (const entry of entries) await world.store.db.insertInto("audit_entry").values(entry).execute();
		expect(found.map(({ kind }) => kind)).toContain("audit-log");
	});
});

async function load(open: () => Promise<OpenDatabase>): Promise<World> {
	// An empty store: the demonstration brings its own settings.
	const world = await openJourney(await open());
	await loadDemonstration(world, { publicUrl: "http://localhost:4321" });
	return world;
}
