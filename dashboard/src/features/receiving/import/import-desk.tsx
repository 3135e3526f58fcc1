import { useState } from "react";
import { Loading } from "../../../components/loading.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useMay } from "../../../session/use-me.ts";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import { BatchList } from "./batch-list.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { ImportPlan } from "./import-plan.tsx";
import { ImportResult } from "./import-result.tsx";
import type { Importing } from "./use-import.ts";

/** A survey or a transcript: choose, read over without storing, decide, import, and take back if need be. */
export function ImportDesk({ importing }: { importing: Importing }) {
	const { choices, choose, preview, sending } = importing;
	const lists = useMay("batch.list");
	const [name, setName] = useState("");
	const { file } = choices;
	return (
		<div className="import">
			<h1>{IMPORTING.title}</h1>
			<p>{IMPORTING.lead}</p>
			{sending.data && file === null ? <ImportResult report={sending.data} fileName={name} /> : null}
			<ChooseFile
				file={file}
				onChoose={(chosen) => {
					setName(chosen.name);
					choose(chosen);
				}}
			/>
			{file === null ? null : preview.data ? (
				<ImportPlan report={preview.data} importing={importing} />
			) : preview.error ? (
				<Notice kind="care">{preview.error.message}</Notice>
			) : (
				<Loading />
			)}
			{lists ? <BatchList /> : null}
		</div>
	);
}
