import type { Desk, Entry } from "./entry.ts";

const PREFIX = "portevoix.entry.";

/** Where entries are kept: the session storage of this tab, which the browser empties when the tab is closed. */
type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The open entries of one account in one tab, so that a reload or an ended session loses no word. What another account
 * left in the tab is erased before anything is read.
 */
export function keptEntries(storage: Kept, accountId: string) {
	const mine = `${PREFIX}${accountId}.`;
	return {
		forgetOthers(): void {
			const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
			for (const name of names) {
				if (name.startsWith(PREFIX) && !name.startsWith(mine)) storage.removeItem(name);
			}
		},
		read(desk: Desk): Entry | null {
			try {
				const kept: unknown = JSON.parse(storage.getItem(mine + desk) ?? "null");
				return isEntry(kept) && kept.desk === desk ? kept : null;
			} catch {
				return null;
			}
		},
		keep(entry: Entry): void {
			try {
				if (entry.startedAt === null && entry.stored === null) storage.removeItem(mine + entry.desk);
				else storage.setItem(mine + entry.desk, JSON.stringify(entry));
			} catch {
				// A full or forbidden storage must not stop the call: the entry is still on the screen.
			}
		},
	};
}

function isEntry(kept: unknown): kept is Entry {
	return (
		typeof kept === "object" &&
		kept !== null &&
		"words" in kept &&
		typeof kept.words === "string" &&
		"submissionId" in kept &&
		"facts" in kept &&
		"consents" in kept &&
		"stored" in kept &&
		"desk" in kept
	);
}
