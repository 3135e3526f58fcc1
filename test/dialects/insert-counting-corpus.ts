import type { OpenDatabase } from "@portevoix/data/connection/database";
import type { Database } from "@portevoix/data/tables";
import { Stance } from "@portevoix/data/vocabulary/code";
import type { Insertable } from "kysely";
import type { Chance } from "./open-chance.ts";

export const CODE_KEYS = [
	"home",
	"home.meals",
	"home.meals.taste",
	"home.visits",
	"web",
	"web.captcha",
] as const;
/** Only in a version that was not published. */
const DRAFT_KEY = "web.draft";
const CODERS = ["coder-a", "coder-b", "coder-c"];
export const PROVINCES = ["namur", "liege", "brussels"] as const;
export const CHANNELS = ["form", "call", "paper"] as const;
export const CHOICES = ["oui", "non", "parfois"] as const;

function time(chance: Chance): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `2026-${two(1 + chance.int(4))}-${two(1 + chance.int(28))}T${two(chance.int(24))}:00:00.000Z`;
}

/** Fills an empty database with a small corpus in which every rule of counting is met now and then. */
export async function insertCountingCorpus({ db }: OpenDatabase, chance: Chance): Promise<void> {
	const insert = async <T extends keyof Database & string>(table: T, values: Insertable<Database[T]>) => {
		await db.insertInto(table).values(values).execute();
	};
	const maybe = (probability: number) => (chance.yes(probability) ? time(chance) : null);
	let last = 0;
	// In the order of creation, as the ids of the program are.
	const newId = () => `id-${String(++last).padStart(6, "0")}`;

	for (const name of ["Ligue A", "Bureau B"]) {
		await insert("organisation", { id: `org-${name}`, kind: "association", name, parent_id: null });
	}
	for (const key of ["printemps", "automne"]) {
		await insert("campaign", {
			id: `campaign-${key}`,
			key,
			title: key,
			purpose: "",
			opens_at: null,
			closes_at: null,
			published_at: null,
			closed_at: null,
			languages: "fr",
		});
	}
	for (const key of [...CODE_KEYS, DRAFT_KEY]) {
		await insert("code", { id: `code-${key}`, key, kind: "theme", retired_at: null });
	}
	const books = ["book-1", "book-2", "book-3"];
	for (const [index, id] of books.entries()) {
		const published_at = index < 2 ? time(chance) : null;
		await insert("codebook", { id, version: index + 1, published_at, note: "" });
		const keys = index === 0 ? CODE_KEYS.slice(0, 5) : index === 1 ? CODE_KEYS : [...CODE_KEYS, DRAFT_KEY];
		for (const [position, key] of keys.entries()) {
			const above = key.includes(".") ? `code-${key.slice(0, key.lastIndexOf("."))}` : null;
			await insert("code_entry", {
				id: newId(),
				codebook_id: id,
				code_id: `code-${key}`,
				parent_id: above,
				label: key,
				definition: "",
				include: "",
				exclude: "",
				examples: "[]",
				authority: "federal",
				colour: "#000000",
				position: position + 1,
			});
		}
	}
	await insert("corpus", { id: "corpus", title: "", query: "{}", closed_at: null, created_by: "" });
	const rounds = ["round-1", "round-2", "round-3"];
	for (const [index, id] of rounds.entries()) {
		const closed_at = index < 2 ? time(chance) : null;
		await insert("coding_round", {
			id,
			corpus_id: "corpus",
			seed: 1,
			sample_rule: "",
			opened_at: time(chance),
			closed_at,
		});
	}
	for (const id of ["batch-1", "batch-2"]) {
		await insert("batch", {
			id,
			tool: "csv",
			file_name: "",
			file_hash: "",
			encoding: "utf-8",
			delimiter: ";",
			mapping: "{}",
			report: "[]",
			created_by: "",
			created_at: time(chance),
			undone_at: id === "batch-2" ? maybe(0.7) : null,
		});
	}
	const witnesses = Array.from({ length: 2 + chance.int(8) }, (_, index) => `witness-${index}`);
	for (const id of witnesses) await insert("witness", { id });
	for (let seq = 1; seq <= chance.int(4); seq += 1) {
		await insert("change", { seq, at: time(chance), kind: "coding", testimony_id: null, code_id: null });
	}

	const testimonies: string[] = [];
	for (let count = 10 + chance.int(25); count > 0; count -= 1) {
		const source = newId();
		await insert("source", {
			id: source,
			kind: "answers",
			gathering_id: null,
			batch_id: chance.pick([null, null, null, "batch-1", "batch-2"]),
			batch_row: null,
			received_at: time(chance),
		});
		const texts: string[] = [];
		for (let version = 1; version <= 1 + chance.int(2); version += 1) {
			const id = newId();
			texts.push(id);
			await insert("working_text", {
				id,
				source_id: source,
				version,
				body: "…",
				salt: null,
				sha256: "",
				proposed_by: "",
				approved_by: "",
				approved_at: time(chance),
				second_read_by: null,
				second_read_at: null,
				superseded_at: version === 1 ? maybe(0.2) : null,
				superseded_reason: null,
				erased_at: maybe(0.05),
			});
		}
		for (let speakers = chance.yes(0.2) ? 2 : 1; speakers > 0; speakers -= 1) {
			const id = newId();
			await insert("testimony", {
				id,
				reference: id,
				source_id: source,
				campaign_id: chance.pick([null, "campaign-printemps", "campaign-automne"]),
				channel: chance.pick(CHANNELS),
				witness_role: chance.pick(["patient", "relative"]),
				language: "fr",
				facts_from: null,
				facts_to: null,
				province: chance.pick(PROVINCES),
				concerned_age_band: chance.pick(["65-79", "80+"]),
				witness_age_band: "unknown",
				care_setting: "unknown",
				collected_by: chance.pick([null, "org-Ligue A", "org-Bureau B"]),
				source_key: null,
				quarantined_at: maybe(0.15),
				released_at: maybe(0.4),
				duplicate_of: testimonies.length > 0 && chance.yes(0.1) ? chance.pick(testimonies) : null,
				withdrawn_at: maybe(0.08),
			});
			testimonies.push(id);
			for (let links = chance.int(3); links > 0; links -= 1) {
				await insert("witness_link", {
					id: newId(),
					testimony_id: id,
					witness_id: chance.pick(witnesses),
					by: "",
					at: time(chance),
					ended_at: maybe(0.3),
				});
			}
			const sameTime = time(chance);
			for (let events = chance.pick([0, 1, 1, 1, 2, 3]); events > 0; events -= 1) {
				await insert("consent_event", {
					id: newId(),
					testimony_id: id,
					purpose: chance.yes(0.85) ? "count" : "excerpt",
					granted: chance.yes(0.85) ? 1 : 0,
					given_by: "witness",
					capacity: "self",
					channel: "form",
					consent_text_hash: null,
					at: chance.yes(0.3) ? sameTime : time(chance),
				});
			}
			if (chance.yes(0.3)) {
				await insert("recorded_basis", {
					id: newId(),
					testimony_id: id,
					reason: "",
					by: "",
					at: time(chance),
				});
			}
			for (let answers = chance.int(3); answers > 0; answers -= 1) {
				const state = chance.pick(["given", "given", "declined"]);
				await insert("answer", {
					id: newId(),
					testimony_id: id,
					question_id: "q1",
					questionnaire_id: null,
					state,
					choice: chance.yes(0.9) ? chance.pick(CHOICES) : null,
					number: null,
					date: null,
				});
			}
			for (const round_id of rounds) {
				for (const coder_id of CODERS.slice(0, 2)) {
					if (chance.yes(0.1)) {
						await insert("assignment", { id: newId(), round_id, testimony_id: id, coder_id });
					}
				}
			}
			for (let readings = chance.int(3); readings > 0; readings -= 1) {
				await insert("reading", {
					id: newId(),
					working_text_id: chance.pick(texts),
					testimony_id: id,
					coder_id: chance.pick(CODERS),
					codebook_id: chance.pick(books),
					round_id: null,
					finished_at: time(chance),
					reopened_at: maybe(0.15),
				});
			}
			for (let codings = chance.int(9); codings > 0; codings -= 1) {
				const coding = newId();
				await insert("coding", {
					id: coding,
					working_text_id: chance.pick(texts),
					testimony_id: id,
					start: 0,
					end: 1,
					exact: null,
					code_id: `code-${chance.pick([...CODE_KEYS, DRAFT_KEY])}`,
					stance: chance.pick([null, ...Stance.options]),
					coder_id: chance.pick(CODERS),
					round_id: chance.pick([null, null, ...rounds]),
					suggestion_id: null,
					carried_from: null,
					created_at: time(chance),
				});
				if (chance.yes(0.1)) {
					await insert("coding_end", {
						id: newId(),
						coding_id: coding,
						by: "",
						at: time(chance),
						reason: "",
					});
				}
			}
		}
	}
}
