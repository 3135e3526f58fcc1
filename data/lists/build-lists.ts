/**
 * Builds the lists of this folder again. Arguments: the folder with the four public files (INSEE first names and
 * surnames, two tables of Belgian postcodes), and a JSON file with an array of French words (see NOTICE.md).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldWord } from "./fold-word.ts";
import { frontCode } from "./front-code.ts";
import { mergedMunicipalities } from "./merged-municipalities.ts";

const [folder, dictionary] = process.argv.slice(2);
if (folder === undefined || dictionary === undefined) throw new Error("build-lists.ts <folder> <words.json>");

const lines = (name: string, encoding: "utf8" | "latin1" = "utf8"): string[] =>
	readFileSync(join(folder, name), encoding).split(/\r?\n/).filter(Boolean);
const parts = (name: string): string[] =>
	foldWord(name)
		.split(/[^A-Z]+/)
		.filter((part) => part.length > 2);
const write = (name: string, content: object): void =>
	writeFileSync(join(import.meta.dirname, `${name}.json`), `${JSON.stringify(content)}\n`);

const french = new Set<string>();
const spelled: unknown = JSON.parse(readFileSync(dictionary, "utf8"));
if (!Array.isArray(spelled)) throw new Error("the words must be one JSON array");
for (const word of spelled) if (typeof word === "string") french.add(foldWord(word));

const firstNames = new Set(lines("insee-first-names-2021.csv", "latin1").flatMap(parts));
const allSurnames = new Set(lines("insee-surnames-2008.txt").flatMap(parts));
const rareVerbForm =
	/(?:ASS(?:E|ES|ENT|IEZ|IONS)|(?:ISS|USS)(?:E|ES|IEZ|IONS)|[EI]R(?:IONS|IEZ|AIENT|AIS|AIT|AI|AS|A|ONS|EZ|ONT)|[AI]MES|[AI]TES|[EIU]RENT)$/;
const common = [...french].filter(
	(word) =>
		/^[A-Z]{2,14}$/.test(word) && (!rareVerbForm.test(word) || firstNames.has(word) || allSurnames.has(word)),
);
const places = [
	...lines("zipcode-belgium.csv").map((line) => line.split(",")),
	...lines("zipcodes_num_fr.csv")
		.map((line) => line.split(","))
		.filter((cells) => cells[3]),
];

write("first-names", { words: frontCode(firstNames) });
write("surnames", { words: frontCode([...allSurnames].filter((name) => !french.has(name))) });
write("word-surnames", { words: frontCode([...allSurnames].filter((name) => french.has(name))) });
write("common-words", { words: frontCode(common) });
write("municipalities", {
	words: frontCode(
		[...places.map((cells) => cells[1] ?? ""), ...mergedMunicipalities].map((name) =>
			foldWord(name)
				.replace(/[^A-Z]+/g, " ")
				.trim(),
		),
	),
});
write("municipality-postcodes", {
	postcodes: [...new Set(places.map((cells) => cells[0] ?? ""))]
		.filter((code) => /^[1-9]\d{3}$/.test(code))
		.sort()
		.join(" "),
});
