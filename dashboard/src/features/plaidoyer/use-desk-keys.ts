import { type RefObject, useEffect, useRef } from "react";

const CAN_FOCUS =
	'button:not([disabled]):not([tabindex="-1"]), a[href], input, select, textarea, [contenteditable="true"], [role="tab"][tabindex="0"]';

/** F6 goes to the next pane, Shift + F6 to the one before, F8 to the next point to settle, F4 opens the insert menu. */
export function useDeskKeys(
	desk: RefObject<HTMLElement | null>,
	act: { readonly nextPoint: () => void; readonly openInsert: () => void },
): void {
	const acts = useRef(act);
	acts.current = act;
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector(".overlay")) return;
			if (event.key === "F8") acts.current.nextPoint();
			else if (event.key === "F4") acts.current.openInsert();
			else if (event.key === "F6" && desk.current) turn(desk.current, event.shiftKey ? -1 : 1);
			else return;
			event.preventDefault();
		};
		window.addEventListener("keydown", press);
		return () => window.removeEventListener("keydown", press);
	}, [desk]);
}

function turn(desk: HTMLElement, by: number): void {
	const panes = [...desk.querySelectorAll<HTMLElement>("[data-pane]")];
	const here = panes.findIndex((pane) => pane.contains(document.activeElement));
	const next = panes[(here + by + panes.length) % panes.length];
	if (!next) return;
	if (next instanceof HTMLDetailsElement) next.open = true;
	const target =
		next.querySelector<HTMLElement>('[contenteditable="true"]') ?? next.querySelector<HTMLElement>(CAN_FOCUS);
	(target ?? next).focus();
}
