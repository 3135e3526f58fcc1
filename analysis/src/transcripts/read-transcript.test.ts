import { describe, expect, it } from "vitest";
import { UnreadableFile } from "../exchange/unreadable-file.ts";
import { readTranscript } from "./read-transcript.ts";
import { recogniseTranscript } from "./recognise-transcript.ts";
import type { TranscriptFormat } from "./transcript.ts";

function reasonOf(text: string, format: TranscriptFormat): string {
	try {
		readTranscript(text, format);
	} catch (error) {
		if (error instanceof UnreadableFile) return error.reason;
	}
	return "read";
}

const VTT = `\uFEFFWEBVTT - table ronde
Kind: captions

STYLE
::cue { color: red }

NOTE
Relu par --- personne

un
00:01.500 --> 00:03.000 align:start position:0%
<v.fort Anaïs (ENQ)>Vous avez &lt;attendu&gt;&nbsp;?</v>

00:00:03.000 --> 00:00:05.000
<v Bruno>Oui, <i>six</i> heures.</v>

00:00:05.100 --> 00:00:06.000
<v Bruno>Sans eau.</v>

00:00:09.000 --> 00:00:12.000
<v Bruno>Puis on m’a dit non.
<v Anaïs (ENQ)>Qui ?
`;

describe("readTranscript", () => {
	it("reads WebVTT: head, asides, identifiers, settings, voices, entities", () => {
		expect(readTranscript(VTT, "vtt")).toEqual({
			turns: [
				{ speaker: "Anaïs (ENQ)", fromMs: 1500, toMs: 3000, text: "Vous avez <attendu>\u00A0?" },
				{
					speaker: "Bruno",
					fromMs: 3000,
					toMs: 12_000,
					text: "Oui, six heures. Sans eau.\n\nPuis on m’a dit non.",
				},
				{ speaker: "Anaïs (ENQ)", fromMs: 9000, toMs: 12_000, text: "Qui ?" },
			],
			speakers: ["Anaïs (ENQ)", "Bruno"],
			problems: [],
		});
	});

	it("reads SubRip with and without numbers, with comma or point, names before the words", () => {
		const numbered =
			"1\r\n00:00:01,000 --> 00:00:02,000\r\nANNE : Bonjour\r\net merci.\r\n\r\n2\r\n00:00:02.000 --> 00:00:03.000\r\nPAUL : Voici le problème : rien.\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nRien du tout.\r\n";
		const { turns, speakers } = readTranscript(numbered, "srt");
		expect(speakers).toEqual(["ANNE", "PAUL"]);
		expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([
			["ANNE", "Bonjour et merci."],
			["PAUL", "Voici le problème : rien."],
			[null, "Rien du tout."],
		]);
		const bare = numbered.replaceAll(/^\d\r\n/gm, "");
		expect(readTranscript(bare, "srt")).toEqual(readTranscript(numbered, "srt"));
		const packed = numbered.replaceAll("\r\n\r\n", "\r\n");
		expect(readTranscript(packed, "srt").turns).toEqual(turns);
	});

	it("names what it cannot read by its line, and reads the rest", () => {
		const text =
			"WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nPerdu\n\nSans temps\n\n00:00:05.000 --> 00:00:04.000\nÀ rebours\n\n00:00:06.000 --> 00:00:07.000\nLu\n";
		const { turns, problems } = readTranscript(text, "vtt");
		expect(turns).toEqual([{ speaker: null, fromMs: 6000, toMs: 7000, text: "Lu" }]);
		expect(problems).toEqual([
			{ line: 3, reason: "broken-time" },
			{ line: 6, reason: "cue-without-time" },
			{ line: 8, reason: "broken-time" },
		]);
	});

	it("says a rolled-up caption once", () => {
		const text =
			"WEBVTT\n\n00:01.000 --> 00:02.000\non m'a<00:01.500><c> dit</c>\n\n00:02.000 --> 00:03.000\non m'a dit\nde revenir\n";
		expect(readTranscript(text, "vtt").turns[0]?.text).toBe("on m'a dit de revenir");
	});

	it("reads labelled text, with times in either place, and keeps paragraphs", () => {
		const text =
			"Table ronde de mars\n\nAnne (00:01:02) : Bonjour.\nEt merci.\n\nLa suite.\n[00:01:10] Paul Martin: À 14:30, voir https://exemple.be\nSpeaker 1  1:15\nOui.\nAnne : Bon.\n";
		expect(readTranscript(text, "txt").turns).toEqual([
			{ speaker: null, text: "Table ronde de mars" },
			{ speaker: "Anne", fromMs: 62_000, text: "Bonjour.\nEt merci.\n\nLa suite." },
			{ speaker: "Paul Martin", fromMs: 70_000, text: "À 14:30, voir https://exemple.be" },
			{ speaker: "Speaker 1", fromMs: 75_000, text: "Oui." },
			{ speaker: "Anne", text: "Bon." },
		]);
	});

	it("throws when nothing can be read, or when it is longer than a text may be", () => {
		expect(reasonOf("WEBVTT\n", "vtt")).toBe("no-cue");
		expect(reasonOf("1\n00:00:01 --> 00:00:10\nPas lu\n", "srt")).toBe("no-cue");
		expect(reasonOf(" \n", "txt")).toBe("no-cue");
		expect(reasonOf(`A: ${"mot ".repeat(110_000)}`, "txt")).toBe("transcript-too-long");
	});

	it("stays linear on hostile markup", () => {
		const started = performance.now();
		const words = `${"<v ".repeat(60_000)}${"<".repeat(60_000)}${"&#1".repeat(30_000)}${" ".repeat(60_000)}x`;
		expect(readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`, "vtt").turns).toHaveLength(1);
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});

describe("recogniseTranscript", () => {
	it("goes by the ending, then by the words, and never takes a table", () => {
		expect(recogniseTranscript(VTT, "reunion")).toBe("vtt");
		expect(recogniseTranscript("", "a.VTT")).toBe("vtt");
		expect(recogniseTranscript("1\n00:00:01,000 --> 00:00:02,000\nOui\n", "a.txt")).toBe("srt");
		expect(recogniseTranscript("ANNE : Oui ?\n\nPAUL : Non.\n\nANNE : Bon.\n", "a.txt")).toBe("txt");
		expect(recogniseTranscript("ANNE : Oui ?\nPAUL : Non.\nANNE : Bon.\n", "a.csv")).toBeNull();
		expect(recogniseTranscript("Nom: x;Âge\nAnne: y;40\nAnne: z;41\n", "a.txt")).toBeNull();
		expect(recogniseTranscript("Lieu : Namur\nAuteur : Anne\nTitre : Bilan\n", "fiche.txt")).toBeNull();
		expect(recogniseTranscript("Récit,Âge\nUn mot,40\n", "a.txt")).toBeNull();
	});
});
