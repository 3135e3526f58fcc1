import { Link } from "@tanstack/react-router";
import { MASKING } from "../../wording/masking.fr.ts";
import type { Masking } from "./use-masking.ts";
import { useQueue } from "./use-queue.ts";

const words = MASKING.head;

/** Which testimony, by which door, what its witness allows, and how many more wait. */
export function MaskingHead({ masking }: { masking: Masking }) {
	const queue = useQueue("to-mask", 1).data;
	const others = queue ? queue.counts.toMask - (masking.version === null ? 1 : 0) : null;
	return (
		<header className="masking-head">
			<h1>{masking.reference}</h1>
			<p>
				{MASKING.channel(masking.channel)}, {MASKING.received(masking.receivedAt)}.{" "}
				{masking.voices > 1 ? `${words.voices(masking.voices)}. ` : null}
				{masking.status === "quarantined" ? (
					<strong className="masking-care">{words.waiting}</strong>
				) : masking.uses.includes("excerpt") ? (
					words.excerpt
				) : (
					words.noExcerpt
				)}
			</p>
			<p className="masking-head-end">
				{others !== null && masking.version === null ? `${words.left(Math.max(0, others))} ` : null}
				<Link to="/masquer">{words.back}</Link>
			</p>
		</header>
	);
}
