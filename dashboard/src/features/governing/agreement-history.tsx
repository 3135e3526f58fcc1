import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";
import type { Sheet } from "./agreement-sheet.tsx";
import { formatMoment } from "./format-moment.ts";
import { nameUse } from "./name-use.ts";

const GIVEN_BY: Readonly<Record<string, string>> = AGREEMENTS.givenBy;
const CAPACITIES: Readonly<Record<string, string>> = AGREEMENTS.capacities;

/** Each answer with its day and the words it was given to; then what was recorded instead. */
export function AgreementHistory({ sheet }: { sheet: Sheet }) {
	const texts = [...new Set(sheet.agreements.flatMap(({ text }) => (text === null ? [] : [text])))];
	return (
		<>
			<h4>{AGREEMENTS.history}</h4>
			{sheet.agreements.length === 0 ? <p className="secondary">{AGREEMENTS.noHistory}</p> : null}
			<ul className="plain-list">
				{sheet.agreements.map(({ purpose, granted, at, givenBy, capacity, text }) => (
					<li key={`${purpose} ${at} ${granted}`}>
						<p className="line">
							<span>
								{nameUse(purpose)} — <strong>{granted ? AGREEMENTS.yes : AGREEMENTS.no}</strong>
							</span>
							<span className="secondary">{formatMoment(at)}</span>
						</p>
						<p className="secondary small">
							{GIVEN_BY[givenBy] ?? givenBy}, {CAPACITIES[capacity] ?? capacity}
							{text === null ? ` · ${AGREEMENTS.noWords}` : ""}
						</p>
					</li>
				))}
			</ul>
			{texts.map((text) => (
				<details key={text}>
					<summary>{AGREEMENTS.words}</summary>
					<p className="words">{text}</p>
				</details>
			))}
			{sheet.bases.length > 0 ? (
				<>
					<h4>{AGREEMENTS.bases}</h4>
					<ul>
						{sheet.bases.map(({ reason, by, at }) => (
							<li key={at}>
								{reason} <span className="secondary">({AGREEMENTS.basisBy(by, formatMoment(at))})</span>
							</li>
						))}
					</ul>
				</>
			) : null}
		</>
	);
}
