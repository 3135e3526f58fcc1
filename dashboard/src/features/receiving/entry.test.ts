import { Submission } from "@portevoix/data/vocabulary/submission";
import { describe, expect, it } from "vitest";
import { changeEntry, type Entry, isTouched, newEntry, storeEntry } from "./entry.ts";
import { entryProblems } from "./entry-problems.ts";
import { entrySubmission } from "./entry-submission.ts";
import { keptEntries } from "./kept-entries.ts";
import { newSubmissionId } from "./new-submission-id.ts";

const ID = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
const HASH = "a".repeat(64);
const now = new Date("2026-11-23T13:07:00.000Z");
const call = (change: Partial<Entry> = {}) => changeEntry(newEntry("call", ID), change, now);

/** A storage as a tab has it. */
function tab() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name),
		key: (index: number) => [...kept.keys()][index] ?? null,
		get length() {
			return kept.size;
		},
	};
}

describe("an entry", () => {
	it("begins with no answer, and its clock with the first change", () => {
		const fresh = newEntry("call", ID);
		expect([fresh.consents, fresh.startedAt, isTouched(fresh)]).toEqual([{}, null, false]);
		const typed = changeEntry(fresh, { words: "Bonjour" }, now);
		expect([typed.startedAt, isTouched(typed)]).toEqual([now.toISOString(), true]);
		expect(changeEntry(typed, { notes: "…" }, new Date(0)).startedAt).toBe(now.toISOString());
	});

	it("needs words and a yes to be counted, and nothing else", () => {
		expect(entryProblems(newEntry("call", ID), now)).toEqual(["words-missing", "count-unanswered"]);
		expect(entryProblems(call({ words: " \n", consents: { count: "no" } }), now)).toEqual([
			"words-missing",
			"count-refused",
		]);
		expect(entryProblems(call({ words: "Oui.", consents: { count: "yes" } }), now)).toEqual([]);
	});

	it("says which date cannot be read", () => {
		const with_ = (facts: Partial<Entry["facts"]>, more: Partial<Entry> = {}) => {
			const entry = call({ words: "Oui.", consents: { count: "yes" }, ...more });
			return entryProblems({ ...entry, facts: { ...entry.facts, ...facts } }, now);
		};
		expect(with_({ factsFrom: "mars" })).toEqual(["month-unreadable"]);
		expect(with_({ factsFrom: "2026-13" })).toEqual(["month-unreadable"]);
		expect(with_({ factsFrom: "2026-03", factsTo: "2025-12" })).toEqual(["months-reversed"]);
		expect(with_({ factsFrom: "2026-03", factsTo: "2026-03" })).toEqual([]);
		expect(with_({}, { receivedOn: "2026-11-24" })).toEqual(["day-in-future"]);
		expect(with_({}, { receivedOn: "2026-11-23" })).toEqual([]);
	});

	it("sends words and given answers, never notes nor what was not asked", () => {
		const entry = call({
			words: "Le guichet est fermé.",
			notes: "Pleure.",
			consents: { count: "yes", excerpt: "no", press: "not-asked", "excerpt-with-attributes": null },
		});
		const sent = entrySubmission(entry, HASH);
		expect(sent.consents).toEqual([
			{ purpose: "count", granted: true },
			{ purpose: "excerpt", granted: false },
		]);
		expect(JSON.stringify(sent)).not.toContain("Pleure");
		expect(Submission.parse(sent)).toMatchObject({
			submissionId: ID,
			channel: "call",
			capacity: "operator-attested",
			witnessRole: "unknown",
		});
		const paper = { ...newEntry("paper", ID), words: "Oui.", receivedOn: "2026-11-02", collectedBy: ID };
		expect(entrySubmission(paper, HASH)).toMatchObject({
			channel: "paper",
			capacity: "self",
			collectedBy: ID,
			receivedAt: new Date(2026, 10, 2).toISOString(),
		});
	});

	it("keeps only the receipt and the notes once stored", () => {
		const stored = storeEntry(call({ words: "Secret", notes: "Note", consents: { count: "yes" } }), {
			reference: "T-26-ABCDEF",
			receipt: "1234 5678 9012 3456",
		});
		expect([stored.words, stored.notes, stored.consents, isTouched(stored)]).toEqual(["", "Note", {}, false]);
	});
});

describe("kept entries", () => {
	it("come back in the same tab for the same account, and vanish for another", () => {
		const storage = tab();
		const mine = keptEntries(storage, "a");
		mine.keep(call({ words: "Je commence" }));
		expect(mine.read("call")?.words).toBe("Je commence");
		expect(mine.read("paper")).toBeNull();
		keptEntries(storage, "b").forgetOthers();
		expect(storage.kept.size).toBe(0);
	});

	it("are removed with the entry, and what cannot be read is nothing", () => {
		const storage = tab();
		const mine = keptEntries(storage, "a");
		mine.keep(call({ words: "x" }));
		mine.keep(newEntry("call", ID));
		expect(storage.kept.size).toBe(0);
		storage.setItem("portevoix.entry.a.call", "{abîmé");
		expect(mine.read("call")).toBeNull();
		storage.setItem("portevoix.entry.a.call", '{"words":1}');
		expect(mine.read("call")).toBeNull();
	});

	it("never stop a call because the storage refuses", () => {
		const full = {
			...tab(),
			length: 0,
			setItem: () => {
				throw new Error("full");
			},
		};
		expect(() => keptEntries(full, "a").keep(call({ words: "x" }))).not.toThrow();
	});
});

describe("the id of a sending", () => {
	it("is a UUID that the server accepts", () => {
		const id = newSubmissionId(new Uint8Array(16).fill(255));
		expect(Submission.shape.submissionId.parse(id)).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
		expect(newSubmissionId()).not.toBe(newSubmissionId());
	});
});
