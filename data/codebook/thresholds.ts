/** Distinct witnesses under which a figure stays in the house; see docs/method/small-numbers.md. */
export const DISCLOSURE_THRESHOLD = 5;
