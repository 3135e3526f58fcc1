import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.coverDialog;

type Cover = PlaidoyerDocument["attrs"];

/** What is printed on the cover. */
export function CoverDialog({
	cover,
	onDone,
	onCancel,
}: {
	cover: Cover;
	onDone: (cover: Cover) => void;
	onCancel: () => void;
}) {
	const [title, setTitle] = useState(cover.title);
	const [subtitle, setSubtitle] = useState(cover.subtitle ?? "");
	const [federation, setFederation] = useState(cover.federation);
	const [date, setDate] = useState(cover.date);
	const [isTried, setTried] = useState(false);
	const missing = {
		title: title.trim() === "",
		federation: federation.trim() === "",
		date: !/^\d{4}-\d{2}$/.test(date),
	};
	return (
		<Form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				setTried(true);
				if (missing.title || missing.federation || missing.date) return;
				const under = subtitle.trim();
				onDone({
					title: title.trim(),
					...(under === "" ? {} : { subtitle: under }),
					federation: federation.trim(),
					date,
				});
			}}
		>
			<TextField
				label={WORDS.name}
				value={title}
				onChange={setTitle}
				autoFocus
				error={isTried && missing.title ? WORDS.nameMissing : undefined}
			/>
			<TextField label={WORDS.subtitle} value={subtitle} onChange={setSubtitle} rows={2} />
			<TextField
				label={WORDS.federation}
				hint={WORDS.federationHint}
				value={federation}
				onChange={setFederation}
				error={isTried && missing.federation ? WORDS.federationMissing : undefined}
			/>
			<TextField
				label={WORDS.date}
				hint={WORDS.dateHint}
				value={date}
				onChange={setDate}
				error={isTried && missing.date ? WORDS.dateWrong : undefined}
			/>
			<div className="row">
				<Button type="submit" kind="main">
					{WORDS.keep}
				</Button>
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</Form>
	);
}
