import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../../api/ask.ts";
import { Loading } from "../../../components/loading.tsx";
import { useMay } from "../../../session/use-me.ts";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import { UndoBatch } from "./undo-batch.tsx";

const day = new Intl.DateTimeFormat("fr-BE", { day: "numeric", month: "short", year: "numeric" });

/** The files that came in, newest first, each with its numbers and the way to take it back. */
export function BatchList() {
	const batches = useQuery({ queryKey: ["batches"], queryFn: () => ask(api.api.imports.$get()) });
	const mayUndo = useMay("batch.undo");
	const [undone, setUndone] = useState<number | null>(null);
	const imports = batches.data?.imports ?? [];
	return (
		<section className="part" aria-labelledby="batches">
			<h2 id="batches">{IMPORTING.batches}</h2>
			<p role="status">{undone === null ? null : IMPORTING.undone(undone)}</p>
			{batches.data === undefined ? (
				<Loading error={batches.error} retry={() => void batches.refetch()} />
			) : imports.length === 0 ? (
				<p className="secondary">{IMPORTING.batchesEmpty}</p>
			) : (
				<ul className="plain-list">
					{imports.map(({ id, fileName, createdAt, undoneAt, report }) => (
						<li key={id} className="batch">
							<p>
								<strong>{fileName}</strong>
								<span className="small secondary">
									{day.format(new Date(createdAt))}, {IMPORTING.tool(report.tool)}
								</span>
							</p>
							<p>{IMPORTING.batch(report)}</p>
							{undoneAt !== null ? (
								<p>{IMPORTING.batchUndone(day.format(new Date(undoneAt)))}</p>
							) : mayUndo && report.accepted > 0 ? (
								<UndoBatch id={id} fileName={fileName} count={report.accepted} onUndone={setUndone} />
							) : null}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
