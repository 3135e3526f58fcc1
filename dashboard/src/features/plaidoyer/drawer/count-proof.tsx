import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import { findNode } from "../find-node.ts";
import type { SelectedCitation } from "../use-desk-place.ts";
import type { Evidence } from "../use-evidence.ts";
import type { Proof } from "../use-proofs.ts";
import type { DrawerProps } from "./evidence-drawer.tsx";
import { useCiteCount } from "./use-cite-count.ts";

const WORDS = PLAIDOYER.proof;

const FORMS = {
	citation: ["sentence", "witnesses", "testimonies"],
	citationBlock: ["sentence", "table"],
} as const;

/** The question behind a figure, its answer today, its date and channels, and the form in which it is shown. */
export function CountProof({
	plaidoyerId,
	editor,
	onSaid,
	proof,
	count,
	citation,
	at,
}: DrawerProps & {
	proof: Extract<Proof, { kind: "count" }>;
	count: Evidence["counts"][string];
	citation: SelectedCitation;
	at: Date;
}) {
	const mayWrite = useMay("plaidoyer.write");
	const cite = useCiteCount(plaidoyerId);
	const set = (name: string, value: string) => {
		const found = findNode(editor.state.doc, citation.id);
		if (found) editor.view.dispatch(editor.state.tr.setNodeAttribute(found.position, name, value));
	};
	return (
		<>
			<h3>{WORDS.question}</h3>
			{proof.conditions.length === 0 ? (
				<p>{WORDS.everybody}.</p>
			) : (
				<ul className="proof-conditions">
					{proof.conditions.map((condition) => (
						<li key={condition}>{condition}</li>
					))}
				</ul>
			)}
			<dl className="proof-numbers">
				<dt>{WORDS.witnesses}</dt>
				<dd>{count.sentence}</dd>
				<dt>{WORDS.testimonies}</dt>
				<dd>{count.testimonies}</dd>
			</dl>
			<p className="small">
				{WORDS.recounted(at)} {WORDS.cited(proof.citedAt)} {WORDS.version(proof.codebookVersion)}{" "}
				{proof.frozen ? WORDS.frozen : WORDS.unfrozen}
			</p>
			<p className="small secondary">{count.note}</p>
			{cite.error ? <Notice kind="care">{cite.error.message}</Notice> : null}
			{mayWrite ? (
				<>
					<SelectField
						label={WORDS.form}
						value={citation.form}
						onChange={(form) => set("form", form)}
						options={FORMS[citation.type].map((form) => ({
							value: form as string,
							label: WORDS.forms[form] ?? form,
						}))}
					/>
					{count.stale || !proof.frozen ? (
						<Button
							isPending={cite.isPending}
							onPress={() =>
								cite.mutate({
									query: proof.query,
									onMade: (citationId) => {
										set("citationId", citationId);
										onSaid(WORDS.refreshed);
									},
								})
							}
						>
							{WORDS.refresh}
						</Button>
					) : null}
				</>
			) : null}
		</>
	);
}
