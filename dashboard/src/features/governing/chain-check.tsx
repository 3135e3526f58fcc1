import { useMutation } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { JOURNAL } from "../../wording/governing-journal.fr.ts";
import { formatMoment } from "./format-moment.ts";

/** Numbers that are said before « … ». */
const MOST = 20;

/** Recomputes the log and says whether anybody touched it. */
export function ChainCheck() {
	const check = useMutation({ mutationFn: () => ask(api.api.journal.verification.$get()) });
	const broken = check.data?.broken ?? [];
	const numbers = broken.slice(0, MOST).join(", ") + (broken.length > MOST ? "…" : "");
	return (
		<section aria-labelledby="chain">
			<h3 id="chain">{JOURNAL.checkTitle}</h3>
			<p>{JOURNAL.checkText}</p>
			<p>
				<Button isPending={check.isPending} onPress={() => check.mutate()}>
					{check.isPending ? JOURNAL.checking : JOURNAL.check}
				</Button>
			</p>
			{check.error ? <Notice kind="care">{check.error.message}</Notice> : null}
			{check.data && broken.length === 0 ? (
				<Notice kind="here">{JOURNAL.holds(formatMoment(check.data.at))}</Notice>
			) : null}
			{broken.length > 0 ? <Notice kind="care">{JOURNAL.broken(numbers)}</Notice> : null}
		</section>
	);
}
