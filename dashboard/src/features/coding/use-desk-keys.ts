import { type RefObject, useEffect, useRef } from "react";
import { nextPane } from "./next-pane.ts";

export type DeskActs = {
	readonly undo: () => void;
	readonly redo: () => void;
	/** Absent when the person may not. */
	readonly finish: (() => void) | null;
};

/** Keys that hold in every pane of the screen: F6, Ctrl+Z, Ctrl+Maj+Z or Ctrl+Y, Ctrl+Entrée. Not over a dialog. */
export function useDeskKeys(root: RefObject<HTMLElement | null>, acts: DeskActs): void {
	const latest = useRef(acts);
	useEffect(() => {
		latest.current = acts;
	});
	useEffect(() => {
		const pressed = (event: KeyboardEvent) => {
			const { target } = event;
			if (event.defaultPrevented || !(target instanceof Element) || target.closest("[role=dialog]")) return;
			const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
			const key = event.key.toLowerCase();
			// In a field with words, Ctrl+Z is the browser's.
			const isTyping = target instanceof HTMLInputElement && target.value !== "";
			const { undo, redo, finish } = latest.current;
			const screen = root.current?.parentElement;
			if (event.key === "F6" && screen) nextPane(screen, event.shiftKey ? -1 : 1);
			else if (isCommand && event.key === "Enter" && finish) finish();
			else if (isCommand && key === "z" && !isTyping) (event.shiftKey ? redo : undo)();
			else if (isCommand && key === "y" && !isTyping) redo();
			else return;
			event.preventDefault();
		};
		document.addEventListener("keydown", pressed);
		return () => document.removeEventListener("keydown", pressed);
	}, [root]);
}
