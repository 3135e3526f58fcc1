import { Stance } from "@portevoix/data/vocabulary/code";
import type { CountQuery, Facet } from "@portevoix/data/vocabulary/count";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../../api/ask.ts";
import { Button } from "../../../components/button.tsx";
import { Loading } from "../../../components/loading.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { insertCitationBlock, insertFigure } from "../insert-block.ts";
import type { DrawerProps } from "./evidence-drawer.tsx";
import { useCiteCount } from "./use-cite-count.ts";

const WORDS = PLAIDOYER.drawer;

type Breakdown = keyof typeof PLAIDOYER.breakdowns;
const BREAKDOWNS = Object.entries(PLAIDOYER.breakdowns).map(([value, label]) => ({
	value: value as Breakdown,
	label,
}));

/** A question to the testimonies, its answer in the words of the document, and the ways to place it. */
export function CountPanel({ plaidoyerId, editor, onSaid, code }: DrawerProps & { code: string }) {
	const mayWrite = useMay("plaidoyer.write");
	const [stance, setStance] = useState<Stance | "">("");
	const [by, setBy] = useState<Breakdown | "">("");
	const facets: Facet[] = by === "" ? [] : [by];
	const query: CountQuery = {
		by: facets,
		where: [
			...(code === "" ? [] : [{ facet: "code" as const, values: [code] }]),
			...(stance === "" ? [] : [{ facet: "stance" as const, values: [stance] }]),
		],
	};
	const preview = useQuery({
		queryKey: ["plaidoyer", plaidoyerId, "preview", query],
		queryFn: () => ask(api.api.plaidoyers[":id"].counts.$post({ param: { id: plaidoyerId }, json: query })),
	});
	const cite = useCiteCount(plaidoyerId);
	const place = (form: "sentence" | "witnesses" | "table" | "finding") =>
		cite.mutate({
			query: form === "table" ? query : { ...query, by: [] },
			onMade: (citationId) => {
				const placed =
					form === "table" || form === "finding"
						? insertCitationBlock(editor, citationId, form === "table" ? "table" : "sentence")
						: insertFigure(editor, citationId, form);
				onSaid(placed ? WORDS.inserted : PLAIDOYER.tools.notHere);
				editor.view.focus();
			},
		});
	const shown = preview.data;
	return (
		<div className="stack">
			<SelectField
				label={WORDS.stance}
				value={stance}
				onChange={setStance}
				options={[
					{ value: "" as const, label: WORDS.anyStance },
					...Stance.options.map((value) => ({ value, label: PLAIDOYER.stances[value] })),
				]}
			/>
			<SelectField
				label={WORDS.by}
				value={by}
				onChange={setBy}
				options={[{ value: "" as const, label: WORDS.noBreakdown }, ...BREAKDOWNS]}
			/>
			<div className="preview" aria-live="polite">
				<h3>{WORDS.preview}</h3>
				{shown ? (
					<>
						<p className="preview-sentence">
							{shown.about ? <span className="secondary">{shown.about}</span> : null}
							<strong>{shown.sentence}</strong>
						</p>
						{shown.rows.length > 0 ? (
							<table className="preview-rows">
								<tbody>
									{shown.rows.map((row) => (
										<tr key={row.label}>
											<th scope="row">{row.label}</th>
											<td className="number">{row.value}</td>
										</tr>
									))}
								</tbody>
							</table>
						) : null}
						<p className="small secondary">{shown.note}</p>
					</>
				) : (
					<Loading error={preview.error} />
				)}
			</div>
			{cite.error ? <Notice kind="care">{cite.error.message}</Notice> : null}
			{mayWrite && shown ? (
				<div className="drawer-acts">
					<Button kind="main" isPending={cite.isPending} onPress={() => place("sentence")}>
						{WORDS.insertFigure}
					</Button>
					<Button isPending={cite.isPending} onPress={() => place("witnesses")}>
						{WORDS.insertWitnesses}
					</Button>
					{by === "" ? (
						<Button isPending={cite.isPending} onPress={() => place("finding")}>
							{WORDS.insertFinding}
						</Button>
					) : (
						<Button isPending={cite.isPending} onPress={() => place("table")}>
							{WORDS.insertTable}
						</Button>
					)}
				</div>
			) : null}
		</div>
	);
}
