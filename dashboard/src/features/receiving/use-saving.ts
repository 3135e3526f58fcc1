import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ApiFailure } from "../../api/api-failure.ts";
import { api, ask } from "../../api/ask.ts";
import { type Entry, storeEntry } from "./entry.ts";
import { entrySubmission } from "./entry-submission.ts";

/**
 * Stores the entry as it stands. Sending again uses the same id, so that an answer that got lost stores nothing twice; when
 * the network comes back, it is tried again by itself. `update` receives the entry with its receipt.
 */
export function useSaving(entry: Entry, hash: string, update: (change: (before: Entry) => Entry) => void) {
	const cache = useQueryClient();
	const saving = useMutation({
		mutationFn: () => ask(api.api.testimonies.$post({ json: entrySubmission(entry, hash) })),
		// The browser's own guess about the network must not hold a sending back.
		networkMode: "always",
		onSuccess: async ({ reference, receipt }) => {
			update((before) => storeEntry(before, { reference, receipt }));
			await cache.invalidateQueries({ queryKey: ["today"] });
		},
		onError: (error) => {
			if (error instanceof ApiFailure && error.code === "offline") {
				update((before) => ({ ...before, unanswered: true }));
			}
		},
	});
	const { error, mutate } = saving;
	const offline = error instanceof ApiFailure && error.code === "offline";
	useEffect(() => {
		if (!offline) return;
		const again = () => mutate();
		window.addEventListener("online", again);
		return () => window.removeEventListener("online", again);
	}, [offline, mutate]);
	return { ...saving, offline };
}
