import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { useMay } from "../../session/use-me.ts";
import { COUNTING } from "../../wording/counting.fr.ts";
import { copyText } from "./copy-text.ts";
import type { Question } from "./question.ts";
import { writeQuestion } from "./read-question.ts";
import { TwoWays } from "./two-ways.tsx";

/** What the question as a whole can do: be publishable or exact, be shared, be begun again. */
export function QuestionBar({
	question,
	onAsk,
}: {
	question: Question;
	onAsk: (question: Question) => void;
}) {
	const mayInternal = useMay("count.read-internal");
	const [told, setTold] = useState("");
	const address = writeQuestion(question);
	return (
		<div className="question-bar">
			{mayInternal ? (
				<TwoWays
					label={COUNTING.view}
					ways={[
						{ value: "publishable", label: COUNTING.publishable },
						{ value: "internal", label: COUNTING.internal },
					]}
					value={question.internal ? "internal" : "publishable"}
					onChange={(view) => onAsk({ ...question, internal: view === "internal" })}
				/>
			) : null}
			<span className="end row">
				<span role="status" className="secondary small">
					{told}
				</span>
				<Button
					kind="quiet"
					onPress={() => {
						const asked = new URLSearchParams(address).toString();
						const { origin, pathname } = window.location;
						void copyText(`${origin}${pathname}${asked === "" ? "" : `?${asked}`}`).then((copied) =>
							setTold(copied ? COUNTING.linkCopied : COUNTING.linkInBar),
						);
					}}
				>
					{COUNTING.link}
				</Button>
				{Object.keys(address).length > 0 ? (
					<Button kind="quiet" onPress={() => onAsk({ where: {}, by: ["code"], internal: false })}>
						{COUNTING.reset}
					</Button>
				) : null}
			</span>
		</div>
	);
}
