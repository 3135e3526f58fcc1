import { useEffect, useRef } from "react";
import { nextStop } from "./next-stop.ts";

/**
 * Ctrl + Enter stores; F6 goes to the next part (`data-stop`), Shift + F6 to the one before, wherever focus is on the
 * page, but not while a question stands over it. No letter acts.
 */
export function useDeskKeys(save: () => void) {
	const place = useRef<HTMLFormElement>(null);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			const form = place.current;
			if (!form || form.closest("[aria-hidden=true], [inert]")) return;
			if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
				event.preventDefault();
				save();
			} else if (event.key === "F6") {
				event.preventDefault();
				const stops = [...form.querySelectorAll<HTMLElement>("[data-stop]")];
				const current = stops.findIndex((stop) => stop.contains(document.activeElement));
				const stop = stops[nextStop(current, stops.length, event.shiftKey)];
				stop?.querySelector<HTMLElement>("textarea, input:checked, input, select")?.focus();
			}
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [save]);
	return place;
}
