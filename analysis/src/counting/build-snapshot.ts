import { Stance } from "@portevoix/data/vocabulary/code";
import {
	AgeBand,
	CareSetting,
	Channel,
	Language,
	Province,
	WitnessRole,
} from "@portevoix/data/vocabulary/testimony";
import { decideCodings } from "./decide-codings.ts";
import { encodeColumn } from "./encode-column.ts";
import { orderCodes } from "./order-codes.ts";
import { selectCountable } from "./select-countable.ts";
import { NO_STANCE, NO_VALUE, type Snapshot, type SnapshotAnswers } from "./snapshot.ts";
import type { SnapshotRows, TestimonyRow } from "./snapshot-rows.ts";

/** Pairs of a testimony index and something, in the order of testimonies, and where each testimony begins. */
function groupByTestimony<Item extends { readonly testimony: number }>(
	items: readonly Item[],
	testimonies: number,
): { start: Uint32Array; items: Item[] } {
	const start = new Uint32Array(testimonies + 1);
	for (const item of items) start[item.testimony + 1]! += 1;
	for (let t = 0; t < testimonies; t += 1) start[t + 1]! += start[t]!;
	const next = start.slice();
	const grouped = new Array<Item>(items.length);
	for (const item of items) {
		grouped[next[item.testimony]!] = item;
		next[item.testimony]! += 1;
	}
	return { start, items: grouped };
}

function buildAnswers(
	rows: SnapshotRows,
	indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, SnapshotAnswers> {
	const byQuestion = new Map<string, { testimony: number; choice: string }[]>();
	const seen = new Set<string>();
	for (const { testimonyId, questionId, choice } of rows.answers) {
		const testimony = indexOf.get(testimonyId);
		const once = JSON.stringify([testimonyId, questionId, choice]);
		if (testimony === undefined || seen.has(once)) continue;
		seen.add(once);
		const list = byQuestion.get(questionId) ?? [];
		list.push({ testimony, choice });
		byQuestion.set(questionId, list);
	}
	const answers = new Map<string, SnapshotAnswers>();
	for (const [question, list] of byQuestion) {
		const { start, items } = groupByTestimony(list, indexOf.size);
		const { values, of } = encodeColumn(items.map((item) => item.choice));
		answers.set(question, { values, start, value: of });
	}
	return answers;
}

function buildColumns(testimonies: readonly TestimonyRow[]): Snapshot["columns"] {
	const column = (value: (row: TestimonyRow) => string, vocabulary?: readonly string[]) =>
		encodeColumn(testimonies.map(value), vocabulary);
	return {
		channel: column((row) => row.channel, Channel.options),
		"witness-role": column((row) => row.witnessRole, WitnessRole.options),
		province: column((row) => row.province, Province.options),
		"witness-age": column((row) => row.witnessAge, AgeBand.options),
		"concerned-age": column((row) => row.concernedAge, AgeBand.options),
		"care-setting": column((row) => row.careSetting, CareSetting.options),
		language: column((row) => row.language, Language.options),
		campaign: column((row) => row.campaignKey ?? NO_VALUE),
		"collected-by": column((row) => row.collectedBy ?? NO_VALUE),
		month: column((row) => row.receivedAt.slice(0, 7)),
	};
}

/** A testimony that nobody linked is a witness of its own. */
function witnessKey(row: TestimonyRow): string {
	return row.witnessId === null ? `testimony ${row.id}` : `witness ${row.witnessId}`;
}

function compareByWitness(one: TestimonyRow, other: TestimonyRow): number {
	const [a, b] = [`${witnessKey(one)} ${one.id}`, `${witnessKey(other)} ${other.id}`];
	return a < b ? -1 : a > b ? 1 : 0;
}

function buildReadMask(rows: SnapshotRows, indexOf: ReadonlyMap<string, number>, maskWords: number) {
	const books = [...rows.codebooks].sort((one, other) => one.version - other.version);
	const bookIndex = new Map(books.map((book, index) => [book.id, index]));
	const readMask = new Uint32Array(indexOf.size * maskWords);
	for (const { testimonyId, codebookId } of rows.readings) {
		const [testimony, book] = [indexOf.get(testimonyId), bookIndex.get(codebookId)];
		if (testimony === undefined || book === undefined) continue;
		readMask[testimony * maskWords + (book >>> 5)]! |= 1 << (book & 31);
	}
	return readMask;
}

/**
 * Builds the snapshot that every count reads. Rows about testimonies that do not count, and codings of codes that no
 * published codebook has, are left out. Throws when no codebook was published: no number would have a definition.
 */
export function buildSnapshot(rows: SnapshotRows): Snapshot {
	if (rows.codebooks.length === 0) throw new Error("a snapshot needs a published codebook");
	const testimonies = selectCountable(rows).sort(compareByWitness);
	const indexOf = new Map(testimonies.map((row, index) => [row.id, index]));
	const witnessOf = new Uint32Array(testimonies.length);
	let witnessCount = 0;
	testimonies.forEach((row, index) => {
		const before = testimonies[index - 1];
		if (before !== undefined && witnessKey(before) !== witnessKey(row)) witnessCount += 1;
		witnessOf[index] = witnessCount;
	});

	const maskWords = Math.ceil(rows.codebooks.length / 32);
	const { indexOf: codeIndex, ...codes } = orderCodes(rows, maskWords);
	const stanceIndex = new Map<string, number>(Stance.options.map((stance, index) => [stance, index]));
	const decided: { testimony: number; code: number; stance: number }[] = [];
	for (const coding of decideCodings(rows)) {
		const [testimony, code] = [indexOf.get(coding.testimonyId), codeIndex.get(coding.codeId)];
		if (testimony === undefined || code === undefined) continue;
		decided.push({ testimony, code, stance: stanceIndex.get(coding.stance ?? "") ?? NO_STANCE });
	}
	const { start, items: codings } = groupByTestimony(decided, testimonies.length);

	return {
		codebookVersion: Math.max(...rows.codebooks.map((book) => book.version)),
		changeSeq: rows.changeSeq,
		ids: testimonies.map((row) => row.id),
		witnessCount: testimonies.length === 0 ? 0 : witnessCount + 1,
		witnessOf,
		columns: buildColumns(testimonies),
		receivedDay: Uint32Array.from(testimonies, (row) =>
			Number(row.receivedAt.slice(0, 10).replaceAll("-", "")),
		),
		maskWords,
		readMask: buildReadMask(rows, indexOf, maskWords),
		answers: buildAnswers(rows, indexOf),
		codes,
		codings: {
			testimony: Uint32Array.from(codings, (coding) => coding.testimony),
			code: Uint16Array.from(codings, (coding) => coding.code),
			stance: Uint8Array.from(codings, (coding) => coding.stance),
			start,
		},
	};
}
