/** The parts of the package that the docx library would fill with the clock, a name, or nothing. */
import { legaliseText } from "@portevoix/analysis/document/legalise-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Title, language and date; no author, no last editor. And the font with the one to take where it is not installed. */
export function docxParts(title: string, createdAt: Date): { path: string; data: string }[] {
	const at = `${createdAt.toISOString().slice(0, 19)}Z`;
	const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
	const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${stamp("created")}<dc:language>fr-BE</dc:language>${stamp("modified")}<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
	const fonts = `<w:fonts xmlns:w="${word}"><w:font w:name="Atkinson Hyperlegible Next"><w:altName w:val="Verdana"/><w:panose1 w:val="020B0604030504040204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
	return [
		{ path: "docProps/core.xml", data: declaration + core },
		{ path: "word/fontTable.xml", data: declaration + fonts },
	];
}

function escapeXml(text: string): string {
	return legaliseText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
