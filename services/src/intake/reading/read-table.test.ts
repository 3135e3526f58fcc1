import { UnreadableFile } from "@portevoix/analysis/exchange/unreadable-file";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

function reasonOf(text: string, delimiter?: string): string {
	try {
		readTable(text, delimiter === undefined ? {} : { delimiter });
	} catch (error) {
		if (error instanceof UnreadableFile) return error.reason;
	}
	return "read";
}

describe("readTable", () => {
	it("keeps nothing and an empty quoted cell apart, through quotes, line ends and spaces", () => {
		const { rows, header, delimiter } = readTable(
			'"id","a","b","recit"\r\n"1","",,"Il a dit ""non"".\nPuis rien, vraiment."\r\n"2",,"" ,""""\r\n\r\n',
		);
		expect(delimiter).toBe(",");
		expect(header).toEqual(["id", "a", "b", "recit"]);
		expect(rows).toEqual([
			{ row: 1, cells: ["1", "", null, 'Il a dit "non".\nPuis rien, vraiment.'] },
			{ row: 2, cells: ["2", null, "", '"'] },
		]);
	});

	it("keeps them apart in a text that already holds the first marks", () => {
		expect(readTable('a;b;c\n\uE000;"";\n').rows).toEqual([{ row: 1, cells: ["\uE000", "", null] }]);
	});

	it.each([",", ";", "\t", "|"])("finds the separator %j whatever the texts hold", (separator) => {
		const others = [",", ";", "|"].filter((sign) => sign !== separator).join(" ");
		const lines = [
			["n", "récit", "âge"],
			["1", `un ${others} deux`, "40"],
			["2", "trois", "41"],
		];
		const table = readTable(lines.map((cells) => cells.join(separator)).join("\n"));
		expect(table.delimiter).toBe(separator);
		expect(table.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
	});

	it("reads one column whose texts are full of commas", () => {
		const { delimiter, rows } = readTable(
			"Témoignage\nJ’ai attendu, longtemps\nRien, vraiment, rien\nEncore; toujours\n",
		);
		expect(delimiter).toBe("");
		expect(rows.map(({ cells }) => cells[0])).toEqual([
			"J’ai attendu, longtemps",
			"Rien, vraiment, rien",
			"Encore; toujours",
		]);
	});

	it("believes the line in which Excel names its separator", () => {
		const table = readTable("sep=;\nrécit;âge\nUn, deux, trois;40\n");
		expect([table.delimiter, table.header, table.rows.length]).toEqual([";", ["récit", "âge"], 1]);
	});

	it("refuses rows that do not fit, and lets empty ends pass", () => {
		const { rows } = readTable("a,b,c\n1,2,3,4\n1,2\n1,2,3,,\n\n  \n1,2,3\n1,2");
		expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
			[1, "surplus-cells"],
			[2, "missing-cells"],
			[3, undefined],
			[4, undefined],
			[5, undefined],
		]);
		expect(rows[4]?.cells).toEqual(["1", "2", null]);
	});

	it("refuses broken quotes with their rows", () => {
		const { rows } = readTable('a,b\n"dit "oui" hier",1\nx,2\n"jamais fermé,3\ny,4\n');
		expect(rows.map(({ row, problem }) => [row, problem])).toEqual([
			[1, "stray-quote"],
			[2, undefined],
			[3, "unterminated-quote"],
		]);
	});

	it("finds the header under titles and stray lines, and passes over a second one", () => {
		const stray = readTable(
			"q,1,q2,\nHorodateur,Récit,Avis\n10/03/2024 23:45:34,Un mot,Bon\nHorodateur,Récit,Avis\n",
		);
		expect([stray.header, stray.rows.length, stray.linesAbove]).toEqual([
			["Horodateur", "Récit", "Avis"],
			1,
			1,
		]);
		const tagged = readTable("Récit,Lieu,Âge\n#description,#adm1,\n#1 en tout,Namur,40\n");
		expect(tagged.rows).toEqual([{ row: 1, cells: ["#1 en tout", "Namur", "40"] }]);
		const titled = readTable("Enquête de mars,,\n,,\nRécit,Lieu,Âge\nUn mot,Namur,40\nUn autre,Liège,41\n");
		expect([titled.header, titled.rows.length]).toEqual([["Récit", "Lieu", "Âge"], 2]);
	});

	it("keeps headers that repeat, run over lines or hold no-break spaces, by position", () => {
		const { header, rows } = readTable(
			'Avis,"Que s’est-il\npassé\u00A0?",Avis\nbon,"- un tiret, puis \'=1",mauvais\n',
		);
		expect(header).toEqual(["Avis", "Que s’est-il\npassé\u00A0?", "Avis"]);
		expect(rows[0]?.cells).toEqual(["bon", "- un tiret, puis '=1", "mauvais"]);
	});

	it("refuses files that are no tables, and separators that are none", () => {
		expect(reasonOf("<html><table><tr><td>récit</td></tr></table>")).toBe("markup-not-csv");
		expect(reasonOf("récit,âge\n")).toBe("no-rows");
		expect(reasonOf("a,b\n1,2\n", '"')).toBe("unknown-delimiter");
		expect(reasonOf(`a${",".repeat(6_000)}\n1\n`)).toBe("too-many-columns");
		expect(reasonOf("a\n".repeat(200_010))).toBe("too-many-rows");
	});

	it("stays linear on stray quotes before long spaces", () => {
		const hostile = `a,b\n"${'x" '.repeat(200_000)}${" ".repeat(200_000)}",1\n`;
		const started = performance.now();
		expect(readTable(hostile).rows[0]?.problem).toBe("stray-quote");
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
