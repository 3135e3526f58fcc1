/** What a header says: its code, its question, and the sub-question or option in its last brackets. */
export type ParsedHeader = {
	readonly code: string | null;
	/** The question without its code and without its brackets; the code itself when there is nothing else. */
	readonly question: string;
	/** `SQ001` of `Q1[SQ001]`. */
	readonly subCode: string | null;
	/** The text in the last brackets, or the code of the sub-question when there is no text. */
	readonly sub: string | null;
};

const CODE = /^([A-Za-z][A-Za-z0-9_]*)((?:\[[^[\]]{0,80}\]){0,2})(?:(\._\.|\. |:_:|: )|$)/;

/**
 * Splits a LimeSurvey heading: `Q1[SQ001]`, `Question [Option]`, `code[SQ001]. Question [Option]` and the same with
 * `._.`. With `coded` false (another tool) only the brackets are read. Linear in the header.
 */
export function parseHeader(header: string, coded: boolean): ParsedHeader {
	const clean = header.replace(/[\s\u00A0]+/g, " ").trim();
	const match = coded ? CODE.exec(clean) : null;
	// `Pays` alone is a word, not a code; `Q1[SQ001]` alone is one.
	const code = match?.[1] ?? null;
	const subCode = match?.[2] ? match[2].slice(1, -1) : null;
	const rest = match && code !== null ? clean.slice(match[0].length).trim() : clean;
	const { question, sub } = splitBrackets(rest);
	return {
		code,
		question: question || (sub === null || sub === "" ? "" : sub) || code || clean,
		subCode,
		sub: sub || subCode,
	};
}

/** The last bracketed part of a text that ends with it. */
function splitBrackets(text: string): { question: string; sub: string | null } {
	if (!text.endsWith("]")) return { question: text, sub: null };
	const open = text.lastIndexOf("[");
	if (open < 0) return { question: text, sub: null };
	return { question: text.slice(0, open).trim(), sub: text.slice(open + 1, -1).trim() };
}
