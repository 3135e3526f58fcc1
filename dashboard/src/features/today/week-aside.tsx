import { Link } from "@tanstack/react-router";
import { useMay } from "../../session/use-me.ts";
import { TODAY } from "../../wording/today.fr.ts";
import type { TodayAnswer } from "./today-sentences.ts";

const day = new Intl.DateTimeFormat("fr-BE", { day: "numeric", month: "long" });

/** What happened lately, beside what is to be done. */
export function WeekAside({ today }: { today: TodayAnswer }) {
	const imports = useMay("batch.import");
	const { lastBatch, received, withdrawn } = today;
	if (lastBatch === undefined && received === undefined && withdrawn === undefined) return null;
	const batch =
		lastBatch &&
		TODAY.batch(
			lastBatch.accepted,
			lastBatch.quarantined,
			day.format(new Date(lastBatch.createdAt)),
			lastBatch.undoneAt !== null,
		);
	return (
		<aside className="today-aside" aria-label={TODAY.week}>
			{received === undefined && withdrawn === undefined ? null : (
				<section>
					<h2>{TODAY.week}</h2>
					{received ? <p>{TODAY.received(received)}</p> : null}
					{withdrawn === undefined ? null : <p>{TODAY.withdrawn(withdrawn)}</p>}
				</section>
			)}
			{lastBatch === undefined ? null : (
				<section>
					<h2>{TODAY.files}</h2>
					{lastBatch && batch ? (
						<p>
							{batch.before}
							<span className="file-name">{lastBatch.fileName}</span>
							{batch.after}
						</p>
					) : (
						<p>{TODAY.noBatch}</p>
					)}
					{imports ? (
						<p>
							<Link to="/recevoir" search={{ onglet: "fichier" }}>
								{TODAY.import}
							</Link>
						</p>
					) : null}
				</section>
			)}
		</aside>
	);
}
