/**
 * One cell of a delimited file: `null` when there is nothing at all between two separators, `""` when there is an empty
 * quoted cell. LimeSurvey writes the first for a question that was never shown and the second for one left empty.
 */
export type Cell = string | null;
