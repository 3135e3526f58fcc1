import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Button } from "../../components/button.tsx";
import { useMay } from "../../session/use-me.ts";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";
import { copyText } from "../counting/copy-text.ts";
import type { LabelOf } from "../counting/make-label-of.ts";
import { cutPassage } from "./cut-passage.ts";
import type { Passage } from "./use-passages.ts";

/** One passage in its context: the words, their codes, what may be quoted of it, and what can be done. */
export function PassageCard({
	passage,
	asked,
	labelOf,
	onTold,
}: {
	passage: Passage;
	/** The code that was asked for, or empty: its passages are underlined. */
	asked: string;
	labelOf: LabelOf;
	onTold: (sentence: string) => void;
}) {
	const [whole, setWhole] = useState(false);
	const mayCode = useMay("code.apply");
	const { reference, words, frame, matches, codings, quotable } = passage;
	const underlined = useMemo(
		() => (asked === "" ? [] : codings.filter(({ code }) => code === asked || code.startsWith(`${asked}.`))),
		[codings, asked],
	);
	const pieces = cutPassage(words, frame.start, matches, underlined, whole);
	const isCut = pieces.some(({ gap }) => gap);
	const place = matches[0] ?? underlined[0] ?? frame;
	const chips = [
		...new Map(
			codings.map(({ code, stance, starred }) => [
				`${code} ${stance} ${starred}`,
				{ code, stance: stance === null ? null : labelOf("stance", stance), starred },
			]),
		).entries(),
	];
	const copy = () => {
		const quoted = underlined[0] && matches.length === 0 ? underlined[0] : frame;
		const text = [...words].slice(Math.max(0, quoted.start - frame.start), quoted.end - frame.start).join("");
		void copyText(EXCERPTS.copiedText(text.trim(), reference)).then((copied) =>
			onTold(copied ? EXCERPTS.copied(reference) : EXCERPTS.notCopied),
		);
	};
	const isQuotable = ["without-name", "with-attributes", "with-name"].includes(quotable);
	return (
		<article className="passage" aria-label={EXCERPTS.passageOf(reference)}>
			<header>
				<h2>{reference}</h2>
				<p className="secondary small">
					{EXCERPTS.meta(labelOf("channel", passage.channel), passage.receivedAt, passage.collectedBy)}
				</p>
			</header>
			<blockquote>
				{pieces.map(({ start, words: piece, found, coded, gap }) =>
					found ? (
						<mark key={`${start}-found`} className={coded ? "coded" : undefined}>
							{piece}
						</mark>
					) : coded ? (
						<span key={`${start}-coded`} className="coded">
							{piece}
						</span>
					) : (
						<span key={`${start}-${gap}`} className={gap ? "gap" : undefined}>
							{gap ? " … " : piece}
						</span>
					),
				)}
			</blockquote>
			<ul className="chips" aria-label={EXCERPTS.codes}>
				{chips.map(([key, { code, stance, starred }]) => (
					<li key={key} className="chip">
						{EXCERPTS.chip(labelOf("code", code), stance)}
						{starred ? <strong> {EXCERPTS.starredChip}</strong> : null}
					</li>
				))}
				{chips.length === 0 ? <li className="secondary small">{EXCERPTS.noCodes}</li> : null}
			</ul>
			<p className={isQuotable ? "consent consent-yes" : "consent consent-no"}>
				{EXCERPTS.quotable[quotable]}
			</p>
			<div className="row">
				{isCut || whole ? (
					<Button kind="quiet" onPress={() => setWhole(!whole)} aria-expanded={whole}>
						{whole ? EXCERPTS.less : EXCERPTS.all}
					</Button>
				) : null}
				<Button kind="quiet" onPress={copy}>
					{EXCERPTS.copy}
				</Button>
				{mayCode ? (
					<Link to="/coder/$reference" params={{ reference }} search={{ debut: place.start }}>
						{EXCERPTS.openCoder}
						<span className="visually-hidden">{EXCERPTS.ofReference(reference)}</span>
					</Link>
				) : null}
			</div>
		</article>
	);
}
