import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { ArrangedDocument } from "@portevoix/analysis/document/arranged-document";
import { writeTypst } from "@portevoix/analysis/document/write-typst";
import { readFontCoverage } from "./read-font-coverage.ts";

const fontPackage = "@expo-google-fonts/atkinson-hyperlegible-next";
const weights = [
	"400Regular",
	"400Regular_Italic",
	"600SemiBold",
	"700Bold",
	"700Bold_Italic",
	"800ExtraBold",
];

let compiler: NodeCompiler | undefined;
let covered: Set<number> | undefined;

/**
 * The document as PDF/UA-1, the same bytes for the same input, `createdAt`, fonts and machine. Signs that Atkinson lacks
 * (emoji, Arabic) are taken from this machine's fonts when it has them; when one of them is nowhere, all that Atkinson
 * lacks is named in words, because PDF/UA refuses an empty box. Throws when the markup does not compile.
 */
export async function writePdf(arranged: ArrangedDocument, info: { createdAt: Date }): Promise<Uint8Array> {
	compiler ??= NodeCompiler.create({
		fontArgs: [{ fontPaths: weights.map((weight) => join(fontFolder(), weight)) }],
	});
	const options = { pdfStandard: "ua-1", creationTimestamp: Math.floor(info.createdAt.getTime() / 1000) };
	const write = (source: string) => compiler!.pdf({ mainFileContent: source }, options);
	try {
		return new Uint8Array(write(writeTypst(arranged)));
	} catch (error) {
		if (!String(error).includes("could not be displayed")) throw error;
		covered ??= readFontCoverage(
			readFileSync(join(fontFolder(), "400Regular", "AtkinsonHyperlegibleNext_400Regular.ttf")),
		);
		const printable = covered;
		return new Uint8Array(write(writeTypst(arranged, (point) => printable.has(point))));
	} finally {
		// The compiler keeps what it has set; without this the words of past documents would stay in memory.
		compiler.evictCache(0);
	}
}

function fontFolder(): string {
	return dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`));
}
