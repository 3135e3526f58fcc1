import { useEffect, useState } from "react";
import { RECEIVING } from "../../wording/receiving.fr.ts";

/** Since when, and for how long, somebody has been on the line. Looked at, never announced. */
export function CallLength({ startedAt }: { startedAt: string | null }) {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const tick = window.setInterval(() => setNow(Date.now()), 10_000);
		return () => window.clearInterval(tick);
	}, []);
	if (startedAt === null) return RECEIVING.call.before;
	const start = new Date(startedAt);
	const minutes = Math.max(0, Math.floor((now - start.getTime()) / 60_000));
	return RECEIVING.call.since(start, minutes);
}
