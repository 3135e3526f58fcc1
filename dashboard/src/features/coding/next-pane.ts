/** The panes in the order of F6. */
const ORDER = ["queue", "text", "list", "codebook"];

/** Moves the focus to the next pane of the page, or to the one before; panes with nothing to focus are passed over. */
export function nextPane(root: HTMLElement, by: 1 | -1): void {
	const panes = ORDER.flatMap((name) => [...root.querySelectorAll<HTMLElement>(`[data-pane=${name}]`)]);
	const here = panes.findIndex((pane) => pane.contains(document.activeElement));
	for (let step = 1; step <= panes.length; step += 1) {
		const from = here === -1 ? (by === 1 ? -1 : 0) : here;
		const pane = panes[(from + by * step + panes.length * 2) % panes.length];
		const target = pane?.querySelector<HTMLElement>("[data-pane-focus]") ?? pane?.querySelector("button, a");
		if (target instanceof HTMLElement) {
			target.focus();
			return;
		}
	}
}
