import { type KeyboardEvent, useRef } from "react";
import { nextStop } from "./next-stop.ts";

/** Ctrl + Enter stores; F6 goes to the next part (`data-stop`), Shift + F6 to the one before. No letter acts. */
export function useDeskKeys(save: () => void) {
	const place = useRef<HTMLFormElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			save();
		} else if (event.key === "F6") {
			event.preventDefault();
			const stops = [...(place.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
			const current = stops.findIndex((stop) => stop.contains(document.activeElement));
			const stop = stops[nextStop(current, stops.length, event.shiftKey)];
			stop?.querySelector<HTMLElement>("textarea, input:checked, input, select")?.focus();
		}
	};
	return { place, onKeyDown };
}
