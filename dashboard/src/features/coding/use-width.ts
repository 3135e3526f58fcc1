import { useSyncExternalStore } from "react";

/** Whether the window is at least so many pixels wide; follows it when it changes. */
export function useWidth(pixels: number): boolean {
	const query = window.matchMedia(`(min-width: ${pixels}px)`);
	return useSyncExternalStore(
		(changed) => {
			query.addEventListener("change", changed);
			return () => query.removeEventListener("change", changed);
		},
		() => query.matches,
	);
}
