import { createContext, useContext } from "react";
import type { CitationStatus } from "./citation-status.ts";
import type { DocumentNumbers } from "./number-document.ts";
import type { Evidence } from "./use-evidence.ts";

/** What the parts of the sheet need to know of the whole. */
export type Writing = {
	readonly numbers: DocumentNumbers;
	readonly evidence: Evidence | undefined;
	readonly statusOf: (citationId: string) => CitationStatus;
	readonly federation: string;
	readonly mayWrite: boolean;
	readonly codeLabel: (key: string) => string;
	/** Opens the dialog that changes what stands at a position of the text. */
	readonly change: (what: "authorities" | "code" | "footnote", position: number) => void;
};

export const WritingContext = createContext<Writing | null>(null);

/** The writing around a part of the sheet. Only inside the desk. */
export function useWriting(): Writing {
	const writing = useContext(WritingContext);
	if (!writing) throw new Error("outside the writing desk");
	return writing;
}
