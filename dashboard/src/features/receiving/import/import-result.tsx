import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Notice } from "../../../components/notice.tsx";
import { useMay } from "../../../session/use-me.ts";
import { IMPORTING } from "../../../wording/importing.fr.ts";
import { SHELL } from "../../../wording/shell.fr.ts";
import type { Report } from "./import-choices.ts";
import { UndoBatch } from "./undo-batch.tsx";

/** What an import brought, the next step, and the way back. */
export function ImportResult({ report, fileName }: { report: Report; fileName: string }) {
	const masks = useMay("original.read");
	const [undone, setUndone] = useState<number | null>(null);
	const { batch, accepted, quarantined } = report;
	if (undone !== null) return <Notice kind="here">{IMPORTING.undone(undone)}</Notice>;
	return (
		<Notice kind="here">
			<p>
				<strong>{IMPORTING.done(accepted, fileName)}</strong>{" "}
				{quarantined > 0 ? IMPORTING.doneWaiting(quarantined) : null}
			</p>
			{masks && accepted > 0 ? (
				<p>
					{IMPORTING.doneNext} <Link to="/masquer">{SHELL.masking}</Link>
				</p>
			) : null}
			{batch !== null && accepted > 0 ? (
				<UndoBatch id={batch} fileName={fileName} count={accepted} onUndone={setUndone} />
			) : null}
		</Notice>
	);
}
