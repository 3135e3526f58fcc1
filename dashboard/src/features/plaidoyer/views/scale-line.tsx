import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { Evidence } from "../use-evidence.ts";

const LABELS = [
	["obstacle", PLAIDOYER.scale.obstacle],
	["help", PLAIDOYER.scale.help],
	["added-value", PLAIDOYER.scale.addedValue],
] as const;

/** Fewest persons for which the printed file draws a needle. */
const FEWEST = 5;

/** The scale from obstacle to added value; the needle moves in steps of 0.2, as it is printed. */
export function ScaleLine({ scale }: { scale: Evidence["scales"][string] }) {
	if (!scale.defined) return <p>{PLAIDOYER.scale.none(scale.reason)}</p>;
	const { needle, labels, n } = scale.value;
	if (n < FEWEST) return null;
	const at = 2 + ((Math.round(Math.max(-1, Math.min(1, needle)) * 5) / 5 + 1) / 2) * 96;
	const held = LABELS.filter(([stance]) => labels.includes(stance)).map(([, label]) =>
		label.toLocaleLowerCase("fr"),
	);
	return (
		<>
			<svg className="scale-line" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
				<line x1="2" x2="98" y1="6" y2="6" />
				{[2, 26, 50, 74, 98].map((x) => (
					<line key={x} x1={x} x2={x} y1="4" y2="8" />
				))}
				<line className="needle" x1={at} x2={at} y1="0" y2="9" />
			</svg>
			<ul className="scale-labels" aria-hidden="true">
				{LABELS.map(([stance, label]) => (
					<li key={stance} className={labels.includes(stance) ? "is-held" : undefined}>
						{label}
					</li>
				))}
			</ul>
			<p className="scale-said">{PLAIDOYER.scale.said(held.join(", ") || "—", n)}</p>
		</>
	);
}
