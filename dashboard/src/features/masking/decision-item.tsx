import { Button } from "../../components/button.tsx";
import { MASKING } from "../../wording/masking.fr.ts";
import { KIND_LABELS } from "../../wording/masking-kinds.fr.ts";
import type { Act } from "./decide-masks.ts";
import { keyOf, type MaskingDecision } from "./masking-decision.ts";
import { type Original, wordsAt } from "./read-original.ts";
import { ReplacementForm } from "./replacement-form.tsx";

const words = MASKING.list;

/** One passage: its words, its kind and why, its state; when it is the current one, everything that can be done with it. */
export function DecisionItem({
	original,
	decision,
	number,
	isCurrent,
	isFirst,
	sameKind,
	writing,
	onWrite,
	onAct,
}: {
	original: Original;
	decision: MaskingDecision;
	number: number;
	isCurrent: boolean;
	/** Takes the Tab key when no decision is current. */
	isFirst: boolean;
	/** Open decisions of the same kind, this one included. */
	sameKind: number;
	writing: boolean;
	onWrite: (open: boolean) => void;
	onAct: (act: Act) => void;
}) {
	const key = keyOf(decision);
	const { kind, replacement, state, reason, source, earlier } = decision;
	const why = [reason, earlier ? words.earlier : "", source === "person" && !earlier ? words.added : ""]
		.filter((part) => part !== "")
		.join(" ");
	return (
		<li className="masking-decision" aria-current={isCurrent ? "true" : undefined} data-state={state}>
			<button
				type="button"
				data-head=""
				tabIndex={isCurrent || isFirst ? 0 : -1}
				onClick={() => onAct({ do: "look", key })}
			>
				<span className="masking-number">{number}</span>
				<span>
					<strong>{KIND_LABELS[kind]}</strong> <q>{wordsAt(original, decision).replaceAll("\n", " ")}</q>
					<br />
					{why === "" ? null : `${why} `}
					<strong className="masking-state">{words.state[state]}</strong>
				</span>
			</button>
			{isCurrent ? (
				<div className="masking-acts">
					{writing ? (
						<ReplacementForm
							replacement={replacement}
							onClose={() => onWrite(false)}
							onReplace={(written) => {
								onAct({ do: "replace", key, replacement: written });
								onWrite(false);
							}}
						/>
					) : (
						<p>
							{words.replaceBy} <b className="masking-replacement">{replacement}</b>
						</p>
					)}
					<div className="row">
						{state === "masked" ? null : (
							<Button onPress={() => onAct({ do: "mask", key })}>{words.mask}</Button>
						)}
						{state === "left" ? null : (
							<Button onPress={() => onAct({ do: "leave", key })}>
								{source === "person" ? words.remove : words.leave}
							</Button>
						)}
						{writing ? null : <Button onPress={() => onWrite(true)}>{words.other}</Button>}
					</div>
					{sameKind > 1 ? (
						<Button kind="quiet" onPress={() => onAct({ do: "mask-kind", kind })}>
							{words.all(KIND_LABELS[kind], sameKind)}
						</Button>
					) : null}
				</div>
			) : null}
		</li>
	);
}
