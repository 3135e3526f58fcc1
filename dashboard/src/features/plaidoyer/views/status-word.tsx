import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { CitationStatus } from "../citation-status.ts";

/** How a citation stands, in a word beside it: heard where the margin shows it, seen where there is no margin. */
export function StatusWord({ status }: { status: CitationStatus }) {
	const { word, says } = PLAIDOYER.marks[status];
	const settled = status === "alive" || status === "proved";
	return (
		<span className={`status-word ${settled ? "status-settled" : "status-open"}`}>
			{" "}
			({word.toLocaleLowerCase("fr")}, {says})
		</span>
	);
}
