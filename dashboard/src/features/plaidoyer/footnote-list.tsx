import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { EditorNode } from "./editor-node.ts";

type Note = { readonly id: string; readonly words: readonly EditorNode[] };

/** Every footnote of a text, in reading order. */
function listNotes(node: EditorNode): Note[] {
	if (node.type === "footnote") {
		return [{ id: String(node.attrs?.id), words: (node.attrs?.words ?? []) as EditorNode[] }];
	}
	return (node.content ?? []).flatMap(listNotes);
}

/** The words of the footnotes at the foot of the sheet. */
export function FootnoteList({
	edited,
	mayWrite,
	onChange,
}: {
	edited: EditorNode;
	mayWrite: boolean;
	onChange: (id: string) => void;
}) {
	const notes = listNotes(edited);
	return (
		<section className="sheet-notes" aria-label={PLAIDOYER.notes}>
			<ol>
				{notes.map(({ id, words }, place) => (
					<li key={id}>
						{words.map((part) => part.text).join("")}{" "}
						{mayWrite ? (
							<button type="button" className="link-button" onClick={() => onChange(id)}>
								{PLAIDOYER.changeAuthorities}
								<span className="visually-hidden"> ({PLAIDOYER.noteNumber(place + 1)})</span>
							</button>
						) : null}
					</li>
				))}
			</ol>
			<p className="secondary">{PLAIDOYER.printedNotes}</p>
		</section>
	);
}
