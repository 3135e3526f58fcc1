import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import type { CodingSheet } from "./coding-sheet.ts";

/** Who speaks, what the witness allows, and whether this reading is finished. */
export function SheetHead({
	sheet: { testimony, finishedAt },
	onReopen,
}: {
	sheet: CodingSheet;
	/** Null when the person may not. */
	onReopen: (() => void) | null;
}) {
	const { facts, uses, channel, reference } = testimony;
	const age = facts.witnessAge === "unknown" ? facts.concernedAge : facts.witnessAge;
	const quotes = uses.some(
		(use) => use === "excerpt" || use === "excerpt-with-attributes" || use === "named",
	);
	return (
		<header className="coding-head">
			<h1>{CODING.title(facts.witnessRole, age)}</h1>
			<p className="small secondary">
				{reference} · {CODING.channel(channel)} · {quotes ? CODING.mayQuote : CODING.mayNotQuote}
			</p>
			{uses.includes("count") ? null : <p className="small">{CODING.mayNotCount}</p>}
			{finishedAt === null ? null : (
				<Notice kind="here">
					<p>{CODING.finished(finishedAt)}</p>
					{onReopen ? <Button onPress={onReopen}>{CODING.reopen}</Button> : null}
				</Notice>
			)}
		</header>
	);
}
