import { Link } from "@tanstack/react-router";
import { MASKING } from "../../wording/masking.fr.ts";
import type { QueuedSource, QueueState } from "./use-queue.ts";

const words = MASKING.queue;

/** One thing received: its reference, by which door, when, how long; what is special about it in words. */
export function MaskingQueueRow({ source, state }: { source: QueuedSource; state: QueueState }) {
	const facts = [
		MASKING.channel(source.channel),
		MASKING.received(source.receivedAt),
		words.words(source.words, source.estimated),
		...(source.voices > 1 ? [words.voices(source.voices)] : []),
		...(source.version !== null && source.approvedAt !== null && state !== "to-mask"
			? [words.version(source.version, source.approvedAt, source.approvedBy)]
			: []),
		...(source.secondRead ? [words.secondRead] : []),
	];
	const care = [
		...(source.quarantined ? [words.quarantined] : []),
		...(state === "to-mask" && source.version !== null ? [words.corrected] : []),
	];
	return (
		<li>
			<Link to="/masquer/$reference" params={{ reference: source.reference }} className="masking-reference">
				{source.reference}
			</Link>
			<span className="secondary">{facts.join(", ")}</span>
			{care.map((what) => (
				<strong key={what} className="masking-care">
					{what}
				</strong>
			))}
		</li>
	);
}
