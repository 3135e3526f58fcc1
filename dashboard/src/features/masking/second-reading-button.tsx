import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiFailure } from "../../api/api-failure.ts";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { COMMON } from "../../wording/every-screen.fr.ts";
import { MASKING_APPROVAL } from "../../wording/masking-approval.fr.ts";
import type { Masking } from "./use-masking.ts";

/** The second reading, for somebody else than who approved: a sentence for whom it is not. */
export function SecondReadingButton({ masking }: { masking: Masking }) {
	const may = useMay("second-reading.confirm");
	const cache = useQueryClient();
	const confirm = useMutation({
		mutationFn: () => ask(api.api.testimonies[":id"]["second-reading"].$post({ param: { id: masking.id } })),
		onSuccess: () => cache.invalidateQueries(),
	});
	const words = MASKING_APPROVAL.sheet;
	if (masking.secondReadAt !== null) {
		return <p role="status">{words.read(masking.secondReadBy, masking.secondReadAt)}</p>;
	}
	return (
		<>
			<p className="secondary">{masking.mine ? words.mine : words.unread}</p>
			{may && !masking.mine ? (
				<Button kind="main" onPress={() => confirm.isPending || confirm.mutate()}>
					{words.confirm}
				</Button>
			) : null}
			{confirm.error ? (
				<Notice kind="care">
					{confirm.error instanceof ApiFailure ? confirm.error.message : COMMON.unexpected}
				</Notice>
			) : null}
		</>
	);
}
