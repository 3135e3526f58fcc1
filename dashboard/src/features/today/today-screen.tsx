import "./today.css";
import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { useMay, useMe } from "../../session/use-me.ts";
import { TODAY } from "../../wording/today.fr.ts";
import { LinkedLine } from "./linked-line.tsx";
import { todaySentences } from "./today-sentences.ts";
import { WeekAside } from "./week-aside.tsx";

const weekday = new Intl.DateTimeFormat("fr-BE", { weekday: "long" });
const month = new Intl.DateTimeFormat("fr-BE", { month: "long", year: "numeric" });

/** The first page: what waits for whoever is signed in, in sentences. */
export function TodayScreen() {
	const { name } = useMe();
	const receives = useMay("testimony.submit");
	const imports = useMay("batch.import");
	const today = useQuery({ queryKey: ["today"], queryFn: () => ask(api.api.today.$get()) });
	const now = new Date();
	const { waiting, nothing } = today.data ? todaySentences(today.data, now) : { waiting: [], nothing: [] };
	// Whoever only takes calls has no queue: their work has not come in yet.
	const ready = receives && !imports && waiting.length === 0;
	return (
		<div className="page today">
			<p className="today-date">
				{weekday.format(now)} <strong>{now.getDate()}</strong> {month.format(now)}
			</p>
			<div className="today-queues">
				<h1>{TODAY.greeting(name.split(" ")[0] ?? name)}</h1>
				{today.data ? (
					<ul className="today-list">
						{waiting.map((sentence) => (
							<LinkedLine key={sentence.key} sentence={sentence} />
						))}
						{ready ? <LinkedLine sentence={{ key: "call", to: "/recevoir", ...TODAY.callTaker }} /> : null}
						{nothing.length > 0 ? (
							<li className="today-line">
								<p className="today-sentence secondary">{nothing.join(" ")}</p>
							</li>
						) : null}
						{waiting.length === 0 && nothing.length === 0 && !ready ? (
							<li className="today-line">
								<p className="today-sentence secondary">{TODAY.nothingForYou}</p>
							</li>
						) : null}
					</ul>
				) : (
					<Loading error={today.error} retry={() => void today.refetch()} />
				)}
			</div>
			{today.data ? <WeekAside today={today.data} /> : null}
		</div>
	);
}
