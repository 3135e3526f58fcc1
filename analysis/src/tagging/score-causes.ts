import type { Expression } from "./compile-lexicon.ts";
import type { Match } from "./match-expressions.ts";

/** What an expression of one, two, three, four or more words is worth alone. */
const worth = [0.4, 0.6, 0.75, 0.85];

/** A score never says that it is certain. */
const ceiling = 0.95;

const worthOf = ({ words, gapped, role }: Expression): number => {
	const plain = worth[Math.min(words, worth.length) - 1]! - (gapped ? 0.05 : 0);
	return role.kind === "cause" && role.shared ? plain * 0.75 : plain;
};

/**
 * How sure the lexicon is of a suggestion, 0 to 1, from its distinct expressions e: 1 − Π(1 − worth(e)), at most .95.
 * An expression is worth .4, .6, .75 or .85 by its number of words, .05 less with a gap, and three quarters of that when
 * several codes share it. An expression whose words all belong to another one adds nothing. So a lone word stays
 * under .5. The order matters, not the figure: it is no probability.
 */
export function scoreCauses(sentences: readonly (readonly Match[])[]): number {
	const counted = new Set<Expression>();
	for (const causes of sentences) {
		for (const cause of causes) {
			const inside = causes.some(
				(other) =>
					other !== cause &&
					other.tokens.length > cause.tokens.length &&
					cause.tokens.every((token) => other.tokens.includes(token)),
			);
			if (!inside) counted.add(cause.expression);
		}
	}
	let doubt = 1;
	for (const expression of counted) doubt *= 1 - worthOf(expression);
	return Math.min(ceiling, Math.round((1 - doubt) * 1000) / 1000);
}
