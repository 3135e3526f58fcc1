import { Authority } from "@portevoix/data/vocabulary/code";
import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { COMMON } from "../../../wording/every-screen.fr.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";

const WORDS = PLAIDOYER.authorityDialog;

/** Who can answer a recommendation: at least one authority. */
export function AuthorityDialog({
	given,
	isNew,
	onDone,
	onCancel,
}: {
	given: readonly string[];
	isNew: boolean;
	onDone: (authorities: readonly Authority[]) => void;
	onCancel: () => void;
}) {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(given));
	const [isMissing, setMissing] = useState(false);
	const turn = (authority: Authority, on: boolean) => {
		const next = new Set(chosen);
		if (on) next.add(authority);
		else next.delete(authority);
		setChosen(next);
	};
	return (
		<form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen.size === 0) setMissing(true);
				else onDone(Authority.options.filter((authority) => chosen.has(authority)));
			}}
		>
			{isMissing && chosen.size === 0 ? <Notice kind="care">{WORDS.missing}</Notice> : null}
			<fieldset>
				<legend>{WORDS.legend}</legend>
				<ul className="authority-list">
					{Authority.options.map((authority) => (
						<li key={authority}>
							<label>
								<input
									type="checkbox"
									checked={chosen.has(authority)}
									onChange={(event) => turn(authority, event.target.checked)}
								/>
								{PLAIDOYER.authorities[authority]}
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<div className="row">
				<Button type="submit" kind="main">
					{isNew ? WORDS.insert : WORDS.change}
				</Button>
				<Button onPress={onCancel}>{COMMON.cancel}</Button>
			</div>
		</form>
	);
}
