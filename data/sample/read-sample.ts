import { CodeKey, Stance } from "../vocabulary/code.ts";
import { Purpose } from "../vocabulary/consent.ts";
import { IdentifierKind } from "../vocabulary/identifier.ts";
import { Channel, TestimonyFacts } from "../vocabulary/testimony.ts";
import { codePointLength } from "../vocabulary/text.ts";

type Header = ReadonlyMap<string, string>;

/** Gold marks; offsets in code points of the part they stand in. */
export type GoldIdentifier = { start: number; end: number; kind: IdentifierKind; replacement: string };
export type GoldCoding = { start: number; end: number; code: CodeKey; stance?: Stance };

export type SamplePart = {
	readonly speaker?: string;
	readonly fromMs?: number;
	readonly text: string;
	readonly identifiers: readonly GoldIdentifier[];
	readonly codings: readonly GoldCoding[];
};

/** One witness of a sample file: the only one of an ordinary text (label `""`), or a speaker. */
export type SampleWitness = {
	readonly label: string;
	readonly witness: string;
	readonly facts: TestimonyFacts;
	readonly granted: readonly Purpose[];
};

export type Sample = {
	readonly id: string;
	readonly channel: Channel;
	readonly receivedAt: string;
	readonly collectedBy: string | null;
	readonly witnesses: readonly SampleWitness[];
	/** Labels that are not witnesses. */
	readonly staff: ReadonlyMap<string, "call-taker" | "facilitator" | "other">;
	readonly parts: readonly SamplePart[];
};

function readHeader(lines: readonly string[]): Header {
	return new Map(
		lines.map((line) => {
			const colon = line.indexOf(":");
			if (colon < 1) throw new Error(`not a header line: ${line}`);
			return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
		}),
	);
}

/** Reads `<<kind|surface|replacement>>` and `{{n key stance}}…{{/n}}`; the marks add no character to the text. */
export function readMarks(marked: string): Pick<SamplePart, "text" | "identifiers" | "codings"> {
	const identifiers: GoldIdentifier[] = [];
	const codings: GoldCoding[] = [];
	const open = new Map<string, { start: number; code: CodeKey; stance?: Stance }>();
	let text = "";
	let from = 0;
	const here = () => codePointLength(text);
	for (const mark of marked.matchAll(/<<([^|<>]+)\|([^|<>]+)\|([^|<>]+)>>|\{\{(\/?)(\d+)([^{}]*)\}\}/g)) {
		text += marked.slice(from, mark.index);
		from = mark.index + mark[0].length;
		const [, kind, surface, replacement, closing, number = "", words = ""] = mark;
		if (surface !== undefined && replacement !== undefined) {
			const start = here();
			text += surface;
			identifiers.push({ start, end: here(), kind: IdentifierKind.parse(kind), replacement });
		} else if (closing) {
			const coding = open.get(number);
			if (!coding) throw new Error(`mark ${number} is closed but was not opened`);
			open.delete(number);
			codings.push({ ...coding, end: here() });
		} else {
			const [key, stance] = words.trim().split(/\s+/);
			const sense = stance === undefined ? {} : { stance: Stance.parse(stance) };
			open.set(number, { start: here(), code: CodeKey.parse(key), ...sense });
		}
	}
	text += marked.slice(from);
	if (open.size > 0) throw new Error(`marks left open: ${[...open.keys()].join(", ")}`);
	return { text, identifiers, codings };
}

function readTurns(body: string): SamplePart[] {
	const parts: SamplePart[] = [];
	for (const block of body.split(/^>/m).slice(1)) {
		const end = block.indexOf("\n");
		const [label = "", time = ""] = block.slice(0, end).trim().split(/\s+/);
		const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
		parts.push({
			speaker: label,
			fromMs: ((hours * 60 + minutes) * 60 + seconds) * 1000,
			...readMarks(block.slice(end + 1).trim()),
		});
	}
	return parts;
}

function readFacts(header: Header, prefix: string): TestimonyFacts {
	const value = (key: string) => header.get(prefix + key) ?? header.get(key);
	const [factsFrom, factsTo] = (value("facts") ?? "").split(/\s+/);
	return TestimonyFacts.parse({
		witnessRole: value("role"),
		language: value("language"),
		province: value("province"),
		witnessAge: value("witness_age"),
		concernedAge: value("concerned_age"),
		careSetting: value("care_setting"),
		...(factsFrom ? { factsFrom } : {}),
		...(factsTo ? { factsTo } : {}),
	});
}

function readGranted(words: string | undefined): Purpose[] {
	if (words === undefined || words === "none") return [];
	return words.split(/\s+/).map((word) => Purpose.parse(word));
}

/** Reads one file of the sample corpus. Throws on a mark or a header that does not hold: the corpus is ours. */
export function readSample(id: string, file: string): Sample {
	const gap = file.indexOf("\n\n");
	const header = readHeader(file.slice(0, gap).split("\n"));
	const body = file.slice(gap + 2).trim();
	const speakers = (header.get("speakers") ?? "").split(",").flatMap((entry) => {
		const [label = "", role = ""] = entry.trim().split("=");
		return label === "" ? [] : [{ label, role }];
	});
	const staff = new Map<string, "call-taker" | "facilitator" | "other">();
	const witnesses: SampleWitness[] = [];
	for (const { label, role } of speakers) {
		if (role === "call-taker" || role === "facilitator") staff.set(label, role);
		else if (!role.startsWith("witness")) staff.set(label, "other");
		else {
			const own = role.split(/\s+/)[1];
			const prefix = own ? `${label}.` : "";
			witnesses.push({
				label,
				witness: own ?? header.get("witness") ?? id,
				facts: readFacts(header, prefix),
				granted: readGranted(header.get(`${prefix}consent`)),
			});
		}
	}
	if (witnesses.length === 0) {
		witnesses.push({
			label: "",
			witness: header.get("witness") ?? id,
			facts: readFacts(header, ""),
			granted: readGranted(header.get("consent")),
		});
	}
	return {
		id,
		channel: Channel.parse(header.get("channel")),
		receivedAt: `${header.get("received")}T10:00:00.000Z`,
		collectedBy: header.get("collected_by") ?? null,
		witnesses,
		staff,
		parts: body.startsWith(">") ? readTurns(body) : [readMarks(body)],
	};
}
