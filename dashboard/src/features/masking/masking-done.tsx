import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Notice } from "../../components/notice.tsx";
import { MASKING } from "../../wording/masking.fr.ts";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import type { Approved } from "./masking-testimony.tsx";
import { useQueue } from "./use-queue.ts";

const words = MASKING_APPROVAL.done;

/** After an approval: what it did, and the next one under the Enter key. */
export function MaskingDone({ reference, done }: { reference: string; done: Approved }) {
	const queue = useQueue("to-mask", 1);
	const next = queue.isFetching ? undefined : queue.data?.sources.find((one) => one.reference !== reference);
	const link = useRef<HTMLAnchorElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	useEffect(() => {
		if (next) link.current?.focus();
	}, [next]);
	return (
		<div className="page">
			<h1 ref={title} tabIndex={-1}>
				{words.title(reference)}
			</h1>
			<p role="status">{words.text(done.version)}</p>
			<p>{words.second}</p>
			{done.overtaken ? <Notice kind="care">{words.overtaken(done.version)}</Notice> : null}
			{next ? (
				<p>
					<Link
						ref={link}
						className="button button-main"
						to="/masquer/$reference"
						params={{ reference: next.reference }}
					>
						{words.next(next.reference)}
					</Link>
				</p>
			) : queue.isFetching ? null : (
				<p>{words.none}</p>
			)}
			<p>
				<Link to="/masquer">{MASKING.head.back}</Link>
			</p>
		</div>
	);
}
