import { Link } from "@tanstack/react-router";
import { useMay } from "../../../session/use-me.ts";
import { PLAIDOYER } from "../../../wording/plaidoyer.fr.ts";
import type { Proof } from "../use-proofs.ts";

const WORDS = PLAIDOYER.proof;

/** The testimony behind an excerpt, and what the witness allows today. */
export function ExcerptProof({ proof }: { proof: Extract<Proof, { kind: "excerpt" }> }) {
	const mayCode = useMay("code.apply");
	const uses = proof.uses.map((use) => WORDS.uses[use] ?? use).join(", ");
	return (
		<>
			<p>{proof.edited ? WORDS.edited : WORDS.whole}</p>
			<p>
				{mayCode ? (
					<Link to="/coder/$reference" params={{ reference: proof.reference }}>
						{WORDS.openCoding(proof.reference)}
					</Link>
				) : (
					proof.reference
				)}
			</p>
			<h3>{WORDS.consent}</h3>
			<p>{uses === "" ? WORDS.noUse : uses}</p>
			<p className="small">{WORDS.cited(proof.citedAt)}</p>
		</>
	);
}
