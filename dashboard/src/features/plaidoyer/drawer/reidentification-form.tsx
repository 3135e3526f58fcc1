import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.drawer;

/** The question that the server asks before words that might name somebody are quoted. */
export function ReidentificationForm({
	isPending,
	onAnswer,
	onCancel,
}: {
	isPending: boolean;
	onAnswer: (answer: string) => void;
	onCancel: () => void;
}) {
	const [answer, setAnswer] = useState("");
	const [isTried, setTried] = useState(false);
	return (
		<Form
			className="question stack"
			onSubmit={(event) => {
				event.preventDefault();
				setTried(true);
				if (answer.trim() !== "") onAnswer(answer.trim());
			}}
		>
			<p className="question-title">{WORDS.questionTitle}</p>
			<p>{WORDS.questionLead}</p>
			<TextField
				label={WORDS.question}
				value={answer}
				onChange={setAnswer}
				rows={2}
				autoFocus
				error={isTried && answer.trim() === "" ? WORDS.questionMissing : undefined}
			/>
			<div className="row">
				<Button type="submit" kind="main" isPending={isPending}>
					{WORDS.answer}
				</Button>
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</Form>
	);
}
