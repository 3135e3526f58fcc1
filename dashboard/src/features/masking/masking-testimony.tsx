import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Loading } from "../../components/loading.tsx";
import { useMay } from "../../session/use-me.ts";
import { MASKING } from "../../wording/masking.fr.ts";
import { MaskedSheet } from "./masked-sheet.tsx";
import { MaskingDone } from "./masking-done.tsx";
import { MaskingHead } from "./masking-head.tsx";
import { MaskingOpening } from "./masking-opening.tsx";
import { useMasking } from "./use-masking.ts";

export type Approved = { readonly version: number; readonly overtaken: boolean };

/** One testimony: its masks to decide, its approved text to read, or what comes after an approval. */
export function MaskingTestimony({ reference }: { reference: string }) {
	const masking = useMasking(reference);
	const mayOpen = useMay("pseudonymisation.approve");
	const [reopened, setReopened] = useState(false);
	// Decided at the first answer: an approval by somebody else must not take the page from under one's hands.
	const [masked, setMasked] = useState<boolean | null>(null);
	const [done, setDone] = useState<Approved | null>(null);
	if (!masking.data) {
		return (
			<div className="page">
				<Loading error={masking.error} retry={() => void masking.refetch()} />
				{masking.error ? <Link to="/masquer">{MASKING.head.back}</Link> : null}
			</div>
		);
	}
	const isMasked = masking.data.version !== null && masking.data.status !== "to-mask";
	if (masked === null) setMasked(isMasked);
	if (done) return <MaskingDone reference={reference} done={done} />;
	if (mayOpen && !(masked ?? isMasked))
		return <MaskingOpening masking={masking.data} onDone={setDone} onSee={() => setMasked(true)} />;
	if (mayOpen && reopened) {
		return <MaskingOpening masking={masking.data} onDone={setDone} onSee={() => setReopened(false)} />;
	}
	return (
		<div className="masking">
			<MaskingHead masking={masking.data} />
			<MaskedSheet masking={masking.data} onReopen={mayOpen ? () => setReopened(true) : null} />
		</div>
	);
}
