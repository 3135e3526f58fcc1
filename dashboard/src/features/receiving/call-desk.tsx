import { Loading } from "../../components/loading.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import { CallLength } from "./call-length.tsx";
import { CallPrompts } from "./call-prompts.tsx";
import { ConsentQuestions } from "./consent-questions.tsx";
import { isTouched } from "./entry.ts";
import { FactFields } from "./fact-fields.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { ReceiptGiven } from "./receipt-given.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TypedWords } from "./typed-words.tsx";
import { useConsentTexts } from "./use-consent-texts.ts";
import { useReception } from "./use-reception.ts";

const { call: words } = RECEIVING;

/** The desk of the helpline: what to say, her words and one's own notes, her consent. One screen, nothing compulsory but three. */
export function CallDesk() {
	const texts = useConsentTexts();
	const text = texts.data?.texts.find(({ door }) => door === "call");
	const { entry, change, problems, save, begin, saving, place } = useReception("call", () => text?.hash);
	const { stored } = entry;
	if (!text) return <Loading error={texts.error} retry={() => void texts.refetch()} />;
	return (
		<form
			ref={place}
			className="reception"
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<LeaveQuestion unsaved={isTouched(entry)} />
			<header className="reception-head">
				<h1>{stored ? words.stored : words.title}</h1>
				{stored ? null : (
					<>
						<p>
							<CallLength startedAt={entry.startedAt} />
						</p>
						<p className="reception-needed">{RECEIVING.needed}</p>
					</>
				)}
			</header>
			<div className="reception-panes">
				<CallPrompts text={text} isStored={stored !== null} />
				{stored ? (
					<ReceiptGiven
						stored={stored}
						notes={entry.notes}
						hint={RECEIVING.receipt.read}
						next={words.next}
						onNext={begin}
					/>
				) : (
					<>
						<div className="told">
							<TypedWords
								kind="words"
								label={RECEIVING.words}
								hint={RECEIVING.wordsHint}
								rows={10}
								value={entry.words}
								isReadOnly={saving.isPending}
								onChange={(typed) => change({ words: typed })}
							/>
							<TypedWords
								kind="notes"
								label={RECEIVING.notes}
								hint={RECEIVING.notesHint}
								rows={3}
								value={entry.notes}
								onChange={(notes) => change({ notes })}
							/>
							<FactFields
								title={RECEIVING.facts.title}
								facts={entry.facts}
								onChange={(facts) => change({ facts })}
							/>
						</div>
						<ConsentQuestions
							title={RECEIVING.consent.call}
							text={text}
							answers={entry.consents}
							onAnswer={(consents) => change({ consents })}
						/>
					</>
				)}
			</div>
			{stored ? null : (
				<SaveBar
					entry={entry}
					label={words.save}
					eraseLabel={words.giveUp}
					problems={problems}
					error={saving.error}
					isSaving={saving.isPending}
					onErase={begin}
				/>
			)}
		</form>
	);
}
