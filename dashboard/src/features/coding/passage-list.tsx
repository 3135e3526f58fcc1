import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { Button } from "../../components/button.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import type { Passage } from "./arrange-passages.ts";
import { type CodableText, wordsAt } from "./codable-text.ts";
import { labelOf, stanceName } from "./describe-passage.ts";
import { firstWords } from "./first-words.ts";
import { PassageActions } from "./passage-actions.tsx";
import type { Coder } from "./use-coder.ts";

/** All that the margin says, in words: number, code, sense, first words; the current one with what can be done. */
export function PassageList({
	text,
	coder,
	onKeyDown,
	onAskSuggestions,
}: {
	text: CodableText;
	coder: Coder;
	onKeyDown: (event: KeyboardEvent) => void;
	onAskSuggestions: (() => void) | null;
}) {
	const title = useId();
	const list = useRef<HTMLOListElement>(null);
	const { passages, currentKey } = coder;
	const suggested = passages.filter(({ suggestion }) => suggestion).length;
	const reachable = passages.some(({ key }) => key === currentKey) ? currentKey : passages[0]?.key;
	const hasFocus = useRef(false);
	useEffect(() => {
		// Arrows in the list change what is current, and acts make rows disappear: the focus goes along.
		const place = document.activeElement;
		const row = list.current?.querySelector<HTMLElement>("[aria-current=true]");
		const isLost = hasFocus.current && place === document.body;
		if (row && (isLost || place?.matches(".coding-row"))) row.focus();
	});
	return (
		<section
			className="coding-list"
			aria-labelledby={title}
			data-pane="list"
			onFocus={() => {
				hasFocus.current = true;
			}}
			onBlur={({ relatedTarget, target, currentTarget }) => {
				if (currentTarget.contains(relatedTarget)) return;
				// What was taken away did not give the focus to anybody else.
				queueMicrotask(() => {
					if (target.isConnected) hasFocus.current = false;
				});
			}}
		>
			<div className="coding-list-head">
				<h2 id={title}>{CODING.passagesTitle(passages.length)}</h2>
				<p className="small secondary">
					{passages.length === 0
						? CODING.passagesEmpty
						: CODING.passagesSummary(passages.length - suggested, suggested)}
				</p>
				{onAskSuggestions ? (
					<Button kind="quiet" onPress={onAskSuggestions}>
						{CODING.askSuggestions}
					</Button>
				) : null}
			</div>
			<ol ref={list} className="coding-rows">
				{passages.map((passage) => {
					const isCurrent = passage.key === currentKey;
					return (
						<li key={passage.key} className={isCurrent ? "coding-item coding-item-current" : "coding-item"}>
							<button
								type="button"
								className="coding-row"
								aria-current={isCurrent}
								tabIndex={passage.key === reachable ? 0 : -1}
								{...(passage.key === reachable ? { "data-pane-focus": true } : {})}
								onClick={() => coder.choose(passage)}
								onKeyDown={onKeyDown}
							>
								<span className="coding-row-number">{passage.number}</span>
								<Mark passage={passage} />
								<span className="coding-row-label">
									{labelOf(passage)}
									{passage.code?.kind === "right" ? `, ${CODING.right}` : ""}
								</span>
								<span className="coding-row-stance">
									{passage.suggestion ? CODING.suggested : stanceName(passage.stance)}
								</span>
								<span className="coding-row-words">{said(passage, text)}</span>
								{passage.coding ? (
									<span className="coding-row-coder" title={CODING.codedBy(coderName(passage))}>
										<span className="visually-hidden">{CODING.codedBy(coderName(passage))}</span>
										<span aria-hidden="true">{initials(coderName(passage))}</span>
									</span>
								) : null}
							</button>
							{isCurrent ? <PassageActions passage={passage} coder={coder} /> : null}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

const coderName = ({ coding }: Passage) => coding?.coderName ?? CODING.aProgram;

const initials = (name: string) =>
	name
		.split(/[\s-]+/)
		.map((part) => part.slice(0, 1).toUpperCase())
		.join("");

function said(passage: Passage, text: CodableText): string {
	if (passage.suggestion && passage.suggestion.words.length > 0) {
		return CODING.because([...new Set(passage.suggestion.words.map((span) => wordsAt(text, span)))]);
	}
	const quote = CODING.quote(firstWords(wordsAt(text, passage)));
	return passage.coding?.starred ? `${quote} ${CODING.starred}` : quote;
}

/** The look of the bracket, as small as a word. */
function Mark({ passage }: { passage: Passage }) {
	const kind = passage.suggestion ? "dots" : passage.code?.kind === "right" ? "double" : "plain";
	const colour = passage.code?.colour ?? "currentColor";
	return (
		<span className={`coding-mark coding-mark-${kind}`} style={{ borderColor: colour }} aria-hidden="true" />
	);
}
