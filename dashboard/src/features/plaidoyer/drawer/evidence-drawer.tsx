import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { SelectField } from "../../../components/select-field.tsx";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { CitationStatus } from "../citation-status.ts";
import type { PlacedCitation } from "../list-points.ts";
import type { CodeChoice } from "../use-codebook.ts";
import type { SelectedCitation } from "../use-desk-place.ts";
import type { Evidence } from "../use-evidence.ts";
import { CountPanel } from "./count-panel.tsx";
import { ExcerptPanel } from "./excerpt-panel.tsx";
import { ProofPanel } from "./proof-panel.tsx";

const WORDS = PLAIDOYER.drawer;

export type DrawerProps = {
	plaidoyerId: string;
	editor: Editor;
	onSaid: (sentence: string) => void;
};

/** What the text rests on: the proof of what is selected, figures and excerpts to place, and what says the contrary. */
export function EvidenceDrawer({
	evidence,
	evidenceAt,
	statusOf,
	place,
	codes,
	citations,
	...drawer
}: DrawerProps & {
	evidence: Evidence | undefined;
	/** When the evidence was counted, ms since 1970. */
	evidenceAt: number;
	statusOf: (citationId: string) => CitationStatus;
	place: { section: string | null; code: string | null; citation: SelectedCitation | null };
	codes: readonly CodeChoice[];
	citations: readonly PlacedCitation[];
}) {
	const mayWrite = useMay("plaidoyer.write");
	// Another code than that of the situation holds until the caret goes to another situation.
	const [other, setOther] = useState<{ section: string | null; code: string } | null>(null);
	const code = other && other.section === place.section ? other.code : (place.code ?? "");
	const usedIds = new Set(citations.map(({ citationId }) => citationId));
	return (
		<>
			<ProofPanel
				{...drawer}
				citation={place.citation}
				status={place.citation ? statusOf(place.citation.citationId) : "pending"}
				evidence={evidence}
				evidenceAt={evidenceAt}
			/>
			<div className="drawer-part">
				<SelectField
					label={WORDS.code}
					hint={WORDS.codeHint}
					value={code}
					onChange={(chosen) => setOther({ section: place.section, code: chosen })}
					options={[{ value: "", label: WORDS.noCode }, ...codes]}
				/>
				{mayWrite ? null : <p className="secondary">{WORDS.notAllowed}</p>}
				<Tabs className="drawer-tabs" defaultSelectedKey="counts">
					<TabList aria-label={WORDS.title} className="drawer-tablist">
						<Tab id="counts">{WORDS.counts}</Tab>
						<Tab id="excerpts">{WORDS.excerpts}</Tab>
						<Tab id="counter">{WORDS.counter}</Tab>
					</TabList>
					<TabPanel id="counts">
						<CountPanel {...drawer} code={code} />
					</TabPanel>
					<TabPanel id="excerpts">
						<ExcerptPanel key={code} {...drawer} code={code} isCounter={false} usedIds={usedIds} />
					</TabPanel>
					<TabPanel id="counter">
						<ExcerptPanel key={code} {...drawer} code={code} isCounter usedIds={usedIds} />
					</TabPanel>
				</Tabs>
			</div>
		</>
	);
}
