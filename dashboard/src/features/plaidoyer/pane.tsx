import type { ReactNode } from "react";
import { useWide } from "./use-wide.ts";

/** A side of the desk: a column on a wide screen, a section to open on a small one. F6 goes from one to the next. */
export function Pane({ name, title, children }: { name: string; title: string; children: ReactNode }) {
	const isWide = useWide();
	if (!isWide) {
		return (
			<details className={`pane pane-${name}`} data-pane={name}>
				<summary>
					<h2>{title}</h2>
				</summary>
				{children}
			</details>
		);
	}
	return (
		<section className={`pane pane-${name}`} data-pane={name} aria-label={title} tabIndex={-1}>
			<h2>{title}</h2>
			{children}
		</section>
	);
}
