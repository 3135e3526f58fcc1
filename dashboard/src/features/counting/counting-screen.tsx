import "./choices.css";
import "./counting.css";
import { Loading } from "../../components/loading.tsx";
import { AnswerView } from "./answer-view.tsx";
import { QuestionBar } from "./question-bar.tsx";
import { QuestionSentence } from "./question-sentence.tsx";
import { useChoices } from "./use-choices.ts";
import { useQuestion } from "./use-question.ts";

/** « Compter »: a question as a sentence, and its answer in words, as a figure and as a table. */
export function CountingScreen() {
	const [question, ask] = useQuestion();
	const { choices, error, retry } = useChoices();
	if (!choices) {
		return (
			<div className="page">
				<Loading error={error} retry={retry} />
			</div>
		);
	}
	return (
		<div className="page">
			<QuestionSentence question={question} choices={choices} onAsk={ask} />
			<QuestionBar question={question} onAsk={ask} />
			<AnswerView question={question} choices={choices} onAsk={ask} />
		</div>
	);
}
