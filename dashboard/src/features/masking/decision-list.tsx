import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { MASKING } from "../../wording/masking.fr.ts";
import type { Act, Desk } from "./decide-masks.ts";
import { DecisionItem } from "./decision-item.tsx";
import { keyOf } from "./masking-decision.ts";
import { readListKey } from "./read-list-key.ts";
import type { Original } from "./read-original.ts";

const words = MASKING.list;

/**
 * Every passage with its reason and its state. One stop of the Tab key: arrows move inside, Enter and Delete decide, R
 * writes another replacement; the letters act only while a decision of this list has the focus.
 */
export function DecisionList({
	original,
	desk,
	wanted,
	onAct,
}: {
	original: Original;
	desk: Desk;
	/** Grows when somebody asks for the focus on the current decision. */
	wanted: number;
	onAct: (act: Act) => void;
}) {
	const list = useRef<HTMLOListElement>(null);
	const [writing, setWriting] = useState<string | null>(null);
	const { decisions, current } = desk;
	const count = (state: string) => decisions.filter((one) => one.state === state).length;
	const focusCurrent = () => {
		list.current?.querySelector<HTMLElement>('[data-head][tabindex="0"]')?.focus();
	};
	useEffect(() => {
		if (wanted > 0) focusCurrent();
	}, [wanted]);
	useEffect(() => {
		// The focus follows the current decision only when it is already in the list.
		const active = document.activeElement;
		const item = list.current?.querySelector('[aria-current="true"]');
		if (active && list.current?.contains(active)) focusCurrent();
		else item?.scrollIntoView({ block: "nearest" });
		void current;
	}, [current]);
	const one = decisions.find((decision) => keyOf(decision) === current);
	const onKeyDown = (event: KeyboardEvent) => {
		if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-head") || !one) return;
		const asked = readListKey(event, one);
		if (asked === null) return;
		event.preventDefault();
		if (asked === "write") setWriting(keyOf(one));
		else onAct(asked);
	};
	return (
		<aside className="masking-list">
			<h2>{words.title(decisions.length)}</h2>
			<p className="secondary small">{words.sum(count("masked"), count("left"), count("open"))}</p>
			{decisions.length === 0 ? <p>{words.empty}</p> : null}
			{/* The keys are those of the buttons inside; the list only hears them. */}
			<ol ref={list} aria-label={words.label} onKeyDownCapture={onKeyDown}>
				{decisions.map((decision, index) => {
					const key = keyOf(decision);
					return (
						<DecisionItem
							key={key}
							original={original}
							decision={decision}
							number={index + 1}
							isCurrent={key === current}
							isFirst={index === 0 && current === null}
							sameKind={
								key === current
									? decisions.filter(({ state, kind }) => state === "open" && kind === decision.kind).length
									: 0
							}
							writing={writing === key}
							onWrite={(open) => {
								setWriting(open ? key : null);
								if (!open) queueMicrotask(focusCurrent);
							}}
							onAct={onAct}
						/>
					);
				})}
			</ol>
			{desk.past.length > 0 ? <Button onPress={() => onAct({ do: "undo" })}>{words.undo}</Button> : null}
		</aside>
	);
}
