import type { Purpose } from "@portevoix/data/vocabulary/consent";
import type { AgeBand, CareSetting, Province, WitnessRole } from "@portevoix/data/vocabulary/testimony";

/** The two ways of typing for somebody: while they speak, or from a paper, an interview, an e-mail. */
export type Desk = "call" | "paper";

/** `null` while nothing was ticked; « pas demandé » is then what it means. */
export type ConsentAnswer = "yes" | "no" | "not-asked" | null;

export type EntryFacts = {
	readonly witnessRole: WitnessRole;
	readonly province: Province;
	readonly witnessAge: AgeBand;
	readonly concernedAge: AgeBand;
	readonly careSetting: CareSetting;
	/** `YYYY-MM`, or nothing. */
	readonly factsFrom: string;
	readonly factsTo: string;
};

/** What is typed for one person. It lives in this tab only, until it is stored or erased. */
export type Entry = {
	readonly desk: Desk;
	/** The same for every sending of this entry, so that it is stored once. */
	readonly submissionId: string;
	/** When the first thing was typed. */
	readonly startedAt: string | null;
	readonly channel: "call" | "paper" | "in-person" | "email";
	/** The person's own words: all that is sent as testimony. */
	readonly words: string;
	/** The call-taker's notes: never sent. */
	readonly notes: string;
	readonly consents: Readonly<Partial<Record<Purpose, ConsentAnswer>>>;
	readonly facts: EntryFacts;
	/** The day on the paper, `YYYY-MM-DD`, or nothing for today. */
	readonly receivedOn: string;
	/** The id of the association that collected it, or nothing. */
	readonly collectedBy: string;
	/** A sending left and no answer came: it may be stored already. */
	readonly unanswered: boolean;
	/** What came back: shown until the next entry. */
	readonly stored: { readonly reference: string; readonly receipt: string } | null;
};

const NO_FACTS: EntryFacts = {
	witnessRole: "unknown",
	province: "unknown",
	witnessAge: "unknown",
	concernedAge: "unknown",
	careSetting: "unknown",
	factsFrom: "",
	factsTo: "",
};

/** An entry in which nothing was said yet: no question is answered beforehand. */
export function newEntry(desk: Desk, submissionId: string): Entry {
	return {
		desk,
		submissionId,
		startedAt: null,
		channel: desk,
		words: "",
		notes: "",
		consents: {},
		facts: NO_FACTS,
		receivedOn: "",
		collectedBy: "",
		unanswered: false,
		stored: null,
	};
}

/** Whether leaving would leave something behind. */
export function isTouched(entry: Entry): boolean {
	return entry.stored === null && entry.startedAt !== null;
}

/** An entry after a change; the first one starts the clock. */
export function changeEntry(entry: Entry, change: Partial<Entry>, now: Date): Entry {
	return { ...entry, startedAt: entry.startedAt ?? now.toISOString(), ...change };
}

/** An entry once it is stored: the words leave, the receipt stays until it was dictated, and the notes with it. */
export function storeEntry(entry: Entry, stored: NonNullable<Entry["stored"]>): Entry {
	return { ...newEntry(entry.desk, entry.submissionId), channel: entry.channel, notes: entry.notes, stored };
}
