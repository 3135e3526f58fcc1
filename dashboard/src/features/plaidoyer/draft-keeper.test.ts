import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DraftKeeper, type KeeperState, type SendAnswer } from "./draft-keeper.ts";

const doc = (...words: string[]): PlaidoyerDocument => ({
	type: "doc",
	attrs: { title: "T", federation: "la Fédération", date: "2026-11" },
	content: [
		{
			type: "chapter",
			attrs: { id: "c", title: "Un" },
			content: words.map((text, place) => ({
				type: "paragraph",
				attrs: { id: `p${place}` },
				content: [{ type: "text", text }],
			})),
		},
	],
});

/** A server with one draft, a page, and what the keeper told. */
function open(server: { revision: number; document: PlaidoyerDocument; away?: boolean }) {
	const page = { document: doc("un", "deux") };
	const told: KeeperState[] = [];
	const keeper = new DraftKeeper(
		{ revision: 1, document: doc("un", "deux") },
		{
			send: async (baseRevision, document): Promise<SendAnswer> => {
				if (server.away) return { away: true };
				if (baseRevision !== server.revision) return { outdated: true };
				server.revision += 1;
				server.document = document;
				return { revision: server.revision };
			},
			fetch: async () => ({ revision: server.revision, document: server.document }),
			read: () => page.document,
			apply: (document) => {
				page.document = document;
			},
			tell: (state) => told.push(state),
			newId: () => "new",
			now: () => new Date(0),
		},
	);
	const write = (document: PlaidoyerDocument) => {
		page.document = document;
		keeper.changed();
	};
	return { keeper, page, told, write };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("keeps two seconds after the last change", async () => {
	const server = { revision: 1, document: doc("un", "deux") };
	const { write, told } = open(server);
	write(doc("u", "deux"));
	await vi.advanceTimersByTimeAsync(1900);
	write(doc("moi", "deux"));
	await vi.advanceTimersByTimeAsync(1900);
	expect(server.revision).toBe(1);
	await vi.advanceTimersByTimeAsync(200);
	expect(server).toEqual({ revision: 2, document: doc("moi", "deux") });
	expect(told.at(-1)).toEqual({ kind: "saved", revision: 2, at: new Date(0), merged: false });
});

it("keeps trying while nobody answers", async () => {
	const server = { revision: 1, document: doc("un", "deux"), away: true };
	const { write, told, keeper } = open(server);
	write(doc("moi", "deux"));
	await vi.advanceTimersByTimeAsync(9000);
	expect(told.at(-1)?.kind).toBe("offline");
	expect(keeper.isDirty).toBe(true);
	server.away = false;
	await vi.advanceTimersByTimeAsync(5000);
	expect(server.document).toEqual(doc("moi", "deux"));
	expect(keeper.isDirty).toBe(false);
});

it("joins what somebody else wrote elsewhere", async () => {
	const server = { revision: 5, document: doc("un", "eux") };
	const { write, page, told } = open(server);
	write(doc("moi", "deux"));
	await vi.advanceTimersByTimeAsync(3000);
	expect(server).toEqual({ revision: 6, document: doc("moi", "eux") });
	expect(page.document).toEqual(doc("moi", "eux"));
	expect(told.at(-1)).toMatchObject({ kind: "saved", merged: true });
});

it("sends nothing while a conflict waits, then what the person chose", async () => {
	const server = { revision: 5, document: doc("eux", "deux") };
	const { write, told, keeper } = open(server);
	write(doc("moi", "deux"));
	await vi.advanceTimersByTimeAsync(20_000);
	expect(server.revision).toBe(5);
	expect(told.at(-1)).toMatchObject({ kind: "conflict", conflicts: [{ id: "p0", field: "content" }] });
	await keeper.settle(doc("moi", "deux"));
	expect(server).toEqual({ revision: 6, document: doc("moi", "deux") });
});
