import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../../api/ask.ts";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { Notice } from "../../../components/notice.tsx";
import { IMPORTING } from "../../../wording/importing.fr.ts";

/** Takes a batch back, after a question that says what follows. */
export function UndoBatch({
	id,
	fileName,
	count,
	onUndone,
}: {
	id: string;
	fileName: string;
	count: number;
	onUndone: (undone: number) => void;
}) {
	const cache = useQueryClient();
	const [asks, setAsks] = useState(false);
	const undo = useMutation({
		mutationFn: () => ask(api.api.imports[":id"].undo.$post({ param: { id } })),
		onSuccess: async ({ undone }) => {
			setAsks(false);
			onUndone(undone);
			await Promise.all([["batches"], ["today"]].map((queryKey) => cache.invalidateQueries({ queryKey })));
		},
	});
	return (
		<>
			<Button kind="care" aria-label={`${IMPORTING.undo}, ${fileName}`} onPress={() => setAsks(true)}>
				{IMPORTING.undo}
			</Button>
			<Dialog title={IMPORTING.undoTitle} isOpen={asks} onClose={() => setAsks(false)}>
				<p>{IMPORTING.undoText(fileName, count)}</p>
				{undo.error ? <Notice kind="care">{undo.error.message}</Notice> : null}
				<div className="row">
					<Button kind="care" onPress={() => undo.isPending || undo.mutate()}>
						{IMPORTING.undoYes}
					</Button>
					<Button autoFocus onPress={() => setAsks(false)}>
						{IMPORTING.undoNo}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
