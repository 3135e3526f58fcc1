import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import type { PlanLine } from "./build-plan.ts";

/** Chapters and situations, each a way into the text; where the caret is, is marked. */
export function PlanList({
	lines,
	current,
	onGo,
}: {
	lines: readonly PlanLine[];
	current: string | null;
	onGo: (id: string) => void;
}) {
	return (
		<>
			<ul className="plan-list">
				{lines.map((line) => (
					<li key={line.id} className={`plan-${line.type}`}>
						<button
							type="button"
							aria-current={line.id === current ? "location" : undefined}
							onClick={() => onGo(line.id)}
						>
							<span>{line.title || PLAIDOYER.untitled[line.type]}</span>
							<PlanNumbers line={line} />
						</button>
					</li>
				))}
			</ul>
			<p className="plan-note">{PLAIDOYER.plan.numbers}</p>
		</>
	);
}

function PlanNumbers({ line }: { line: PlanLine }) {
	if (!line.numbers) {
		return line.type === "situation" ? <span className="plan-none">{PLAIDOYER.plan.none}</span> : null;
	}
	const { first, last } = line.numbers;
	return (
		<span className="plan-numbers">
			<span className="visually-hidden">{PLAIDOYER.solution} </span>
			{first === last ? first : `${first}–${last}`}
		</span>
	);
}
