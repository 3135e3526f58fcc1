import { useState } from "react";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import { type ImportProblem, importProblems, type Report } from "./import-choices.ts";
import { ImportConsent } from "./import-consent.tsx";
import { ImportOptions } from "./import-options.tsx";
import { NarrativeColumns } from "./narrative-columns.tsx";
import { PreviewReport } from "./preview-report.tsx";
import { SpeakerRoles } from "./speaker-roles.tsx";
import type { Importing } from "./use-import.ts";

/** A file that was read without being stored: what would come in, what a person decides, and the import itself. */
export function ImportPlan({ report, importing }: { report: Report; importing: Importing }) {
	const { choices, change, sending, preview } = importing;
	const [tried, setTried] = useState(false);
	const problems: readonly ImportProblem[] = tried ? importProblems(choices, report) : [];
	const error = sending.error ?? preview.error;
	return (
		<form
			className="import-plan"
			onSubmit={(event) => {
				event.preventDefault();
				setTried(true);
				const ready = importProblems(choices, report).length === 0 && !preview.isFetching;
				if (ready && !sending.isPending) sending.mutate();
			}}
		>
			<PreviewReport report={report} />
			{report.preview && report.preview.columns.length > 0 ? (
				<NarrativeColumns
					preview={report.preview}
					choices={choices}
					onChoose={(narrative) => change({ narrative })}
				/>
			) : null}
			{report.preview && report.preview.speakers.length > 0 ? (
				<SpeakerRoles
					preview={report.preview}
					speakers={choices.speakers}
					onChoose={(speakers) => change({ speakers })}
				/>
			) : null}
			<ImportOptions report={report} choices={choices} onChange={change} />
			<ImportConsent choices={choices} onChange={change} />
			{problems.length > 0 ? (
				<Notice kind="care">
					<ul>
						{problems.map((problem) => (
							<li key={problem}>{IMPORTING.problems[problem]}</li>
						))}
					</ul>
				</Notice>
			) : error ? (
				<Notice kind="care">{error.message}</Notice>
			) : null}
			<div className="row">
				<Button type="submit" kind="main">
					{IMPORTING.bring(report.accepted)}
				</Button>
				<span role="status">
					{sending.isPending ? IMPORTING.importing : preview.isFetching ? IMPORTING.reading : null}
				</span>
			</div>
			{sending.isPending ? <progress className="import-progress" aria-label={IMPORTING.importing} /> : null}
		</form>
	);
}
