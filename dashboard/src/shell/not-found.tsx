import { COMMON } from "../wording/every-screen.fr.ts";

export function NotFound() {
	return (
		<div className="page">
			<h1>{COMMON.notFoundTitle}</h1>
			<p>{COMMON.notFoundText}</p>
		</div>
	);
}
