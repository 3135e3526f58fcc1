import type { ReactNode } from "react";

/** A bar at the left says "look here": `here` for where one is, `care` for what needs care (read aloud at once). */
export function Notice({ kind, children }: { kind: "here" | "care"; children: ReactNode }) {
	return (
		<div className={`notice notice-${kind}`} role={kind === "care" ? "alert" : "status"}>
			{children}
		</div>
	);
}
