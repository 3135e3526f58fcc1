import { useSyncExternalStore } from "react";

const query = "(min-width: 1180px)";

function listen(tell: () => void): () => void {
	const media = window.matchMedia(query);
	media.addEventListener("change", tell);
	return () => media.removeEventListener("change", tell);
}

/** Whether the screen holds the plan and the drawer beside the sheet. */
export function useWide(): boolean {
	return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}
