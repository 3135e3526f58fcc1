import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";

type Part = {
	readonly type?: string;
	readonly text?: string;
	readonly attrs?: Record<string, unknown>;
	readonly content?: readonly Part[];
};

/** A value of a draft in words: the text of a block with its citations, or an attribute. */
export function tellValue(value: unknown, figureOf: (citationId: string) => string): string {
	if (value === undefined || value === null) return "";
	if (!Array.isArray(value)) return figureOf(String(value)) || String(value);
	const authorities: Readonly<Record<string, string>> = PLAIDOYER.authorities;
	if (value.every((part) => typeof part === "string")) {
		return value.map((name) => authorities[name] ?? name).join("\u202f; ");
	}
	return (value as Part[]).map((part) => tellPart(part, figureOf)).join("");
}

function tellPart(part: Part, figureOf: (citationId: string) => string): string {
	if (part.text !== undefined) return part.text;
	if (part.type === "hardBreak") return "\n";
	if (part.type === "citation") return figureOf(String(part.attrs?.citationId));
	const inner = (part.content ?? []).map((child) => tellPart(child, figureOf)).join("");
	if (part.type === "footnote") return ` [${inner}]`;
	return part.type === "listItem" ? `• ${inner}\n` : inner;
}
