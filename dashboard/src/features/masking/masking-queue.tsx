import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Loading } from "../../components/loading.tsx";
import { useMay } from "../../session/use-me.ts";
import { MASKING } from "../../wording/masking.fr.ts";
import { MaskingQueueRow } from "./masking-queue-row.tsx";
import { type QueueState, useQueue } from "./use-queue.ts";

const words = MASKING.queue;

/** What waits, what is to be read a second time, what is masked: one list at a time. */
export function MaskingQueue() {
	const mayMask = useMay("pseudonymisation.approve");
	const [state, setState] = useState<QueueState>(mayMask ? "to-mask" : "second-reading");
	const [page, setPage] = useState(1);
	const queue = useQueue(state, page);
	const open = (next: QueueState) => {
		setState(next);
		setPage(1);
	};
	const counts = queue.data?.counts;
	const first = state === "to-mask" && page === 1 ? queue.data?.sources[0] : undefined;
	return (
		<div className="page">
			<h1>{MASKING.title}</h1>
			{counts ? (
				<p className="masking-lead">
					{mayMask ? words.lead(counts.toMask) : words.leadToRead(counts.secondReading)}
				</p>
			) : null}
			{first && mayMask ? (
				<p>
					<Link
						className="button button-main"
						to="/masquer/$reference"
						params={{ reference: first.reference }}
					>
						{words.start(first.reference)}
					</Link>
				</p>
			) : null}
			{counts ? (
				<fieldset className="masking-tabs">
					<legend className="visually-hidden">{words.nav}</legend>
					{(
						[
							["to-mask", counts.toMask],
							["second-reading", counts.secondReading],
							["masked", counts.masked],
						] as const
					).map(([name, count]) => (
						<label key={name}>
							<input type="radio" name="masking-queue" checked={state === name} onChange={() => open(name)} />
							{words.tabs[name](count)}
						</label>
					))}
				</fieldset>
			) : null}
			{queue.data ? (
				<>
					{queue.data.sources.length === 0 ? (
						<p>{words.empty[state]}</p>
					) : (
						<ul
							className="plain-list masking-queue"
							aria-label={words.list}
							aria-busy={queue.isPlaceholderData}
						>
							{queue.data.sources.map((source) => (
								<MaskingQueueRow key={source.id} source={source} state={state} />
							))}
						</ul>
					)}
					{page > 1 || queue.data.more ? (
						<div className="row masking-pages">
							<Button isDisabled={page === 1} onPress={() => setPage(page - 1)}>
								{words.previous}
							</Button>
							<span role="status">{words.page(page)}</span>
							<Button isDisabled={!queue.data.more} onPress={() => setPage(page + 1)}>
								{words.next}
							</Button>
						</div>
					) : null}
				</>
			) : (
				<Loading error={queue.error} retry={() => void queue.refetch()} />
			)}
		</div>
	);
}
