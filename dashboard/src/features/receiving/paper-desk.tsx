import { Loading } from "../../components/loading.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import { ConsentQuestions } from "./consent-questions.tsx";
import { type Entry, isTouched } from "./entry.ts";
import { FactFields } from "./fact-fields.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { ReceiptGiven } from "./receipt-given.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TypedWords } from "./typed-words.tsx";
import { useConsentTexts } from "./use-consent-texts.ts";
import { useOrganisations } from "./use-organisations.ts";
import { useReception } from "./use-reception.ts";

const { paper: words, paperFields: fields } = RECEIVING;
const CHANNELS = (["paper", "in-person", "email"] as const).map((value) => ({
	value,
	label: fields.channels[value],
}));

/** What is read aloud in an interview is the text of the telephone; what comes in writing, the printed one. */
const doorOf = (channel: Entry["channel"]) => (channel === "in-person" ? "call" : "paper");

/** What came on paper, in an interview or by e-mail, in the order of the paper. */
export function PaperDesk() {
	const texts = useConsentTexts();
	const textOf = (channel: Entry["channel"]) =>
		texts.data?.texts.find(({ door }) => door === doorOf(channel));
	const organisations = useOrganisations().data?.organisations ?? [];
	const { entry, change, problems, save, begin, saving, place } = useReception(
		"paper",
		(channel) => textOf(channel)?.hash,
	);
	const { stored } = entry;
	const text = textOf(entry.channel);
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
						<p>{words.subtitle}</p>
						<p className="reception-needed">{RECEIVING.needed}</p>
					</>
				)}
			</header>
			{stored ? (
				<div className="paper">
					<ReceiptGiven
						stored={stored}
						notes={entry.notes}
						hint={RECEIVING.receipt.paper}
						next={words.next}
						onNext={begin}
					/>
				</div>
			) : (
				<div className="paper">
					<div className="fact-grid" data-stop="door">
						<SelectField
							label={fields.channel}
							value={entry.channel}
							onChange={(channel) => change({ channel })}
							options={CHANNELS}
						/>
						<TextField
							label={fields.receivedOn}
							hint={fields.receivedHint}
							type="date"
							value={entry.receivedOn}
							onChange={(receivedOn) => change({ receivedOn })}
						/>
						<SelectField
							label={fields.collectedBy}
							value={entry.collectedBy}
							onChange={(collectedBy) => change({ collectedBy })}
							options={[
								{ value: "", label: fields.nobody },
								...organisations.map(({ id, name }) => ({ value: id, label: name })),
							]}
						/>
					</div>
					<TypedWords
						kind="words"
						label={RECEIVING.words}
						hint={RECEIVING.paperWordsHint}
						rows={14}
						value={entry.words}
						isReadOnly={saving.isPending}
						onChange={(typed) => change({ words: typed })}
					/>
					<FactFields
						title={RECEIVING.facts.paperTitle}
						facts={entry.facts}
						onChange={(facts) => change({ facts })}
					/>
					<ConsentQuestions
						title={entry.channel === "in-person" ? RECEIVING.consent.spoken : RECEIVING.consent.paper}
						text={text}
						answers={entry.consents}
						onAnswer={(consents) => change({ consents })}
					/>
				</div>
			)}
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
