import { useMutation } from "@tanstack/react-query";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { PLAIDOYER } from "../../wording/plaidoyer.fr.ts";
import { downloadFile } from "./download-file.ts";

const WORDS = PLAIDOYER.exporting;

/** The draft as a file. What is on the page is kept first; a refusal is told in the server's words. */
export function ExportMenu({ id, onSave }: { id: string; onSave: () => Promise<void> }) {
	const may = useMay("plaidoyer.export");
	const write = useMutation({
		mutationFn: async (format: "docx" | "pdf") => {
			await onSave();
			return downloadFile(
				`/api/plaidoyers/${encodeURIComponent(id)}/file?format=${format}`,
				`plaidoyer.${format}`,
			);
		},
	});
	if (!may) return null;
	return (
		<div className="export">
			<MenuTrigger>
				<Button isPending={write.isPending}>{WORDS.open}</Button>
				<Popover className="desk-popover" placement="bottom end">
					<Menu className="desk-menu" onAction={(key) => write.mutate(key === "pdf" ? "pdf" : "docx")}>
						<MenuItem id="docx">{WORDS.docx}</MenuItem>
						<MenuItem id="pdf">{WORDS.pdf}</MenuItem>
					</Menu>
				</Popover>
			</MenuTrigger>
			<p role="status" className="export-state">
				{write.isPending ? WORDS.working : write.data ? WORDS.done(write.data) : ""}
			</p>
			{write.error ? <Notice kind="care">{write.error.message}</Notice> : null}
		</div>
	);
}
