import type { ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { COUNTING } from "../../wording/counting.fr.ts";

/** A number, nobody, or « moins de 5, ou nombre protégé » on hatching. */
export function NumberCell({
	number,
	className = "number",
}: {
	number: ProtectedNumber;
	className?: string;
}) {
	const hidden = typeof number !== "number";
	return (
		<td className={hidden ? `${className} hidden-number` : className}>
			<span>{COUNTING.cell(number)}</span>
		</td>
	);
}
