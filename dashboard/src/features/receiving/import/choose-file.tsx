import { DropZone, FileTrigger } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";

/** A file from the disk: chosen, or dropped on the zone. The same file can be chosen again after it was mended. */
export function ChooseFile({ file, onChoose }: { file: File | null; onChoose: (file: File) => void }) {
	return (
		<DropZone
			className="drop"
			aria-label={IMPORTING.drop}
			onDrop={(event) => {
				const dropped = event.items.find((item) => item.kind === "file");
				if (dropped?.kind === "file") void dropped.getFile().then(onChoose);
			}}
		>
			<div className="row">
				<FileTrigger
					acceptedFileTypes={[".csv", ".tsv", ".txt", ".vtt", ".srt", "text/*"]}
					onSelect={(files) => {
						const [chosen] = files ?? [];
						if (chosen) onChoose(chosen);
					}}
				>
					<Button>{file ? IMPORTING.another : IMPORTING.choose}</Button>
				</FileTrigger>
				{file ? (
					<span>
						{IMPORTING.chosen} <strong>{file.name}</strong>
					</span>
				) : (
					<span className="hint">{IMPORTING.drop}</span>
				)}
			</div>
		</DropZone>
	);
}
