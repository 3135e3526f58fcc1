import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { type DraftConflict, mergeDrafts } from "./merge-drafts.ts";

/** A draft as the server has it. */
export type SavedDraft = { readonly revision: number; readonly document: PlaidoyerDocument };

/** What became of a draft that was sent: kept, overtaken by somebody, not received, or refused with a sentence. */
export type SendAnswer =
	| { readonly revision: number }
	| { readonly outdated: true }
	| { readonly away: true }
	| { readonly refused: string };

/** How the draft stands, for the person who writes it. */
export type KeeperState =
	| { readonly kind: "opened"; readonly revision: number }
	| { readonly kind: "dirty" | "sending" | "offline" | "invalid" }
	| { readonly kind: "refused"; readonly sentence: string }
	| { readonly kind: "saved"; readonly revision: number; readonly at: Date; readonly merged: boolean }
	| {
			readonly kind: "conflict";
			readonly merged: PlaidoyerDocument;
			readonly conflicts: readonly DraftConflict[];
	  };

type World = {
	readonly send: (baseRevision: number, document: PlaidoyerDocument) => Promise<SendAnswer>;
	readonly fetch: () => Promise<SavedDraft | SendAnswer>;
	/** What is on the page now. Throws when it cannot be stored. */
	readonly read: () => PlaidoyerDocument;
	/** Shows a document on the page. */
	readonly apply: (document: PlaidoyerDocument) => void;
	readonly tell: (state: KeeperState) => void;
	readonly newId: () => string;
	readonly now: () => Date;
};

const AFTER_CHANGE = 2000;
const AFTER_AWAY = 5000;

/**
 * Keeps one draft on the server. Nothing that is on the page is ever replaced but by a merge that holds it; while a
 * conflict waits for an answer, nothing is sent.
 */
export class DraftKeeper {
	#base: SavedDraft;
	readonly #world: World;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#sending: Promise<void> | null = null;
	#waiting = false;
	#merged = false;
	isDirty = false;

	constructor(saved: SavedDraft, world: World) {
		this.#base = saved;
		this.#world = world;
	}

	/** Something changed on the page: it is kept a little later. */
	changed(): void {
		this.isDirty = true;
		if (this.#waiting) return;
		this.#world.tell({ kind: "dirty" });
		this.#later(AFTER_CHANGE);
	}

	/** Keeps what is on the page now; returns when it was tried. */
	async save(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#sending) await this.#sending;
		if (!this.isDirty || this.#waiting) return;
		this.#sending ??= this.#send().finally(() => {
			this.#sending = null;
		});
		await this.#sending;
	}

	/** A person settled every conflict: the document that came out is shown and kept. */
	async settle(document: PlaidoyerDocument): Promise<void> {
		this.#waiting = false;
		this.#merged = true;
		this.isDirty = true;
		this.#world.apply(document);
		await this.save();
	}

	#later(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), milliseconds);
	}

	async #send(): Promise<void> {
		const { tell, read, send, now } = this.#world;
		let document: PlaidoyerDocument;
		try {
			document = read();
		} catch {
			tell({ kind: "invalid" });
			return;
		}
		this.isDirty = false;
		tell({ kind: "sending" });
		const answer = await send(this.#base.revision, document);
		if ("revision" in answer) {
			this.#base = { revision: answer.revision, document };
			tell({ kind: "saved", revision: answer.revision, at: now(), merged: this.#merged });
			this.#merged = false;
			if (this.isDirty) this.changed();
			return;
		}
		this.isDirty = true;
		if ("outdated" in answer) await this.#merge();
		else this.#failed(answer);
	}

	#failed(answer: Exclude<SendAnswer, { revision: number } | { outdated: true }>): void {
		if ("refused" in answer) {
			this.#world.tell({ kind: "refused", sentence: answer.refused });
			return;
		}
		this.#world.tell({ kind: "offline" });
		this.#later(AFTER_AWAY);
	}

	/** Somebody else saved: their text and the one on the page become one. */
	async #merge(): Promise<void> {
		const { fetch, read, apply, tell, newId } = this.#world;
		const theirs = await fetch();
		if (!("document" in theirs)) {
			if ("away" in theirs || "refused" in theirs) this.#failed(theirs);
			return;
		}
		// From here to the end nothing waits, so that no letter typed meanwhile is missed.
		const { merged, conflicts } = mergeDrafts(this.#base.document, read(), theirs.document, newId);
		this.#base = { revision: theirs.revision, document: theirs.document };
		if (conflicts.length > 0) {
			this.#waiting = true;
			tell({ kind: "conflict", merged, conflicts });
			return;
		}
		apply(merged);
		this.#merged = true;
		this.#later(0);
	}
}
